// A question that takes several files: what an agency gets of them, and what the document says of each.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  hiddenOf,
  inAll,
  origin,
  permitSlug,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

const flow = defineFlow({
  id: 'works',
  version: 1,
  title: inAll('Works'),
  steps: [
    {
      id: 'papers',
      title: inAll('Papers'),
      fields: [
        { name: 'plans', type: 'file', label: inAll('Plans'), required: true, file: { accept: ['pdf'], most: 3 } },
      ],
    },
  ],
});

let site: TestService;
before(async () => {
  site = await startService((_, register) => ({
    services: [{ sheet: permitSlug, flow, login: 'none', handOver: register.handOver }],
  }));
});
after(() => site.close());

const textOf = (letter: string): string => `%PDF-1.7 ${letter}\n%%EOF\n`;
const digestOf = (letter: string): string => createHash('sha256').update(textOf(letter)).digest('hex');
const plan = (letter: string, name = `${letter}.pdf`): File => new File([textOf(letter)], name);

test('each goes to the agency under its own name, bound by its digest; the document and the page before it name them all', async () => {
  const person = new Person(site);
  const base = `/fr/requests/${permitSlug}`;
  let page = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  for (const [letter, name] of [['a'], ['b'], ['c', 'a.pdf']] as const)
    page = await person.post(page.url.pathname, { ...hiddenOf(page), plans: plan(letter, name), action: 'add:plans' });
  const check = await person.post(page.url.pathname, hiddenOf(page));
  assert.match(check.url.pathname, /\/check$/, check.text.slice(-1500));
  const names = ['a.pdf', 'b.pdf', 'a (2).pdf'];
  for (const name of names) assert.ok(check.text.includes(`\u2068${name}\u2069`), name);
  const receipt = await person.post(check.url.pathname, hiddenOf(check));
  assert.match(receipt.text, /T-\d+/);
  const filed = site.register.filed.at(-1) ?? assert.fail();
  const handed = await toHandedRequest(filed);
  assert.deepEqual(
    handed.attachments.map(({ name, sha256 }) => [name, sha256]),
    names.map((name, at) => [name, digestOf('abc'[at] ?? '')]),
  );
  assert.match(handed.summary[0]?.rows[0]?.value ?? '', /a\.pdf.*\n.*b\.pdf.*\n.*a \(2\)\.pdf/);
  const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { input: filed.document }).toString();
  const plain = printed.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  for (const name of names) assert.ok(plain.includes(name), name);
  for (const letter of 'abc') assert.ok(plain.replace(/\s/g, '').includes(digestOf(letter)), `the digest of ${letter}`);
});

test('a large one comes in pieces to whoever has the request open, and to nobody else', async () => {
  const person = new Person(site);
  const base = `/fr/requests/${permitSlug}`;
  const page = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  const draft = page.url.pathname.replace(/\/[^/]+$/, '');
  assert.ok(page.text.includes(`data-tiwizi-uploads="${draft}/uploads"`));
  const csrf = hiddenOf(page)['csrf'] ?? '';
  const ask = (who: Person, method: string, path: string, more: object = {}, body?: string): Promise<Response> => {
    const own = { cookie: who.cookie, 'sec-fetch-site': 'same-origin', 'tus-resumable': '1.0.0', 'x-csrf-token': csrf };
    const asked = { method, headers: { ...own, ...more }, ...(body !== undefined && { body }) };
    return site.service.handle(new Request(new URL(path, origin), asked));
  };
  const about = {
    'upload-length': String(textOf('d').length),
    'upload-metadata': `filename ${btoa('d.pdf')},field ${btoa('plans')}`,
  };
  const begun = await ask(person, 'POST', `${draft}/uploads`, about);
  assert.equal(begun.status, 201);
  const upload = begun.headers.get('location') ?? '';
  const piece = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const stranger = new Person(site);
  assert.equal((await ask(stranger, 'PATCH', upload, piece, 'x')).status, 401);
  assert.equal((await ask(stranger, 'HEAD', upload)).headers.get('upload-offset'), null);
  assert.equal((await ask(stranger, 'DELETE', upload)).status, 401);
  assert.equal((await ask(person, 'PATCH', upload, piece, textOf('d'))).status, 204);
  assert.equal((await ask(person, 'HEAD', upload)).headers.get('upload-offset'), about['upload-length']);
  const named = { ...hiddenOf(page), action: 'add:plans', 'upload:plans': upload.split('/').at(-1) ?? '' };
  assert.ok((await person.post(page.url.pathname, named)).text.includes('d.pdf'));
  assert.equal((await ask(person, 'DELETE', upload)).status, 204);
});
