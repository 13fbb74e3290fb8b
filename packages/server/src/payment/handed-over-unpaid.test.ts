// A service whose agency gets requests before their fee is paid, beside the provider and the desk of the sandbox.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { collection } from '@tiwizi/store';
import { createAgencyClient } from '../hand-over/agency-client.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import { createService } from '../service/create-service.ts';
import type { ReceiptRecord } from '../receipt/receipt.ts';
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
import { payByCard, pricedSheets, startPaidService, type PaidService } from './payment.fixture.ts';

let site: PaidService;
/** What the agency was told, by the key of the request; and how often it is away before. */
const told: string[] = [];
let troubles = 0;
before(async () => {
  site = await startPaidService({ fee: undefined }, () => {
    const agency = (): ReturnType<typeof createAgencyClient> => createAgencyClient(site.sandbox.handOver);
    return {
      sheets: pricedSheets({ kind: 'fixed', amount: 20, currency: 'MAD' }, certificateSlug),
      services: [
        {
          sheet: certificateSlug,
          flow: certificateFlow,
          known: { given_name: 'given_name', cnie: 'cnie' },
          fee: { amount: 2000, for: { fr: 'Timbre', ar: 'تنبر' }, handOver: 'unpaid' },
          handOver: async (filed) => agency().handOver(await toHandedRequest(filed)),
          agency: {
            status: (key) => agency().status(key),
            result: (key) => agency().result(key),
            paid: async (key, payment) => {
              if (troubles-- > 0) throw new Error('the agency is away');
              await agency().paid(key, payment);
              told.push(key);
            },
          },
        },
      ],
      handOverSeconds: 0.05,
    };
  });
});
after(() => site.close());

const idOf = (page: Seen): string => page.url.pathname.split('/').at(-1) ?? '';
const desk = async (id: string): Promise<string> => (await fetch(`${site.sandbox.url}/desk/${id}?lang=fr`)).text();
const receiptOf = async (id: string): Promise<ReceiptRecord | undefined> =>
  (await collection<ReceiptRecord>(site.options.stores.records, 'receipt').get('amina', id))?.value;
const waits = (id: string): Promise<unknown> =>
  site.options.stores.records.get({ kind: 'hand-over', owner: 'amina', id });
async function sign(person: Person): Promise<Seen> {
  const draft = await fillCertificate(person);
  assert.match((await person.get(`${draft}/check`)).text, /Ils se paient après la signature\./);
  return person.post(`${draft}/sign`, await agree(site, person, draft));
}
const payPage = (person: Person, id: string): Promise<Seen> => person.get(`/fr/requests/${certificateSlug}/${id}/pay`);

test('it needs an agency that can be told', () => {
  const { agency: _, ...deaf } = site.options.services[0] ?? assert.fail();
  assert.throws(() => createService({ ...site.options, services: [deaf] }), { code: 'payment_untold' });
});

describe('a request', () => {
  test('is with the agency as it is signed, and is found again to be paid', async () => {
    const person = new Person(site);
    const receipt = await sign(person);
    const id = idOf(receipt);
    assert.match(receipt.url.pathname, /receipts/);
    assert.match(receipt.text, /À payer\u202f: 20\u00a0DH/);
    assert.match(await desk(id), /20.*à payer, en attente/);
    const space = await person.get('/fr/account');
    assert.match(space.text, new RegExp(`/requests/${certificateSlug}/${id}/pay"`));
    const pay = await payPage(person, id);
    assert.match(pay.text, /L’administration a reçu la demande, et attend le paiement/);
    assert.doesNotMatch(pay.text, /pas encore transmise/);
  });

  test('that is paid: the agency is told once, receipt and desk say so, and nothing waits any more', async () => {
    const person = new Person(site);
    const id = idOf(await sign(person));
    const receipt = await payByCard(person, await payPage(person, id), '4000000000000010');
    assert.match(receipt.url.pathname, /receipts/);
    assert.match(receipt.text, /Payé le/);
    assert.doesNotMatch(receipt.text, /À payer/);
    assert.match(await desk(id), /20.*payés \(référence/);
    assert.equal((await receiptOf(id))?.payment?.state, 'paid');
    assert.equal(await waits(id), undefined);
    assert.equal(told.filter((key) => key === id).length, 1);
    assert.match((await payPage(person, id)).url.pathname, /receipts/);
    assert.doesNotMatch((await person.get('/fr/account')).text, new RegExp(`${id}/pay"`));
  });

  test('whose agency is away as it is paid: the person sees that it is, and the agency is told later', async () => {
    const person = new Person(site);
    const id = idOf(await sign(person));
    troubles = 3;
    const receipt = await payByCard(person, await payPage(person, id), '4000000000000010');
    assert.match(receipt.text, /Payé le/);
    assert.match(site.lines.join('\n'), /"agency_payment_failed"/);
    assert.ok(await waits(id), 'its answer is still to come');
    // Data deleted meanwhile leave what the agency is still to be told.
    await person.post('/fr/account/data/delete', hiddenOf(await person.get('/fr/account/data/delete')));
    assert.ok(await waits(id));
    troubles = 0;
    await collection<unknown>(site.options.stores.records, 'hand-over').update(
      'amina',
      id,
      (kept) => kept && { value: kept.value, dueIn: 0 },
    );
    while (await waits(id)) await wait(20);
    assert.match(await desk(id), /20.*payés \(référence/);
  });

  test('whose data are deleted unpaid is not waited for; money that comes all the same is given back', async () => {
    const person = new Person(site);
    const id = idOf(await sign(person));
    const page = await payPage(person, id);
    const provider = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
    site.sandbox.control.set({ paymentDown: 'unavailable' });
    await person.post('/fr/account/data/delete', hiddenOf(await person.get('/fr/account/data/delete')));
    site.sandbox.control.reset();
    assert.equal(await receiptOf(id), undefined);
    await person.post(provider.url.href, { action: 'pay', card: '4000000000000010' });
    assert.match(site.lines.join('\n'), /"payment_without_request"/);
    assert.match(await desk(id), /à payer, en attente/);
    assert.equal(told.includes(id), false);
  });

  test('that nobody pays in thirty days stays with the agency; receipt and page say that it is too late', async () => {
    const person = new Person(site);
    const id = idOf(await sign(person));
    const { records } = site.options.stores;
    const long = new Date(Date.now() - 31 * 86_400_000).toISOString();
    const signed = await records.get({ kind: 'document', owner: 'amina', id });
    assert.ok(signed);
    const value = JSON.parse(
      JSON.stringify(signed.value).replace(/("(?:signedAt|at)":")[^"]+/g, `$1${long}`),
    ) as Frozen;
    await records.put({ kind: 'document', owner: 'amina', id }, value, { revision: signed.revision });
    await collection<unknown>(records, 'hand-over').update(
      'amina',
      id,
      (kept) => kept && { value: kept.value, dueIn: 0 },
    );
    while (await waits(id)) await wait(20);
    assert.match((await person.get(`/fr/receipts/${id}`)).text, /n’ont pas été payés à temps, et ne peuvent plus/);
    const page = await payPage(person, id);
    assert.equal(page.status, 410);
    assert.match(page.text, /Demandez à l’administration ce que devient/);
    assert.ok((await receiptOf(id))?.number);
  });
});
