import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signMessage } from '@tiwizi/http';
import { locales } from '@tiwizi/i18n';
import { startSandbox } from '../sandbox.fixture.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { card, digest, handsTo, pdf, request } from './desk.fixture.ts';
import type { HandedRequest, PaidFee } from './handed-request.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.close());

const { send, handOver } = handsTo(() => sandbox);

test('a corrected version lies in the case it corrects, under its number; the states follow', async () => {
  const number = await handOver('c1');
  const correction: HandedRequest = { ...request, correctionOf: 'c1', number, answers: { cnie: 'CD654321' } };
  for (const wrong of [
    { number: 'DEMO-2026-999999' },
    { service: 'another' },
    { subject: 'sub-2' },
    { correctionOf: 'nothing' },
  ])
    assert.equal(
      (await send('PUT', 'c2', JSON.stringify({ ...correction, ...wrong }))).status,
      409,
      JSON.stringify(wrong),
    );
  assert.equal((await send('PUT', 'c2', JSON.stringify({ ...correction, number: undefined }))).status, 400);
  await decide('c1', new URLSearchParams({ action: 'correction', text: 'صورة غير واضحة' }));
  for (const _ of [1, 2]) assert.equal(await handOver('c2', correction), number);
  for (const key of ['c1', 'c2']) {
    const { steps } = (await (await send('GET', key)).json()) as { steps: { state: string }[] };
    assert.deepEqual(
      steps.map(({ state }) => state),
      ['received', 'correction', 'received'],
    );
  }
  const list = await (await fetch(`${sandbox.url}/desk?lang=fr`)).text();
  assert.equal(list.split(number).length - 1, 1, 'one line of the list');
  assert.match(list, /Correction reçue/);
  const page = await (await fetch(`${sandbox.url}/desk/c2?lang=fr`)).text();
  for (const part of ['c2/files/', 'c1/files/', 'Versions précédentes', 'Correction demandée', 'صورة غير واضحة'])
    assert.ok(page.includes(part), part);
  assert.equal((await fetch(`${sandbox.url}/desk/c2/files/${digest(pdf)}`)).status, 200);
  const { steps } = (await (await send('GET', 'c2')).json()) as { steps: { state: string }[] };
  assert.equal(steps.length, 3);
});

const decide = (key: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${sandbox.url}/desk/${key}`, { method: 'POST', body, headers, redirect: 'manual' });

test('a request is taken once by its key, lies on the desk when all its files are there, and keeps its number', async () => {
  const first = await send('PUT', 'k1', JSON.stringify(request));
  const { number, missing } = (await first.json()) as { number: string; missing: string[] };
  assert.match(number, /^DEMO-\d{4}-\d{6}$/);
  assert.deepEqual(missing, [digest(pdf), digest(card)]);
  assert.equal((await send('POST', 'k1/complete')).status, 409);
  assert.equal((await fetch(`${sandbox.url}/desk/k1`)).status, 404, 'not before it is whole');
  assert.equal((await send('PUT', `k1/files/${digest(pdf)}`, pdf)).status, 204);
  assert.equal((await send('PUT', `k1/files/${digest(pdf)}`, pdf)).status, 204, 'again');
  assert.equal((await send('PUT', `k1/files/${digest('x')}`, 'x')).status, 404, 'a file that nobody named');
  assert.equal((await send('PUT', `k1/files/${digest(card)}`, card)).status, 204);
  for (const _ of [1, 2]) assert.equal((await send('POST', 'k1/complete')).status, 200);
  const again = (await (await send('PUT', 'k1', JSON.stringify(request))).json()) as {
    number: string;
    missing: string[];
  };
  assert.deepEqual(again, { number, missing: [] });
  assert.equal((await send('PUT', 'k1', JSON.stringify({ ...request, service: 'other' }))).status, 409);
  const status = (await (await send('GET', 'k1')).json()) as { steps: { state: string }[] };
  assert.deepEqual(
    status.steps.map(({ state }) => state),
    ['received'],
  );
});

test('names and words of others are in the language of their letters, and no Latin comma is on an Arabic page', async () => {
  for (const [key, applicant] of [
    ['n1', 'Amina El Idrissi'],
    ['n2', 'أمينة الإدريسي'],
  ] as const) {
    const assistance = { helper: 'sub-9', name: 'Karim', organisation: 'جمعية تويزي', takenAt: request.filedAt };
    await handOver(key, { ...request, applicant, assistance });
    await decide(key, new URLSearchParams({ action: 'correction', text: 'الصورة غير واضحة' }));
  }
  const page = async (key: string, language: string): Promise<string> =>
    (await fetch(`${sandbox.url}/desk/${key}?lang=${language}`)).text();
  assert.match(await page('n1', 'ar'), /<bdi lang="fr">Amina El Idrissi<\/bdi>/);
  assert.match(await page('n2', 'fr'), /<bdi lang="ar-MA">أمينة الإدريسي<\/bdi>/);
  assert.match(
    await page('n1', 'fr'),
    /Rempli avec l’aide de[^]*<bdi lang="fr">Karim<\/bdi> \(<bdi lang="ar-MA">جمعية تويزي<\/bdi>\)/,
  );
  assert.match(await page('n2', 'fr'), /<bdi lang="ar-MA">الصورة غير واضحة<\/bdi>/);
  const words = (await page('n2', 'ar')).replace(/<style[^]*?<\/style>|<[^>]*>/g, '');
  assert.doesNotMatch(words, /,/);
});

test('what nobody checked, and what was known beforehand and is contradicted, is told to the clerk first', async () => {
  const source = 'خدمة إثبات الهوية';
  const at = '2026-11-22T09:00:00Z';
  await handOver('o1', {
    ...request,
    unchecked: [{ name: 'ice', label: 'ICE <b>' }],
    origins: [
      { name: 'cnie', label: 'البطاقة', source, at, state: 'same' },
      { name: 'name', label: 'الاسم', source, at, state: 'changed', said: 'أمينة' },
      { name: 'born', label: 'تاريخ الازدياد', source, at, state: 'wrong' },
    ],
  });
  const page = async (language: string): Promise<string> =>
    (await (await fetch(`${sandbox.url}/desk/o1?lang=${language}`)).text())
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  const french = await page('fr');
  assert.match(french, /Réponses non vérifiées ICE &lt;b&gt;/);
  assert.match(
    french,
    /Réponses connues d’avance تاريخ الازدياد Le demandeur signale que c’est faux.*الاسم Réponse du demandeur.*البطاقة Source/,
  );
  const marked = await (await fetch(`${sandbox.url}/desk/o1?lang=fr`)).text();
  assert.match(marked, /Source[^<]*<bdi lang="ar-MA">خدمة إثبات الهوية<\/bdi>/, 'a source is in its own language');
  assert.match(await page('ar'), /أجوبة لم يتم التحقق منها.*مقدم الطلب يقول إن هذا غير صحيح/);
  for (const wrong of [{ unchecked: 'x' }, { origins: [{ name: 'a' }] }])
    assert.equal((await send('PUT', 'o2', JSON.stringify({ ...request, ...wrong }))).status, 400);
});

test('nothing is taken that is unsigned, old, sent again, or other than it was signed', async () => {
  const { url, key } = sandbox.handOver;
  const address = `${url}/k2`;
  const body = JSON.stringify(request);
  const put = (headers: Record<string, string>, sent = body): Promise<Response> =>
    fetch(address, { method: 'PUT', headers, body: sent });
  const sign = (now = sandbox.control.now(), by = key): Promise<Record<string, string>> =>
    signMessage({ method: 'PUT', url: address, sha256: digest(body) }, by, now);
  assert.equal((await put({})).status, 401);
  assert.equal((await put(await sign(sandbox.control.now() - 3_600_000))).status, 401);
  assert.equal((await put(await sign(undefined, { id: key.id, secret: 'x'.repeat(32) }))).status, 401);
  assert.equal((await put(await sign(), body.replace('ar-MA', 'fr-MA'))).status, 401);
  const headers = await sign();
  assert.equal((await put(headers)).status, 200);
  assert.equal((await put(headers)).status, 401, 'the same message twice');
  for (const [name, value] of [
    ['document', { ...request.document, sha256: 'AB' }],
    ['answers', []],
    ['filedAt', 'yesterday'],
    ['attachments', [{}]],
    ['actor', ''],
    ['subject', undefined],
  ] as const)
    assert.equal((await send('PUT', 'k3', JSON.stringify({ ...request, [name]: value }))).status, 400, name);
  assert.equal((await send('PUT', 'k3', 'nothing')).status, 400);
  assert.equal((await send('GET', 'none')).status, 404);
});

test('a request without login and signature is taken, and the desk says so', async () => {
  const { actor: _, subject: __, applicant: ___, ...anonymous } = request;
  await handOver('k7', anonymous);
  const desk = await (await fetch(`${sandbox.url}/desk/k7?lang=en`)).text();
  assert.match(desk, /Login<[^]*?Without<[^]*?Signature<[^]*?Without</);
  await handOver('k8', { ...request, evidence: { at: '2026-11-22T10:05:00Z' } });
  const signed = await (await fetch(`${sandbox.url}/desk/k8?lang=en`)).text();
  assert.doesNotMatch(signed, /Login<|Without</);
  assert.match(signed, /Signed document</);
});

test('the clerk reads a request with its files, and decides; the service is told', async () => {
  const number = await handOver('k4');
  for (const locale of locales) {
    const list = await (await fetch(`${sandbox.url}/desk?lang=${locale}`)).text();
    assert.ok(list.includes(number) && list.includes(request.title), locale);
  }
  const shown = await (await fetch(`${sandbox.url}/desk/k4`)).text();
  assert.ok(shown.includes('&lt;b&gt;AB123456&lt;/b&gt;') && !shown.includes('<b>'), 'answers are text');
  const file = await fetch(`${sandbox.url}/desk/k4/files/${digest(card)}`);
  assert.equal(await file.text(), card);
  assert.match(file.headers.get('content-disposition')!, /^attachment/);
  assert.match(file.headers.get('content-security-policy')!, /sandbox/);

  const form = (values: Record<string, string>): URLSearchParams => new URLSearchParams(values);
  assert.equal((await decide('k4', form({ action: 'correction', text: ' ' }))).status, 422);
  assert.equal((await decide('k4', form({ action: 'burn' }))).status, 400);
  assert.equal((await decide('k4', form({ action: 'accepted' }), { origin: 'https://evil.example' })).status, 403);
  assert.equal((await decide('k4', form({ action: 'review' }))).status, 303);
  assert.equal((await decide('k4', form({ action: 'correction', text: 'صورة أخرى' }))).status, 303);
  const noPdf = new FormData();
  noPdf.set('action', 'ready');
  noPdf.set('result', new Blob(['hello']), 'result.pdf');
  assert.equal((await decide('k4', noPdf)).status, 422);
  const result = new FormData();
  result.set('action', 'ready');
  result.set('result', new Blob(['%PDF-1.7 result']), 'result.pdf');
  assert.equal((await decide('k4', result)).status, 303);

  const told = (await (await send('GET', 'k4')).json()) as {
    steps: { state: string; text?: string }[];
    result: { name: string };
  };
  assert.deepEqual(
    told.steps.map(({ state, text }) => [state, text]),
    [
      ['received', undefined],
      ['review', undefined],
      ['correction', 'صورة أخرى'],
      ['ready', undefined],
    ],
  );
  assert.equal(told.result.name, 'result.pdf');
  assert.equal(await (await send('GET', 'k4/result')).text(), '%PDF-1.7 result');
  assert.equal((await fetch(`${sandbox.handOver.url}/k4/result`)).status, 401);
});

test('the desk keeps its requests over a restart', async () => {
  const number = await handOver('k5');
  const restarted = await createSandbox({
    port: 0,
    dataDir: sandbox.dataDir,
    clientRedirectUris: ['http://localhost:4000/auth/callback'],
  });
  assert.deepEqual(restarted.handOver.key, sandbox.handOver.key);
  assert.ok((await (await fetch(`${restarted.url}/desk`)).text()).includes(number));
  assert.equal(await (await fetch(`${restarted.url}/desk/k5/files/${digest(pdf)}`)).text(), pdf);
  await restarted.close();
});

const paid: PaidFee = {
  state: 'paid',
  amount: 5000,
  currency: 'MAD',
  method: 'card',
  number: '12345678901234',
  reference: 'PAY-1',
  at: '2026-11-22T11:00:00Z',
};
const casePage = async (key: string): Promise<string> => (await fetch(`${sandbox.url}/desk/${key}?lang=en`)).text();

test('a request that came unpaid says so until it is paid; another payment, and one of a request that did not, is refused', async () => {
  const { number, amount, currency } = paid;
  const payment = { state: 'awaited', amount, currency, number, until: '2026-12-22T11:00:00Z' } as const;
  await handOver('w1', { ...request, payment });
  assert.match(await casePage('w1'), /to be paid, awaited/);
  const tell = async (key: string, given: unknown): Promise<number> =>
    (await send('PUT', `${key}/payment`, JSON.stringify(given))).status;
  assert.equal(await tell('w1', { ...paid, amount: 4900 }), 409);
  assert.equal(await tell('w1', payment), 400, 'what is not paid');
  assert.match(await casePage('w1'), /to be paid, awaited/);
  assert.equal(await tell('w1', paid), 204);
  assert.equal(await tell('w1', paid), 204, 'twice is once');
  assert.equal(await tell('w1', { ...paid, reference: 'PAY-2' }), 409);
  assert.match(await casePage('w1'), /50.* paid \(reference/);
  await handOver('w2');
  assert.equal(await tell('w2', paid), 409);
  assert.equal(await tell('none', paid), 404);
});

test('what was paid is still said of a request that was corrected', async () => {
  const number = await handOver('w3', { ...request, payment: paid });
  const { payment: _, ...correction } = { ...request, payment: paid, correctionOf: 'w3', number };
  await handOver('w4', correction);
  assert.match(await casePage('w3'), /50.* paid \(reference/);
});
