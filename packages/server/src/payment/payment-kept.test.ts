// Fees of signed requests, of requests that cost some people nothing, and processes that end in between.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { collection } from '@tiwizi/store';
import type { PaymentRecord } from '@tiwizi/payment';
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

describe('a signed request that costs so much a copy', () => {
  let site: PaidService;
  before(async () => {
    site = await startPaidService({ fee: undefined }, (_usual, register) => ({
      sheets: pricedSheets({ kind: 'variable' }, certificateSlug),
      services: [
        {
          sheet: certificateSlug,
          flow: certificateFlow,
          known: { given_name: 'given_name', cnie: 'cnie' },
          fee: { amount: ({ copies }) => (Number(copies) - 1) * 2000, for: { fr: 'Copies', ar: 'نسخ' } },
          handOver: register.handOver,
        },
      ],
    }));
  });
  after(() => site.close());
  const sign = async (person: Person, copies: string): Promise<Seen> => {
    const draft = await fillCertificate(person, 'amina', copies);
    return person.post(`${draft}/sign`, await agree(site, person, draft));
  };

  test('is said before it is signed, by the answers; nothing can be paid before', async () => {
    const person = new Person(site);
    const draft = await fillCertificate(person, 'amina', '3');
    assert.match((await person.get(`${draft}/check`)).text, /Frais de cette demande[^<]*40/);
    const early = await person.get(`${draft}/pay`);
    assert.doesNotMatch(early.url.pathname, /\/pay$/);
    // The answers change: so does what is to be paid.
    const copies = await person.get(`${draft}/copies`);
    await person.post(`${draft}/copies`, { ...hiddenOf(copies), copies: '2' });
    assert.match((await person.get(`${draft}/check`)).text, /Frais de cette demande[^<]*20/);
  });

  test('is paid after it was signed; its answers cannot change any more', async () => {
    const person = new Person(site);
    const page = await sign(person, '2');
    assert.match(page.url.pathname, /\/pay$/);
    const base = page.url.pathname.replace(/\/pay$/, '');
    for (const path of ['copies', 'check', 'sign', 'person'])
      assert.match((await person.get(`${base}/${path}`)).url.pathname, /\/(pay|sign)$/, path);
    await person.post(`${base}/copies`, { ...hiddenOf(page), copies: '1' });
    const receipt = await payByCard(person, page, '4000000000000010');
    assert.match(receipt.url.pathname, /receipts/);
    const filed = site.register.filed.find(({ key }) => key === idOf(page));
    assert.equal(filed?.payment?.amount, 2000);
    assert.equal(filed.answers?.['copies'], '2');
  });

  test('that costs nothing is handed over as it is signed', async () => {
    const person = new Person(site);
    assert.match((await person.get((await fillCertificate(person)).concat('/check'))).text, /gratuite/);
    const receipt = await sign(person, '1');
    assert.match(receipt.url.pathname, /receipts/);
  });
});

describe('a process that ends', () => {
  let site: PaidService;
  before(async () => {
    site = await startPaidService();
  });
  after(() => site.close());

  const ownerOf = async (page: Seen): Promise<string> => {
    const kept = await collection<{ owner: string; request: string }>(site.options.stores.records, 'payment-of').list(
      'payments',
    );
    return kept.find(({ value }) => value.request === idOf(page))?.value.owner ?? assert.fail();
  };
  const recordOf = async (page: Seen): Promise<PaymentRecord | undefined> => {
    const kept = collection<PaymentRecord>(site.options.stores.records, 'payment');
    return (await kept.get(await ownerOf(page), idOf(page)))?.value;
  };

  test('between the provider and the way there: another one leads to the same payment', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    const first = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    const other = await site.again();
    const second = await person
      .copy()
      .on(other)
      .post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    assert.equal(second.url.href, first.url.href);
    assert.equal((await recordOf(page))?.payments.length, 1);
  });

  test('after the money came, of which nobody told: another one asks, and hands over once', async () => {
    const person = new Person(site);
    const page = await sendComplaint(person);
    site.deaf = true;
    await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    const [payment] = (await recordOf(page))?.payments ?? [];
    await person.post(payment?.url ?? '', { action: 'pay', card: '4000000000000010' }, false);
    // The person never comes back, and the provider's word was lost: an instance of its own asks.
    await site.again();
    await collection<PaymentRecord>(site.options.stores.records, 'payment').update(
      await ownerOf(page),
      idOf(page),
      (kept) => kept && { value: kept.value, dueIn: 0 },
    );
    const all = (): number => site.register.filed.filter(({ key }) => key === idOf(page)).length;
    // Not when the register has it, but when that is kept: whoever comes in between asks for its number again.
    while (!(await recordOf(page))?.delivered) await new Promise((done) => setImmediate(done));
    assert.equal(all(), 1);
    assert.match((await person.get(page.url.pathname)).url.pathname, /receipts/);
    assert.equal(all(), 1);
    site.deaf = false;
  });
});
