// A whole service that takes fees, beside the provider of the sandbox over HTTP.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { complaintSlug, hiddenOf, origin, Person, type Seen } from '../service/service.fixture.ts';
import { fillComplaint, payByCard, sendComplaint, startPaidService, type PaidService } from './payment.fixture.ts';

let site: PaidService;
before(async () => {
  site = await startPaidService();
});
after(() => site.close());

const idOf = (page: Seen): string => page.url.pathname.split('/')[4] ?? '';
const filed = (id: string): (typeof site.register.filed)[number] | undefined =>
  site.register.filed.find(({ key }) => key === id);
const isReceipt = (page: Seen): void => assert.match(page.url.pathname, /^\/fr\/receipts\//, page.text.slice(-1500));
const codesOf = (code: string): readonly string[] => site.lines.filter((line) => line.includes(`"${code}"`));

describe('a fee is said before', () => {
  test('on the page of the service, before the form, and above the answers to check', async () => {
    const person = new Person(site);
    assert.match((await person.get(`/fr/services/${complaintSlug}`)).text, /Frais de cette demande[\s\S]*50/);
    assert.match((await person.get(`/fr/requests/${complaintSlug}/new`)).text, /Frais de cette demande[^<]*50/);
    const check = await fillComplaint(person);
    assert.match(check.text, /Frais de cette demande[^<]*50/);
  });
});

describe('by card', () => {
  test('the request is kept until the provider says that it is paid, then handed over with what was paid', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    assert.match(page.url.pathname, /\/pay$/);
    assert.match(page.text, /Frais de dossier/);
    assert.equal(filed(idOf(page)), undefined);
    const receipt = await payByCard(person, page, '4000000000000010');
    isReceipt(receipt);
    const payment = filed(idOf(page))?.payment;
    assert.equal(payment?.state, 'paid');
    assert.equal(payment.amount, 5000);
    assert.match(payment.reference, /^PAY-\d{8}$/);
    assert.match(receipt.text, new RegExp(payment.reference));
    assert.match(receipt.text, new RegExp(payment.number.replace(/(\d{4})(?=\d)/g, '$1\u00a0')));
    assert.equal(site.register.filed.filter(({ key }) => key === idOf(page)).length, 1);
  });

  test('typing the next address passes nothing', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const id = idOf(page);
    for (const path of [
      `/fr/receipts/${id}`,
      `/fr/requests/${complaintSlug}/${id}/check`,
      `/fr/requests/${complaintSlug}/${id}/subject`,
      `/fr/requests/${complaintSlug}/${id}/pay?returned`,
      `/fr/requests/${complaintSlug}/${id}/pay?returned&state=paid&amount=5000`,
      `/ar/requests/${complaintSlug}/${id}/pay`,
    ]) {
      const seen = await person.get(path);
      assert.match(seen.url.pathname, /\/pay$/, path);
      assert.equal(filed(id), undefined, path);
    }
  });

  test('the page that the provider leads back to asks, and says that it reloads by itself', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    const asking = await person.get(`${page.url.pathname}?returned`);
    assert.match(asking.headers.get('refresh') ?? '', /^5; url=.*\?returned=1$/);
    assert.match(asking.text, /se recharge d’elle-même/);
    let [total, next] = [0, asking.headers.get('refresh')];
    while (next) {
      const [, seconds, path = ''] = /^(\d+); url=(.*)$/.exec(next) ?? [];
      total += Number(seconds);
      assert.ok(total <= 60, 'it ends');
      next = (await person.get(path)).headers.get('refresh');
    }
    assert.equal(total, 60, 'a minute, as it says');
    const last = await person.get(`${page.url.pathname}?returned=10`);
    assert.equal(last.headers.get('refresh'), null);
    const stopped = await person.get(`${page.url.pathname}?returned=stop`);
    assert.equal(stopped.headers.get('refresh'), null);
  });

  test('told before, twice, late, never: paid once, handed over once', async () => {
    for (const card of ['4000000000000010', '4000000000000069', '4000000000000044', '4000000000000077']) {
      const person = new Person(site);
      const page = await sendComplaint(person);
      isReceipt(await payByCard(person, page, card));
      assert.equal(site.register.filed.filter(({ key }) => key === idOf(page)).length, 1, card);
    }
  });

  test('refused and out of time: words, and a way on', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const refused = await payByCard(person, page, '4000000000000028');
    assert.match(refused.text, /<title>Erreur[^<]*Payer les frais[^]*Le paiement a été refusé/);
    const expired = await payByCard(person, refused, '4000000000000036');
    assert.match(expired.text, /Le délai de paiement est dépassé/);
    assert.equal(filed(idOf(page)), undefined);
    isReceipt(await payByCard(person, expired, '4000000000000010'));
  });

  test('another amount is never taken as paid, and the log tells it by its code', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const back = await payByCard(person, page, '4000000000000051');
    assert.match(back.text, /n’est pas celle des frais/);
    assert.equal(filed(idOf(page)), undefined);
    const [line = ''] = codesOf('payment_amount_wrong');
    assert.match(line, /4900/);
    assert.doesNotMatch(line, new RegExp(idOf(page)), 'no address of a request');
    isReceipt(await payByCard(person, back, '4000000000000010'));
  });

  test('a notification of a stranger is refused, and told', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const answer = await site.service.handle(
      new Request(`${origin}/payments/notify`, { method: 'POST', body: JSON.stringify({ id: 'x' }) }),
    );
    assert.equal(answer.status, 401);
    assert.equal(codesOf('payment_notification_forged').length, 1);
    assert.equal(filed(idOf(page)), undefined);
  });

  test('the provider is away: words, nothing begun, nothing lost', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    site.sandbox.control.set({ paymentDown: 'unavailable' });
    const away = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    assert.equal(away.status, 503);
    assert.match(away.text, /ne répond pas/);
    site.sandbox.control.reset();
    isReceipt(await payByCard(person, away, '4000000000000010'));
  });

  test('two tabs begin at once: one payment', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const [one, other] = await Promise.all(
      [0, 1].map(() => person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' })),
    );
    assert.equal(one?.url.href, other?.url.href);
  });

  test('paid while the register is away: the receipt waits, and nothing is paid again', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    site.register.troubles.push('away', 'away', 'away');
    const waits = await payByCard(person, page, '4000000000000010');
    assert.match(waits.url.pathname, /receipts/);
    site.register.troubles.length = 0;
    const back = await person.get(`/fr/requests/${complaintSlug}/${idOf(page)}/pay`);
    isReceipt(back);
    assert.equal(filed(idOf(page))?.payment?.amount, 5000);
  });

  test('somebody else finds no such request', async () => {
    const page = await sendComplaint(new Person(site));
    assert.equal((await new Person(site).get(page.url.pathname)).status, 404);
  });

  test('a post without the token of the page begins nothing', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const seen = await person.post(page.url.pathname, { action: 'card' });
    assert.equal(seen.url.pathname, page.url.pathname);
    assert.doesNotMatch(seen.text, /commencé/);
  });

  test('forms may lead to the provider’s pages, and to no other', async () => {
    const { headers } = await new Person(site).get('/fr/');
    assert.match(
      headers.get('content-security-policy') ?? '',
      new RegExp(`form-action 'self' \\S+ ${site.sandbox.url};`),
    );
  });
});

describe('in cash', () => {
  const pay = (action: string, id: string): Promise<Response> =>
    fetch(`${site.sandbox.url}/pay/counter`, {
      method: 'POST',
      body: new URLSearchParams({ action, id }),
      headers: { 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
  const counterId = async (number: string): Promise<string> =>
    /name="id" value="([^"]+)"/.exec(
      await (await fetch(`${site.sandbox.url}/pay/counter?number=${number}`)).text(),
    )?.[1] ?? '';
  const numberOf = ({ text }: Seen): string =>
    (/(\d{4}\u00a0\d{4}\u00a0\d{4}\u00a0\d{2})/.exec(text)?.[1] ?? '').replace(/\D/g, '');

  test('a number with its barcode; paid at the counter, the request goes by itself', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const cash = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'cash' });
    assert.equal(cash.url.pathname, page.url.pathname);
    assert.match(cash.text, /<svg[^>]*class="tiwizi-barcode"/);
    assert.match(cash.text, /Agences postales/);
    assert.equal(cash.headers.get('refresh'), null);
    const again = await person.get(page.url.pathname);
    assert.equal(numberOf(again), numberOf(cash));
    assert.match(numberOf(again), /^\d{14}$/);
    await pay('take', await counterId(numberOf(cash)));
    const payment = filed(idOf(page))?.payment;
    assert.ok(payment?.state === 'paid' && payment.method === 'cash', 'handed over while nobody looks');
    isReceipt(await person.get(page.url.pathname));
  });

  test('a bank that answers late, and the counter meanwhile: paid twice, the second given back, said first on the receipt', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    await payByCard(person, page, '4000000000000085');
    const underWay = await person.get(page.url.pathname);
    const cash = await person.post(page.url.pathname, { ...hiddenOf(underWay), action: 'cash' });
    await pay('take', await counterId(numberOf(cash)));
    const receipt = await person.get(page.url.pathname);
    isReceipt(receipt);
    assert.doesNotMatch(receipt.text, /deux fois/);
    // The provider tells of it after twenty seconds.
    const before = codesOf('payment_twice').length;
    for (let tries = 0; tries < 300 && codesOf('payment_twice').length === before; tries++) await wait(100);
    assert.equal(codesOf('payment_twice').length, before + 1);
    const after = await person.get(receipt.url.pathname);
    assert.match(after.text, /<h1[^>]*>[^<]*<\/h1>\s*(?:<!--[^>]*-->)*\s*<tiwizi-notice[^]{0,900}payés? deux fois/);
    assert.equal(filed(idOf(page))?.payment?.state, 'paid');
    assert.equal(site.register.filed.filter(({ key }) => key === idOf(page)).length, 1);
  });

  test('who chooses the card after all takes the number back', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const cash = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'cash' });
    const id = await counterId(numberOf(cash));
    const before = codesOf('payment_twice').length;
    isReceipt(await payByCard(person, cash, '4000000000000010'));
    await pay('take', id);
    assert.equal(codesOf('payment_twice').length, before, 'the counter does not take what was taken back');
  });
});
