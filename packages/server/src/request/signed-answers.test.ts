// What is signed is what was checked, and what is handed over is what was signed: whatever other pages save meanwhile.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  agree,
  fillCertificate,
  hiddenOf,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
before(async () => {
  site = await startService(undefined, { signers: ['amina'] });
});
after(() => site.close());
let amina: Person;
let draft: string;
beforeEach(async () => {
  amina = new Person(site);
  draft = await fillCertificate(amina);
});
afterEach(() => {
  site.register.troubles.length = 0;
});

const receiptOf = (): string => `/fr/receipts/${draft.split('/').at(-1)}`;

/** What a page of the step saves on its way, unchecked. */
async function save(step: string, answers: Record<string, string>, page?: Seen): Promise<Seen> {
  const shown = page ?? (await amina.get(`${draft}/${step}`));
  return amina.post(`${draft}/${step}?save=draft`, { ...hiddenOf(shown), ...answers }, false);
}
const handedOver = (): unknown => site.register.filed.at(-1)?.answers?.['copies'];

test('another card number than the login’s is not taken from a post, whatever the page asked', async () => {
  const forged = { given_name: 'Mohammed Autre', cnie: 'ZZ999999' };
  await save('person', forged);
  const page = await amina.get(`${draft}/person`);
  await amina.post(`${draft}/person`, { ...hiddenOf(page), ...forged }, false);
  const check = await amina.get(`${draft}/check`);
  assert.match(check.url.pathname, /\/check$/);
  assert.doesNotMatch(check.text, /Mohammed|ZZ999999/);
});

test('of a draft that was begun before answers had a source, another card number is checked again before anything is signed', async () => {
  const { records } = site.options.stores;
  const kept = await records.get({ kind: 'draft', owner: 'amina', id: draft.split('/').at(-1) ?? '' });
  assert.ok(kept);
  const { known, ...older } = kept.value as { readonly known?: unknown };
  assert.ok(known);
  await records.put(kept, older, { revision: kept.revision });
  await save('person', { given_name: 'Mohammed Autre', cnie: 'ZZ999999' });
  const check = await amina.get(`${draft}/check`);
  assert.match(check.url.pathname, /\/person$/, 'the step is not done any more');
  const wrong = { given_name: 'Mohammed Autre', cnie: 'ZZ999999' };
  const refused = await amina.post(`${draft}/person`, { ...hiddenOf(check), ...wrong }, false);
  assert.equal(refused.status, 422);
});

test('answers that are saved while the register is away, after the signature, are not taken', async () => {
  const copies = await amina.get(`${draft}/copies`);
  site.register.troubles.push('away', 'away', 'away');
  await amina.post(`${draft}/sign`, await agree(site, amina, draft), false);
  const answer = await save('copies', { copies: '9' }, copies);
  assert.equal(answer.status, 409);
  assert.match(answer.text, /draft_ended.*signée ou envoyée entre-temps/, 'who saves is told');
  const posted = await amina.post(copies.url.pathname, { ...hiddenOf(copies), copies: '9' }, false);
  assert.match(posted.headers.get('location') ?? '', /receipts/, 'its pages lead to the receipt');
  site.register.troubles.length = 0;
  await amina.get(receiptOf());
  assert.equal(handedOver(), '1');
});

for (const wait of [0, 5, 30, 80])
  test(`answers that are saved ${wait} ms after the confirmation began change nothing of what is handed over`, async () => {
    const copies = await amina.get(`${draft}/copies`);
    const confirmation = await agree(site, amina, draft);
    const confirmed = amina.post(`${draft}/sign`, confirmation, false);
    await delay(wait);
    await save('copies', { copies: '9' }, copies);
    await confirmed;
    // Saved before the seal it makes the confirmation one of an old document, and nothing is signed.
    const before = site.register.filed.length;
    const receipt = await amina.get(receiptOf());
    assert.ok(receipt.status < 500);
    if (site.register.filed.length > before || /receipts/.test(receipt.url.pathname)) assert.equal(handedOver(), '1');
  });

test('a confirmation that comes slowly, and a forged post beside it, seal and open nothing of what is signed', async () => {
  const copies = await amina.get(`${draft}/copies`);
  const confirmation = new URLSearchParams(await agree(site, amina, draft)).toString();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const body = writable.getWriter();
  const slow = site.service.handle(
    new Request(`http://localhost:4321${draft}/sign`, {
      method: 'POST',
      headers: {
        cookie: amina.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: readable,
      duplex: 'half',
    } as RequestInit),
  );
  await body.write(Buffer.from(confirmation.slice(0, 5)));
  await delay(100);
  assert.equal((await amina.post(`${draft}/sign`, { action: 'confirm', csrf: 'x' }, false)).status, 403);
  await save('copies', { copies: '9' }, copies);
  await body.write(Buffer.from(confirmation.slice(5)));
  await body.close();
  await slow;
  const { records } = site.options.stores;
  const signed = (await records.list('document', 'amina')).some(
    ({ id, value }) => draft.endsWith(id) && (value as { signed?: unknown }).signed,
  );
  // Signed as it was, and handed over so; or refused, since it speaks of answers that are others now.
  if (signed) assert.equal(handedOver(), '1');
  else assert.equal((await save('copies', { copies: '3' })).status, 204, 'and nothing stays closed');
  assert.ok(!site.lines.some((line) => line.includes('answers_other_than_filed')));
});

test('a wrong code opens the answers again', async () => {
  const confirmation = await agree(site, amina, draft);
  await amina.post(`${draft}/sign`, { ...confirmation, code: '000000' }, false);
  assert.equal((await save('copies', { copies: '2' })).status, 204);
});
