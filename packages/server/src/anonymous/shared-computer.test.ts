// One browser, several people: of a library, a café, an association. Who was there before knows its cookie.
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
    services: [
      ...services,
      { sheet: complaintSlug, flow: { ...complaintFlow, offline: true }, login: 'none', handOver: register.handOver },
    ],
  }));
});
after(() => site.close());

async function begin(person: Person): Promise<Seen> {
  const start = await person.get(`${base}/new`);
  return person.post(`${base}/new`, hiddenOf(start));
}
const codeOf = ({ text }: Seen): string => /(?:\d{4} ){3,}\d{4}/.exec(text)?.[0] ?? '';
const idOf = ({ url }: Seen): string => url.pathname.split('/')[4] ?? '';

test('whoever gave somebody a cookie does not open what is begun with it, and nothing of before is lost', async () => {
  const browser = new Person(site);
  const earlier = await begin(browser);
  assert.match(earlier.text, /data-tiwizi-offline="request"/, 'what waits without network is of one request alone');
  const spy = browser.copy();
  const own = await begin(browser);
  assert.equal((await spy.get(own.url.pathname)).status, 404, 'the cookie of before opens nothing new');
  assert.equal((await browser.get(earlier.url.pathname)).status, 200, 'the new one opens what was begun before');
  const second = await browser.post(earlier.url.pathname, { ...hiddenOf(earlier), what: 'Le trottoir' });
  assert.match(second.url.pathname, /\/place$/, 'and the page that was open when it was renewed goes on');
});

test('nor what is opened by its code', async () => {
  const person = new Person(site);
  const first = await begin(person);
  const saved = await person.post(first.url.pathname, { ...hiddenOf(first), what: 'x', action: 'save-exit' });
  const library = new Person(site);
  const page = await library.get('/fr/resume');
  const spy = library.copy();
  const opened = await library.post('/fr/resume', { ...hiddenOf(page), code: codeOf(saved) });
  assert.equal(opened.status, 200);
  assert.equal((await spy.get(opened.url.pathname)).status, 404);
});

test('a cookie that was renewed opens what it did for a day: the new one may be lost on its way', async () => {
  const person = new Person(site);
  const first = await begin(person);
  const lost = person.copy();
  await begin(person);
  assert.equal((await lost.get(first.url.pathname)).status, 200);
  const again = await begin(lost);
  assert.equal((await lost.get(first.url.pathname)).status, 200, 'begun once more with it: nothing is lost');
  assert.notEqual(idOf(again), idOf(first));
});

test('logging out leaves no request open, and a logout of another site does nothing', async () => {
  const person = new Person(site);
  const first = await begin(person);
  const page = await person.logIn('/fr/account');
  const foreign = await site.service.handle(
    new Request('http://localhost:4321/auth/logout', {
      method: 'POST',
      headers: { cookie: person.cookie, 'sec-fetch-site': 'cross-site' },
    }),
  );
  assert.equal(foreign.status, 403);
  await person.post('/auth/logout', { csrf: 'x' }, false);
  assert.equal((await person.get(first.url.pathname)).status, 200);
  const copied = person.copy();
  await person.post('/auth/logout', { csrf: hiddenOf(page)['csrf'] ?? '' }, false);
  for (const browser of [person, copied]) assert.equal((await browser.get(first.url.pathname)).status, 404);
});

test('on the receipt: closed on this device, the code opens it again', async () => {
  const person = new Person(site);
  const first = await begin(person);
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), what: 'Le trottoir' });
  const check = await person.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
  const receipt = await person.post(check.url.pathname, hiddenOf(check));
  const action = /<form method="post" action="(\/fr\/resume\/[\w-]{22})"/.exec(receipt.text)?.[1];
  assert.ok(action, receipt.text.slice(-3000));
  const left = await person.post(action, hiddenOf(receipt), false);
  assert.equal(left.headers.get('clear-site-data'), '"storage"', 'what scripts keep in the browser goes too');
  const closed = await person.get(left.headers.get('location') ?? '');
  assert.match(closed.text, /La demande est fermée sur cet appareil/);
  assert.match((await person.get(receipt.url.pathname)).url.pathname, /\/login$/);
  const opened = await person.post('/fr/resume', { ...hiddenOf(closed), code: codeOf(receipt) });
  assert.equal(opened.url.pathname, receipt.url.pathname);
});
