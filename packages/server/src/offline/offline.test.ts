// The page that browsers keep for when there is no network: the same for everybody, as each wants pages, until an agency turns it off.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSettings } from '../start/settings.ts';
import { certificateSlug, origin, Person, startService, type TestService } from '../service/service.fixture.ts';
import type { ServiceOptions } from '../index.ts';

const files = mkdtempSync(join(tmpdir(), 'tiwizi-files-'));
for (const name of ['offline-worker.js', 'offline-worker-off.js']) writeFileSync(join(files, name), `// ${name}`);
const withFiles = (more: Partial<ServiceOptions> = {}) => ({ assets: { tiwizi: files }, ...more });

let site: TestService;
before(async () => {
  site = await startService(() =>
    withFiles({
      agency: {
        name: { fr: 'Commune', ar: 'الجماعة' },
        help: { telephone: '0500000000', hours: { fr: 'Du lundi au vendredi', ar: 'من الاثنين إلى الجمعة' } },
        cookies: { text: { fr: 'Mesure', ar: 'قياس' } },
      },
    }),
  );
});
after(() => site.close());

const ask = (path: string, init: RequestInit = {}, of = site): Promise<Response> =>
  of.service.handle(new Request(new URL(path, origin), init));
const told = async (path: string, init?: RequestInit): Promise<string | undefined> =>
  /<body [^>]*data-tiwizi-offline="([^"]*)"/.exec(await (await ask(path, init)).text())?.[1];

test('it says what happened, what it means and what to do, in four languages, without script', async () => {
  for (const [language, words] of [
    ['ar', /<h1[^>]*>تعذّر الاتصال بالموقع<[^]*ما العمل؟[^]*من الاثنين/],
    ['zgh', /<h1[^>]*lang="ar-MA" dir="rtl"[^>]*>تعذّر الاتصال بالموقع</],
    ['fr', /<h1[^>]*>Le site est injoignable<[^]*Que faire\u202f\?[^]*href="tel:\+212500000000"[^]*Du lundi/],
    ['en', /<h1[^>]*>The website cannot be reached<[^]*nothing was sent/],
  ] as const) {
    const answer = await ask(`/${language}/offline?${'0'.repeat(12)}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const html = await answer.text();
    assert.match(html, words);
    assert.match(html, /<a class="tiwizi-button" href=""/, 'the address that was asked for');
    assert.doesNotMatch(html, /<script|data-tiwizi-offline|<tiwizi-cookie-banner/);
    assert.match(html, /<nav class="tiwizi-language-switch__nav"[^>]* hidden/, 'other languages may not be kept');
  }
});

test('it has nothing of whoever asks but how they want pages', async () => {
  const person = new Person(site);
  await person.logIn('/fr/');
  const html = (await person.get('/fr/offline')).text;
  assert.equal(html, await (await ask('/fr/offline')).text(), 'signed in or not');
  const cookie = 'tiwizi-preferences=text-size=larger&scheme=dark';
  const chosen = await (await ask('/fr/offline', { headers: { cookie } })).text();
  assert.match(chosen, /<html [^>]*data-tiwizi-text-size="larger"[^>]*data-tiwizi-scheme="dark"/);
});

test('every page says where it is, by a version of what it says', async () => {
  const url = await told('/fr/');
  assert.match(url ?? '', /^\/fr\/offline\?[0-9a-f]{12}$/);
  for (const path of [`/fr/services/${certificateSlug}`, '/fr/help', '/fr/nothing'])
    assert.equal(await told(path), url);
  assert.notEqual(await told('/ar/'), url?.replace('/fr/', '/ar/'));
});

test('the worker stands at the root, asked for anew each time, and while the service is closed', async () => {
  const closed = await startService(() => withFiles({ maintenance: {} }));
  for (const of of [site, closed]) {
    const answer = await ask('/offline-worker.js', {}, of);
    assert.deepEqual([answer.status, await answer.text()], [200, '// offline-worker.js']);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
    assert.match(answer.headers.get('content-security-policy') ?? '', /worker-src 'self'/);
    const etag = answer.headers.get('etag') ?? '';
    assert.equal((await ask('/offline-worker.js', { headers: { 'if-none-match': etag } }, of)).status, 304);
  }
  assert.equal((await ask('/fr/offline', {}, closed)).status, 503);
  await closed.close();
});

test('where it is turned off there is no page, none is told of it, and the worker removes itself', async () => {
  const off = await startService(() => withFiles({ offlinePage: false }));
  assert.equal((await ask('/fr/offline', {}, off)).status, 404);
  assert.doesNotMatch(await (await ask('/fr/', {}, off)).text(), /data-tiwizi-offline/);
  assert.equal(await (await ask('/offline-worker.js', {}, off)).text(), '// offline-worker-off.js');
  await off.close();
  const settings = { AGENCY_URL: 'http://a.example', TIWIZI_ENV: 'development' };
  const keys = Object.fromEntries(['AGENCY_KEY', 'COOKIE_KEY', 'DRAFT_KEY'].map((name) => [name, name.repeat(5)]));
  for (const [value, is] of [
    [undefined, true],
    ['', true],
    ['on', true],
    ['off', false],
  ] as const)
    assert.equal(readSettings({ ...settings, ...keys, OFFLINE_PAGE: value }).offlinePage, is);
  assert.throws(() => readSettings({ ...settings, ...keys, OFFLINE_PAGE: 'no' }), { code: 'setting_invalid' });
});
