// What a person chose is on <html> from the first byte of every page, without script, and says nothing about them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { certificateSlug, origin, Person, startService, type TestService } from '../service/service.fixture.ts';
import { preferencesCookie, preferencesOf, readChoices } from './preferences.ts';

let site: TestService;
before(async () => {
  site = await startService();
});
after(() => site.close());

const ask = (path: string, init: RequestInit = {}, of = site): Promise<Response> =>
  of.service.handle(new Request(new URL(path, origin), init));
const post = (body: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  ask('/fr/preferences', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(body).toString(),
  });
const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const all = { 'text-size': 'larger', contrast: 'more', scheme: 'dark', 'low-data': 'yes', 'return-to': '/fr/help?a=b' };

test('a post keeps what was chosen and leads back; every page has it on <html>', async () => {
  const answer = await post(all);
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/fr/help?a=b']);
  assert.match(answer.headers.get('set-cookie') ?? '', /; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/);
  const cookie = cookieOf(answer);
  for (const path of ['/fr/', '/ar/help', `/fr/services/${certificateSlug}`, '/fr/nothing', '/fr/preferences']) {
    const page = await (await ask(path, { headers: { cookie } })).text();
    assert.match(
      page,
      /<html [^>]*data-tiwizi-text-size="larger" data-tiwizi-contrast="more" data-tiwizi-scheme="dark" data-tiwizi-data="low">/,
      path,
    );
    assert.doesNotMatch(page, /fonts\.css/, `${path}: low data has no fonts`);
  }
  assert.match(await (await ask('/fr/')).text(), /<html lang="fr-MA" dir="ltr">[^]*fonts\.css/, 'nobody else has it');
});

test('the pages of a form have it too, with the stylesheet that it needs', async () => {
  const person = new Person(site);
  await person.logIn('/fr/');
  const form = await person.get(`/fr/requests/${certificateSlug}/new`);
  assert.match(form.text, /<html lang="fr-MA" dir="ltr">[^]*<tiwizi-field/);
  assert.doesNotMatch(form.text, /tiwizi\.more\.css/, 'the usual form does with half of it');
  const larger = cookieOf(await post(all));
  const chosen = await (await ask(form.url.pathname, { headers: { cookie: `${person.cookie}; ${larger}` } })).text();
  assert.match(chosen, /<html [^>]*data-tiwizi-text-size="larger" [^>]*data-tiwizi-data="low">[^]*<tiwizi-field/);
  assert.match(chosen, /tiwizi\.core\.css[^]*tiwizi\.more\.css/);
  assert.doesNotMatch(chosen, /fonts\.css/);
});

test('pages that cannot be shown have it too', async () => {
  const cookie = cookieOf(await post(all));
  const broken = await startService(
    () => ({
      pages: {
        help() {
          throw new Error('a fault of ours');
        },
      },
    }),
    { sandbox: site.sandbox },
  );
  try {
    for (const [path, status] of [
      ['/fr/help', 500],
      ['/fr/%E0%A4%A', 404],
    ] as const) {
      const answer = await ask(path, { headers: { cookie } }, broken);
      assert.equal(answer.status, status, path);
      const text = await answer.text();
      assert.match(text, /<html [^>]*data-tiwizi-text-size="larger" data-tiwizi-contrast="more"/, path);
      assert.doesNotMatch(text, /fonts\.css/, path);
    }
  } finally {
    await broken.close();
  }
});

test('the page shows what is chosen, and the way to it stands with accessibility', async () => {
  const cookie = cookieOf(await post({ 'text-size': 'large' }));
  const page = await (await ask('/ar/preferences', { headers: { cookie } })).text();
  assert.match(page, /<input[^>]*value="large"[^>]*checked/);
  assert.match(await (await ask('/fr/accessibility')).text(), /href="\/fr\/preferences"/);
});

test('nothing chosen takes the cookie away', async () => {
  const answer = await post({ 'text-size': 'normal', contrast: 'auto', scheme: 'auto' });
  assert.match(answer.headers.get('set-cookie') ?? '', /^tiwizi-preferences=; Path=\/; Max-Age=0/);
  assert.equal(answer.headers.get('location'), '/fr/preferences');
});

test('nobody is led away from the site, and no other site chooses', async () => {
  for (const bad of ['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', 'x'])
    assert.match((await post({ ...all, 'return-to': bad })).headers.get('location') ?? '', /^\/(?![/\\])/, bad);
  assert.equal((await post(all, { origin: 'https://evil.example' })).status, 403);
  assert.equal((await post(all, { 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await post({ 'text-size': 'x'.repeat(5000) })).status, 413);
});

test('what is not known is as if it were not chosen, and never printed', async () => {
  assert.deepEqual(
    readChoices(new URLSearchParams('text-size=huge&contrast=less&scheme="><script>&low-data=no')),
    readChoices(new URLSearchParams()),
  );
  const cookie = 'tiwizi-preferences=text-size=%22%3E%3Cscript%3E&scheme=pink';
  assert.equal(preferencesOf(new Request(origin, { headers: { cookie } })), undefined);
  assert.match(preferencesCookie({ lowData: true }, true), /; Secure$/);
});

test('an agency that says how it helps has it on every page, before the footer', async () => {
  const helping = await startService(
    () => ({
      agency: {
        name: { ar: 'الجماعة', fr: 'Commune' },
        help: {
          telephone: '0537000000',
          hours: { ar: 'كل يوم', fr: 'Tous les jours' },
          price: { fr: 'Gratuit' },
          offices: true,
        },
      },
    }),
    { sandbox: site.sandbox },
  );
  try {
    for (const path of ['/fr/', '/fr/help', `/fr/services/${certificateSlug}`, '/fr/nothing']) {
      const page = await (await ask(path, {}, helping)).text();
      assert.match(
        page,
        /<\/main>[^]*<tiwizi-help-panel[^]*tel:\+212537000000[^]*Tous les jours[^]*Gratuit[^]*href="\/fr\/offices"[^]*help#helped[^]*<footer/,
        path,
      );
      assert.match(page, /tiwizi\.more\.css/, path);
    }
    assert.match(await (await ask('/fr/help', {}, helping)).text(), /<h2[^>]* id="helped"/);
  } finally {
    await helping.close();
  }
  assert.doesNotMatch(await (await ask('/fr/')).text(), /tiwizi-help-panel/);
});
