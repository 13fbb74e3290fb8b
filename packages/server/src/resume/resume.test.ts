// The code of a request without login: given when it is saved, typed on another device, told to nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  complaintFlow,
  complaintSlug,
  hiddenOf,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

const base = `/fr/requests/${complaintSlug}`;
let site: TestService;
before(async () => {
  site = await startService(({ services }, register) => ({
    services: [...services, { sheet: complaintSlug, flow: complaintFlow, login: 'none', handOver: register.handOver }],
  }));
});
after(() => site.close());

/** Answers one step and leaves; gives the page with the code. */
async function save(person: Person): Promise<Seen> {
  const start = await person.get(`${base}/new`);
  const first = await person.post(`${base}/new`, hiddenOf(start));
  return person.post(first.url.pathname, { ...hiddenOf(first), what: 'Le trottoir', action: 'save-exit' });
}

/** Answers what is left; gives the answers to check. */
async function finish(person: Person, first: Seen): Promise<Seen> {
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), what: 'Le trottoir' });
  return person.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
}

const codeOf = ({ text }: Seen): string => /(?:\d{4} ){4}\d{4}/.exec(text)?.[0] ?? '';
const idOf = ({ url }: Seen): string => url.pathname.split('/').at(-1) ?? '';

async function type(person: Person, code: string, language = 'fr'): Promise<Seen> {
  const page = await person.get(`/${language}/resume`);
  return person.post(`/${language}/resume`, { ...hiddenOf(page), code });
}

test('saved to finish later: a code with its date, as a file too, opens the request on another device', async () => {
  const person = new Person(site);
  const page = await save(person);
  assert.match(page.url.href, /\/fr\/resume\/[\w-]{22}\?saved$/);
  assert.match(page.text, /Vos réponses sont gardées\. La demande n’est pas encore envoyée/);
  assert.match(page.text, /Valable jusqu’au[^]*<time datetime="20\d\d-/);
  const code = codeOf(page);
  assert.match(code, /^\d/);
  assert.equal(codeOf(await person.get(page.url.pathname)), code, 'the same as often as it is asked for');
  const file = await person.get(`${page.url.pathname}/code.txt`);
  assert.equal(file.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment;/);
  assert.ok(file.text.includes(code) && file.text.includes('http://localhost:4321/fr/resume'), file.text);

  const phone = new Person(site);
  assert.match((await phone.get(`${base}/new`)).text, /href="\/fr\/resume"/);
  const opened = await type(phone, code.replaceAll(' ', '-'));
  assert.equal(opened.url.pathname, `${base}/${idOf(page)}/subject`);
  assert.match(opened.text, /Le trottoir/, 'what was answered is there');
  const check = await finish(phone, opened);
  assert.match(check.text, /Le trottoir/);
  const receipt = await phone.post(check.url.pathname, hiddenOf(check));
  assert.match(receipt.text, /T-\d+/);
  assert.match(receipt.text, /Pour retrouver ce récépissé/);
  assert.equal(codeOf(receipt), code, 'the paper is still right');

  const later = await type(new Person(site), code);
  assert.equal(later.url.pathname, receipt.url.pathname, 'from now on it leads to the receipt');
  assert.match(later.text, /T-\d+/);
  assert.equal((await person.get(`${base}/${idOf(page)}/place`)).url.pathname, receipt.url.pathname);
});

test('in Arabic digits, on the Arabic page', async () => {
  const code = codeOf(await save(new Person(site)));
  const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  assert.match((await type(new Person(site), arabic, 'ar')).url.pathname, /^\/ar\/requests\/complaint\//);
});

test('the register is away when it is sent: the code stands on the page that says so', async () => {
  const person = new Person(site);
  const page = await save(person);
  const check = await finish(person, await person.get(`${base}/${idOf(page)}/subject`));
  site.register.troubles.push('away');
  const waiting = await person.post(check.url.pathname, hiddenOf(check));
  assert.equal(waiting.status, 503);
  assert.equal(codeOf(waiting), codeOf(page));
});

test('a code that never was, and one whose request is deleted, are answered alike; a mistyped one is not looked up', async () => {
  const person = new Person(site);
  const page = await save(person);
  const code = codeOf(page);
  const step = await person.get(`${base}/${idOf(page)}/subject`);
  await person.post(`${base}/${idOf(page)}/delete`, hiddenOf(step));
  assert.equal((await person.get(page.url.pathname)).status, 404);
  const other = new Person(site);
  const answers = [await type(other, '9999 0000 1111 2222 3333'), await type(other, code)];
  const plain = ({ text }: Seen): string => text.replace(/(?:\d{4} ){4}\d{4}/g, '').replace(/value="[^"]*"/g, '');
  assert.deepEqual(
    answers.map(({ status }) => status),
    [422, 422],
  );
  assert.match(answers[0]!.text, /Aucune demande n’est gardée sous ce code/);
  assert.equal(plain(answers[0]!), plain(answers[1]!));
  const short = await type(other, '1234 <b>');
  assert.match(short.text, /Écrivez vingt chiffres/);
  assert.match(short.text, /value="1234 &lt;b&gt;"/, 'what was typed stays');
});

test('whoever types wrong codes, however many and like the right one, keeps nobody out', async () => {
  const code = codeOf(await save(new Person(site)));
  const stranger = new Person(site);
  const page = hiddenOf(await stranger.get('/fr/resume'));
  const guess = (at: number): string =>
    code.slice(0, -4) + String((Number(code.slice(-4)) + 1 + at) % 10_000).padStart(4, '0');
  for (let at = 0; at < 30; at++)
    assert.equal((await stranger.post('/fr/resume', { ...page, code: guess(at) })).status, 422);
  assert.equal((await type(new Person(site), code)).status, 200);
});

test('a post of another site, or without the token of the browser, opens nothing', async () => {
  const code = codeOf(await save(new Person(site)));
  const victim = new Person(site);
  const page = await victim.get('/fr/resume');
  for (const fields of [{ code }, { code, csrf: 'x' }, { code, ...hiddenOf(await new Person(site).get('/fr/resume')) }])
    assert.equal((await victim.post('/fr/resume', fields)).status, 403);
  const foreign = await site.service.handle(
    new Request('http://localhost:4321/fr/resume', {
      method: 'POST',
      headers: { cookie: victim.cookie, 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ ...hiddenOf(page), code }),
    }),
  );
  assert.equal(foreign.status, 403);
  assert.equal((await victim.post('/fr/resume', { ...hiddenOf(page), code, more: 'x'.repeat(5000) })).status, 413);
});

test('a code opens one request and not the others of the browser it was begun in', async () => {
  const shared = new Person(site);
  const [one, two] = [await save(shared), await save(shared)];
  assert.notEqual(codeOf(one), codeOf(two));
  const other = new Person(site);
  await type(other, codeOf(one));
  assert.equal((await other.get(`${base}/${idOf(one)}/subject`)).status, 200);
  assert.equal((await other.get(`${base}/${idOf(two)}/subject`)).status, 404);
  for (const path of [`/fr/resume/${idOf(two)}`, `/fr/resume/${idOf(two)}/code.txt`, `/fr/receipts/${idOf(two)}`])
    assert.doesNotMatch((await other.get(path)).text, new RegExp(codeOf(two)), path);
});

test('closed on a device that others use: only the code opens it there again', async () => {
  const person = new Person(site);
  const page = await save(person);
  const close = (fields: Record<string, string>): Promise<Seen> => person.post(page.url.pathname, fields);
  assert.equal((await close({ csrf: 'x' })).url.pathname, page.url.pathname, 'a forged post closes nothing');
  const closed = await close(hiddenOf(page));
  assert.match(closed.text, /La demande est fermée sur cet appareil/);
  assert.equal((await person.get(`${base}/${idOf(page)}/subject`)).status, 404);
  assert.doesNotMatch((await person.get(`${base}/new`)).text, /Demande commencée/);
  assert.match((await type(person, codeOf(page))).url.pathname, new RegExp(idOf(page)));
});

test('the cookie is gone while a page is open: what is posted is kept, and the code opens it', async () => {
  const person = new Person(site);
  const page = await save(person);
  const step = await person.get(`${base}/${idOf(page)}/subject`);
  const lost = new Person(site);
  const kept = await lost.post(`${step.url.pathname}`, { ...hiddenOf(step), what: 'Le trottoir et la route' });
  assert.equal(kept.url.pathname, '/fr/resume');
  await type(lost, codeOf(page));
  assert.match((await lost.get(step.url.pathname)).text, /Le trottoir et la route/);
});

test('every page of it in every language; none tells the code in its address, and no log has it', async () => {
  const person = new Person(site);
  const page = await save(person);
  for (const language of ['ar', 'zgh', 'fr', 'en']) {
    for (const path of ['resume', 'resume?forgotten', `resume/${idOf(page)}?saved`, `resume/${idOf(page)}/code.txt`]) {
      const seen = await person.get(`/${language}/${path}`);
      assert.equal(seen.status, 200, path);
      assert.doesNotMatch(seen.text, /undefined|\[object|\{\w+\}/, `${language} ${path}`);
    }
    assert.doesNotMatch((await type(person, '1', language)).text, /undefined|\[object/);
  }
  assert.equal((await person.get('/fr/resume/x/code.txt')).status, 404);
  for (const line of site.lines) assert.doesNotMatch(line, /\d{20}|«anonymous»/);
});
