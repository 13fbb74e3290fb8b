// From the form to the receipt, as a person without script goes, and what must hold on the way.
import assert from 'node:assert/strict';
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createAgencyClient } from '../hand-over/agency-client.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  agree,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  permitSlug,
  Person,
  startService,
  type Seen,
  type TestService,
} from './service.fixture.ts';

/** Holds what is asked of the signing service until it is opened again. */
const gate = {
  reached: () => {},
  waits: Promise.resolve(),
  /** The next answer is lost on its way. */
  loses: false,
  close(): { reached: Promise<void>; open: () => void } {
    let open = (): void => {};
    this.waits = new Promise((done) => (open = done));
    return { reached: new Promise((done) => (this.reached = done)), open };
  },
  fetch: (async (input, init) => {
    if (!String(input).endsWith('/signatures/signHash')) return fetch(input, init);
    gate.reached();
    await gate.waits;
    const answer = await fetch(input, init);
    if (!gate.loses) return answer;
    gate.loses = false;
    throw new TypeError('fetch failed');
  }) as typeof fetch,
};

let site: TestService;
before(async () => {
  site = await startService(
    ({ signing }) => ({ handOverSeconds: 0.2, signing: { ...signing, csc: { ...signing.csc, fetch: gate.fetch } } }),
    { signers: ['amina', 'youssef', 'idir'] },
  );
});
after(() => site.close());

const receiptOf = (draft: string): string => draft.replace(/requests\/[^/]+/, 'receipts');

test('from the form to the receipt: one request handed over, with its answers and its evidence', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  assert.equal(receipt.url.pathname, receiptOf(draft));
  assert.match(receipt.text, /T-\d+/);
  const filed = site.register.filed.at(-1);
  assert.deepEqual([filed?.service, filed?.actor, filed?.subject], [certificateSlug, 'amina', 'amina']);
  assert.deepEqual(filed?.answers, { given_name: 'Amina', cnie: 'ZZ100001', copies: '1' });
  assert.equal(filed?.evidence?.document.sha256After, filed?.sha256);
  const again = await person.get(`${draft}/copies`);
  assert.equal(again.url.pathname, receiptOf(draft), 'the form leads to the receipt');
});

test('a filed request goes on to the desk of the agency, with what the person answered and signed', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  await person.post(`${draft}/sign`, await agree(site, person, draft));
  const filed = site.register.filed.at(-1);
  assert.ok(filed);
  const agency = createAgencyClient(site.sandbox.handOver);
  const { number } = await agency.handOver(await toHandedRequest(filed));
  const desk = await (await fetch(`${site.sandbox.url}/desk/${filed.key}?lang=fr`)).text();
  for (const expected of [number, 'ZZ100001', `files/${filed.sha256}`]) assert.ok(desk.includes(expected), expected);
  const document = await fetch(`${site.sandbox.url}/desk/${filed.key}/files/${filed.sha256}`);
  assert.deepEqual(new Uint8Array(await document.arrayBuffer()), new Uint8Array(filed.document));
  assert.equal((await agency.status(filed.key))?.steps.at(-1)?.state, 'received');
});

test('a receipt asked for many times at once: the agency is given the request once, and there is one number', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  site.register.troubles.push('away');
  await person.post(`${draft}/sign`, confirmation, false);
  const before = site.register.filed.length;
  const pages = await Promise.all(Array.from({ length: 12 }, () => person.get(receiptOf(draft))));
  const numbers = pages.map(({ text }) => /T-\d+/.exec(text)?.[0]);
  assert.equal(new Set(numbers).size, 1);
  assert.ok(numbers[0]);
  assert.equal(site.register.filed.length - before, 1);
});

test('a confirmation posted three times at once signs once and leads to one receipt', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  const pages = await Promise.all([1, 2, 3].map(() => person.post(`${draft}/sign`, confirmation)));
  assert.deepEqual([...new Set(pages.map(({ url }) => url.pathname))], [receiptOf(draft)]);
  assert.equal(new Set(pages.map(({ text }) => /T-\d+/.exec(text)?.[0])).size, 1);
});

test('a register that answers without a number, or is away: the receipt waits, nothing is kept, the next visit has it', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  site.register.troubles.push('nothing', 'away');
  const waiting = await person.post(`${draft}/sign`, confirmation);
  assert.equal(waiting.url.pathname, receiptOf(draft));
  assert.equal(waiting.status, 503);
  assert.match(waiting.text, /Vous n’avez rien à refaire/);
  const receipt = await person.get(receiptOf(draft));
  assert.equal(receipt.status, 200);
  assert.match(receipt.text, /T-\d+/);
});

test('a draft is kept while its request waits for the agency, and goes after its time then', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  const kept = async (): Promise<boolean> => {
    const key = { kind: 'draft', owner: 'amina', id: draft.split('/').at(-1) ?? '' };
    return (await site.options.stores.records.get(key))?.expires === undefined;
  };
  assert.equal(await kept(), false);
  site.register.troubles.push('away', 'away');
  await person.post(`${draft}/sign`, confirmation, false);
  assert.equal(await kept(), true, 'it waits');
  assert.equal((await person.get(receiptOf(draft))).status, 503);
  assert.equal((await person.get(receiptOf(draft))).status, 200);
  assert.equal(await kept(), false);
});

test('a receipt that is damaged is asked for again, and is given the same number', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  const number = /T-\d+/.exec(receipt.text)?.[0];
  const { records } = site.options.stores;
  const key = { kind: 'receipt', owner: 'amina', id: draft.split('/').at(-1) ?? '' };
  for (const damage of [{}, null, { number: '' }, { number: 7, registeredAt: '2026-11-29T10:00:00Z' }, { number }]) {
    const kept = await records.get(key);
    assert.ok(kept);
    await records.put(key, damage, { revision: kept.revision });
    const again = await person.get(receiptOf(draft));
    assert.equal(again.status, 200, JSON.stringify(damage));
    assert.equal(/T-\d+/.exec(again.text)?.[0], number);
  }
});

test('a signature whose answer is lost is not said to be none: the next try has it', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  gate.loses = true;
  const lost = await person.post(`${draft}/sign`, confirmation);
  assert.equal(lost.status, 503);
  assert.match(lost.text, /ne répond pas pour le moment/);
  assert.doesNotMatch(lost.text, /Rien n’a été signé/);
  assert.match((await person.post(`${draft}/sign`, { ...confirmation, ...hiddenOf(lost) })).text, /T-\d+/);
});

test('a signed document that is damaged is told as such, and not as a register that is away', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  await person.post(`${draft}/sign`, await agree(site, person, draft));
  const blobs = await readdir(join(site.folder, 'store/blobs'), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of blobs.filter((entry) => entry.isFile() && entry.name !== 'life'))
    await truncate(join(parentPath, name), 300);
  const receipt = await person.get(receiptOf(draft));
  assert.equal(receipt.status, 500);
  assert.match(receipt.text, /endommagé sur ce site/);
  assert.doesNotMatch(receipt.text, /ne répond pas/);
  assert.match(receipt.text, new RegExp(`/fr/account/${draft.split('/').at(-1)}`));
  assert.ok(site.lines.some((line) => line.includes('"document_damaged"')));
  assert.match((await person.get(`/fr/account/${draft.split('/').at(-1)}`)).text, /T-\d+/, 'its number is there');
  for (const path of ['/fr/account', '/fr/account/data', '/fr/account/data.json', '/fr/account/data/delete'])
    assert.equal((await person.get(path)).status, 200, path);
  const sure = await person.get('/fr/account/data/delete');
  assert.equal((await person.post(sure.url.pathname, hiddenOf(sure))).status, 200);
  assert.equal((await person.get(receiptOf(draft))).status, 404, 'deleted with the rest');
});

test('another person’s receipt, and one of nothing, are not there', async () => {
  const amina = new Person(site);
  const draft = await fillCertificate(amina);
  await amina.post(`${draft}/sign`, await agree(site, amina, draft));
  const youssef = new Person(site);
  await youssef.logIn('/fr/', 'youssef');
  assert.equal((await youssef.get(receiptOf(draft))).status, 404);
  assert.equal((await youssef.get(`${draft}/signed.pdf`)).status, 404);
  assert.equal((await amina.get('/fr/receipts/nothing')).status, 404);
  const nobody = new Person(site);
  assert.match((await nobody.get(receiptOf(draft), { accept: 'text/html' })).url.pathname, /^\/fr\/login$/);
});

test('a draft that is being signed cannot be thrown away: it is refused with words, and the request is filed', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person, 'youssef');
  const confirmation = await agree(site, person, draft, '+212600000002');
  const hidden = hiddenOf(await person.get(`${draft}/check`));
  const { reached, open } = gate.close();
  const signing = person.post(`${draft}/sign`, confirmation);
  await reached;
  const refused = await person.post(`${draft}/delete`, hidden, false);
  open();
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Rien n’a été effacé/);
  assert.match((await signing).text, /T-\d+/);
  await person.post(`${draft}/delete`, hidden, false);
  assert.equal((await person.get(receiptOf(draft))).status, 200, 'what is signed stays');
});

test('a draft thrown away before it is confirmed cannot be signed any more, and leaves no document', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person, 'idir');
  const confirmation = await agree(site, person, draft, '+212600000004');
  const hidden = hiddenOf(await person.get(`${draft}/check`));
  const filed = site.register.filed.length;
  await person.post(`${draft}/delete`, { ...hidden, csrf: 'wrong' }, false);
  assert.equal(
    (await person.get(`${draft}/sign`)).url.pathname,
    `${draft}/sign`,
    'a forged deletion takes nothing back',
  );
  const large = await person.post(`${draft}/delete`, { ...hidden, more: 'x'.repeat(70_000) }, false);
  assert.equal(large.status, 413, 'no page of ours sends so much');
  const gone = await person.post(`${draft}/delete`, hidden);
  assert.match(gone.text, /La demande est effacée/);
  assert.equal((await person.post(`${draft}/sign`, confirmation, false)).status, 404);
  assert.equal((await person.get(`${draft}/document.pdf`)).status, 404);
  assert.equal(site.register.filed.length, filed);
});

test('answers changed behind the document: it is made anew before it can be signed', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person, 'idir');
  const old = hiddenOf(await person.get(`${draft}/sign`));
  const step = await person.get(`${draft}/copies`);
  await person.post(`${draft}/copies`, { ...hiddenOf(step), copies: '3' });
  assert.equal((await person.get(`${draft}/sign`)).url.pathname, `${draft}/check`);
  const refused = await person.post(`${draft}/sign`, { ...old, action: 'agree', agreed: 'yes' }, false);
  assert.equal(refused.status, 409);
  const next = hiddenOf(refused);
  assert.notEqual(next['sha256'], old['sha256']);
  const agreed = await person.post(`${draft}/sign`, { ...next, action: 'agree', agreed: 'yes' }, false);
  assert.equal(agreed.status, 303);
});

test('what the login says of the person who signs cannot be answered otherwise', async () => {
  const person = new Person(site);
  const first = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`, 'fatima-zahra');
  const post = (page: Seen, given_name: string, cnie: string): Promise<Seen> =>
    person.post(first.url.pathname, { ...hiddenOf(page), given_name, cnie }, false);
  const second = await post(first, 'Salma', 'ZZ100001');
  assert.match(second.headers.get('location') ?? '', /\/copies$/, 'a page that asks nothing takes nothing');
  const { records } = site.options.stores;
  const id = first.url.pathname.split('/').at(-2) ?? '';
  const kept = await records.get({ kind: 'draft', owner: 'fatima-zahra', id });
  assert.ok(kept);
  const { known, answers, ...older } = kept.value as {
    readonly known: object;
    readonly answers: Record<string, string>;
  };
  assert.equal(answers['given_name'], 'Fatima-Zahra');
  assert.ok(known);
  // As drafts were before their answers had a source: the control is there.
  await records.put(kept, { ...older, answers }, { revision: kept.revision });
  const refused = await post(await person.get(first.url.pathname), 'Salma', 'ZZ100001');
  assert.equal(refused.status, 422);
  assert.match(refused.text, /ce que connaît votre fournisseur d’identité/);
  assert.equal((await post(refused, '  FATIMA-ZAHRA ', 'zz300003')).status, 303, 'in other letters it is the same');
});

test('a service’s draft and document are at its own address only', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const elsewhere = draft.replace(certificateSlug, permitSlug);
  for (const leaf of ['', '/copies', '/check', '/sign', '/document.pdf'])
    assert.equal((await person.get(elsewhere + leaf)).status, 404, leaf);
  assert.equal((await person.get(`/fr/requests/nothing/new`)).status, 404);
});

test('a login below the level needed opens no form', async () => {
  const person = new Person(site);
  const page = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`, 'amina', 'low');
  assert.equal(page.url.pathname, '/fr/login');
  assert.equal(page.url.searchParams.get('login_error'), 'acr_insufficient');
  assert.equal((await person.get(`/fr/requests/${certificateSlug}/new?anew`)).url.pathname, '/fr/login');
});

test('a permit with a file: its own flow, its own register entry', async () => {
  const person = new Person(site);
  const first = await person.logIn(`/ar/requests/${permitSlug}/new?anew`, 'youssef');
  const draft = first.url.pathname.replace(/\/company$/, '');
  const plan = new File([Buffer.from('%PDF-1.7\n%%EOF\n')], 'plan.pdf', { type: 'application/pdf' });
  const check = await person.post(first.url.pathname, { ...hiddenOf(first), ice: '001526374000001', plan });
  assert.equal(check.url.pathname, `${draft}/check`, check.text.slice(-1500));
  await person.post(check.url.pathname, hiddenOf(check));
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft, '+212600000002'));
  assert.match(receipt.text, /T-\d+/);
  const filed = site.register.filed.at(-1);
  assert.equal(filed?.service, permitSlug);
  const answer = filed?.answers?.['plan'];
  assert.ok(typeof answer === 'object' && 'file' in answer, JSON.stringify(answer));
  assert.equal(Buffer.from((await filed?.openFile(answer)) ?? '').toString(), '%PDF-1.7\n%%EOF\n');
});

test('the log has no name, number, answer or search of anybody', async () => {
  const person = new Person(site);
  await person.get('/fr/?q=Amina');
  assert.ok(site.lines.length > 0, 'something went wrong above');
  for (const line of site.lines) {
    assert.doesNotMatch(line, /Amina|Idrissi|ZZ\d{6}|amina|youssef|idir|\+2126/);
    assert.deepEqual(Object.keys(JSON.parse(line) as object).slice(0, 3), ['time', 'level', 'code']);
  }
});

test('signed while the register is away, and nobody comes back: it is handed over all the same', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const confirmation = await agree(site, person, draft);
  site.register.troubles.push('away');
  await person.post(`${draft}/sign`, confirmation, false);
  const id = draft.split('/').at(-1) ?? '';
  assert.equal(site.register.numbers.has(id), false);
  // What waits is due in a minute: so it is made now.
  const { records } = site.options.stores;
  const waiting = await records.get({ kind: 'hand-over', owner: 'amina', id });
  assert.ok(waiting);
  await records.put(waiting, waiting.value, { revision: waiting.revision, dueIn: 0 });
  while (!site.register.numbers.has(id)) await new Promise((done) => setImmediate(done));
  const filed = site.register.filed.at(-1);
  assert.deepEqual([filed?.actor, filed?.subject, filed?.key], ['amina', 'amina', id]);
  while (await records.get(waiting)) await new Promise((done) => setImmediate(done));
});
