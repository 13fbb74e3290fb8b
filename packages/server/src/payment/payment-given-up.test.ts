// Requests whose fee is not paid: where they are found again, how they are given up, and what becomes of money that comes after.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { collection } from '@tiwizi/store';
import type { PaymentRecord } from '@tiwizi/payment';
import type { Frozen } from '../request/frozen-documents.ts';
import {
  agree,
  certificateFlow,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  Person,
  type Seen,
} from '../service/service.fixture.ts';
import { payByCard, pricedSheets, sendComplaint, startPaidService, type PaidService } from './payment.fixture.ts';

const idOf = (page: Seen): string => page.url.pathname.split('/')[4] ?? '';
let site: PaidService;
const codesOf = (code: string): readonly string[] => site.lines.filter((line) => line.includes(`"${code}"`));
const ownerOf = async (page: Seen): Promise<string> => {
  const whose = collection<{ owner: string; request: string }>(site.options.stores.records, 'payment-of');
  return (await whose.list('payments')).find(({ value }) => value.request === idOf(page))?.value.owner ?? assert.fail();
};
const recordOf = async (page: Seen): Promise<PaymentRecord> => {
  const kept = collection<PaymentRecord>(site.options.stores.records, 'payment');
  return (await kept.get(await ownerOf(page), idOf(page)))?.value ?? assert.fail();
};

describe('a request of who is signed in', () => {
  before(async () => {
    site = await startPaidService({ fee: undefined }, (_usual, register) => ({
      sheets: pricedSheets({ kind: 'fixed', amount: 20, currency: 'MAD' }, certificateSlug),
      services: [
        {
          sheet: certificateSlug,
          flow: certificateFlow,
          known: { given_name: 'given_name', cnie: 'cnie' },
          fee: { amount: 2000, for: { fr: 'Timbre', ar: 'تنبر' } },
          handOver: register.handOver,
        },
      ],
    }));
  });
  after(() => site.close());
  const signed = async (person: Person): Promise<Seen> => {
    const draft = await fillCertificate(person);
    return person.post(`${draft}/sign`, await agree(site, person, draft));
  };

  test('is among "to be paid" in the own space, with the sum, until it is paid', async () => {
    const person = new Person(site);
    const page = await signed(person);
    const space = await person.get('/fr/account');
    assert.match(space.text, /À payer\u202f: 20\u00a0DH/);
    assert.match(space.text, new RegExp(`href="${page.url.pathname}"`));
    await payByCard(person, page, '4000000000000010');
    assert.doesNotMatch((await person.get('/fr/account')).text, /À payer/);
  });

  test('that is deleted while a payment is under way is given up; money that comes all the same is given back', async () => {
    const person = new Person(site);
    const page = await signed(person);
    await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    const [payment] = (await recordOf(page)).payments;
    // The provider cannot be told: the person may still pay there.
    site.sandbox.control.set({ paymentDown: 'unavailable' });
    const data = await person.get('/fr/account/data');
    await person.post('/fr/account/data/delete', hiddenOf(data));
    site.sandbox.control.reset();
    const gone = await person.get(page.url.pathname);
    assert.equal(gone.status, 410);
    assert.match(gone.text, /Cette demande est abandonnée/);
    assert.equal((await recordOf(page)).gone, true);
    assert.match((await person.get('/fr/account/data')).text, /Gardés 400\u00a0jours après le dernier changement/);
    const back = await person.post(payment?.url ?? '', { action: 'pay', card: '4000000000000010' });
    assert.equal(back.status, 410, 'there is no such request any more');
    const [line = ''] = codesOf('payment_without_request');
    assert.match(line, /refunded.*true/);
    assert.deepEqual(codesOf('payment_refunded'), [], 'told once, as what it is');
    assert.match(line, new RegExp(payment?.reference ?? 'none'));
    assert.equal((await recordOf(page)).payments[0]?.state, 'refunded');
    assert.equal(
      site.register.filed.some(({ key }) => key === idOf(page)),
      false,
    );
  });

  test('that is given up on its page, asked once more: its answers go, the record of its fee stays, money is given back', async () => {
    const person = new Person(site);
    const page = await signed(person);
    const provider = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    const [link] = /href="[^"]+\/pay\/give-up"/.exec((await person.get(page.url.pathname)).text) ?? [];
    assert.ok(link);
    const asked = (await person.get(page.url.pathname)).text;
    assert.match(asked, /<dialog[^>]*role="alertdialog"[^>]*>[\s\S]*effacés définitivement/, 'a dialog asks, closed');
    assert.match(asked, /<button[^>]*form="give-up-form"/, 'and posts what the page would');
    assert.doesNotMatch(asked, /<dialog[^>]*\sopen[\s>]/);
    const ask = await person.get(`${page.url.pathname}/give-up`);
    assert.match(ask.text, /effacés définitivement/);
    const { records } = site.options.stores;
    const draft = { kind: 'draft', owner: 'amina', id: idOf(page) };
    await person.post(ask.url.pathname, {});
    assert.ok(await records.get(draft), 'not without the token of the page');
    site.sandbox.control.set({ paymentDown: 'unavailable' });
    const gone = await person.post(ask.url.pathname, hiddenOf(ask));
    site.sandbox.control.reset();
    assert.equal(gone.url.pathname, page.url.pathname);
    assert.equal(gone.status, 410);
    assert.match(gone.text, /Commencer une nouvelle demande/);
    for (const kind of ['draft', 'frozen-document', 'document', 'hand-over'])
      assert.equal(await records.get({ ...draft, kind }), undefined, kind);
    assert.equal((await recordOf(page)).gone, true);
    const told = codesOf('payment_without_request').length;
    await person.post(provider.url.href, { action: 'pay', card: '4000000000000010' });
    assert.equal(codesOf('payment_without_request').length, told + 1);
    assert.equal((await recordOf(page)).payments[0]?.state, 'refunded');
    const again = await person.get(`${page.url.pathname}/give-up`);
    assert.equal(again.status, 410, 'and there is nothing to give up any more');
  });

  test('that was paid before it is given up is not', async () => {
    const person = new Person(site);
    const page = await signed(person);
    const ask = await person.get(`${page.url.pathname}/give-up`);
    // Paid in another window; the provider's word is lost.
    site.deaf = true;
    const provider = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    await person.post(provider.url.href, { action: 'pay', card: '4000000000000010' }, false);
    const kept = await person.post(ask.url.pathname, hiddenOf(ask));
    site.deaf = false;
    assert.match(kept.url.pathname, /receipts/);
    assert.equal((await recordOf(page)).gone, undefined);
  });

  test('is named on the page about personal data: who takes the money, and for how long that is kept', async () => {
    const { text } = await new Person(site).get('/fr/privacy');
    assert.match(text, /encaissés par un prestataire de paiement/);
    assert.match(text, /paiement des frais sont gardées 400\u00a0jours/);
  });

  test('that is paid and waits for the agency is not deleted', async () => {
    const person = new Person(site);
    const page = await signed(person);
    site.register.troubles.push(...Array.from({ length: 20 }, () => 'away' as const));
    await payByCard(person, page, '4000000000000010');
    const data = await person.get('/fr/account/data');
    await person.post('/fr/account/data/delete', hiddenOf(data));
    site.register.troubles.length = 0;
    assert.match((await person.get(page.url.pathname)).url.pathname, /receipts/);
    assert.equal((await recordOf(page)).gone, undefined);
  });

  test('that is refunded after the agency has it says so on its receipt, and the log tells it', async () => {
    const person = new Person(site);
    const page = await signed(person);
    const receipt = await payByCard(person, page, '4000000000000010');
    const [payment] = (await recordOf(page)).payments;
    await fetch(`${site.sandbox.url}/pay/counter`, {
      method: 'POST',
      body: new URLSearchParams({ action: 'refund', id: payment?.id ?? '' }),
      headers: { 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
    assert.equal(codesOf('payment_refunded').length, 1);
    assert.match((await person.get(receipt.url.pathname)).text, /a été remboursée après l’envoi/);
  });
});

describe('a request that nobody pays', () => {
  before(async () => {
    site = await startPaidService();
  });
  after(() => site.close());

  test('is given up after thirty days: its page says so, and it is never handed over', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const { records } = site.options.stores;
    const owner = await ownerOf(page);
    await collection<Frozen>(records, 'frozen-document').update(owner, idOf(page), (kept) => {
      if (!kept?.value.unsigned) return undefined;
      const at = new Date(Date.now() - 31 * 86_400_000).toISOString();
      return { value: { ...kept.value, unsigned: { ...kept.value.unsigned, at } } };
    });
    await collection<unknown>(records, 'hand-over').update(
      owner,
      idOf(page),
      (kept) => kept && { value: kept.value, dueIn: 0 },
    );
    while (!(await recordOf(page)).gone) await new Promise((done) => setImmediate(done));
    const gone = await person.get(page.url.pathname);
    assert.equal(gone.status, 410);
    assert.match(gone.text, /ses frais n’ont pas été payés/);
    assert.match(gone.text, /Commencer une nouvelle demande/);
    const again = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    assert.equal(again.status, 410, 'nor can it be paid any more');
    assert.equal((await recordOf(page)).payments.length, 0);
  });
});
