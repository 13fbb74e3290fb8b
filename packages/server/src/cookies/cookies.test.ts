// Cookies that no page needs: asked about only where the agency has some, remembered, changed at any time.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PageView } from '../frame/page.ts';
import { origin, startService, type TestService } from '../service/service.fixture.ts';

let site: TestService;
let view: PageView | undefined;
before(async () => {
  site = await startService(() => ({
    agency: {
      name: { ar: 'الجماعة', fr: 'Commune' },
      cookies: { text: { fr: 'Nous comptons les visites.', ar: 'نحسب الزيارات.' } },
    },
    pages: {
      frame(given, standard) {
        view = given;
        return standard();
      },
    },
  }));
});
after(() => site.close());

const ask = (path: string, init: RequestInit = {}, of = site): Promise<Response> =>
  of.service.handle(new Request(new URL(path, origin), init));
const post = (body: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  ask('/fr/cookies', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(body).toString(),
  });
const read = async (path: string, cookie = ''): Promise<string> => (await ask(path, { headers: { cookie } })).text();

test('every page asks until a person has chosen, and then says once what', async () => {
  assert.match(
    await read('/fr/?q=acte'),
    /<tiwizi-cookie-banner[^]*Nous comptons[^]*name="return-to" value="\/fr\/\?q=acte"/,
  );
  assert.equal(view?.cookies, undefined);
  const answer = await post({ cookies: 'refused', 'return-to': '/fr/?q=acte' });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/fr/?q=acte&cookies=refused']);
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^tiwizi-cookies=refused; Path=\/; Max-Age=15778800; HttpOnly; SameSite=Lax/,
  );
  const cookie = 'tiwizi-cookies=refused';
  const told = await read('/fr/?q=acte&cookies=refused', cookie);
  assert.match(told, /<tiwizi-cookie-banner[^]*Vous avez refusé la mesure/);
  assert.equal(view?.cookies, 'refused');
  assert.doesNotMatch(await read('/fr/help', cookie), /<tiwizi-cookie-banner/);
  assert.doesNotMatch(
    await read('/fr/help?cookies=accepted', cookie),
    /<tiwizi-cookie-banner/,
    'an address makes it up',
  );
});

test('it is changed on the page of preferences, and told on that of personal data', async () => {
  const page = await read('/fr/preferences', 'tiwizi-cookies=accepted');
  assert.match(page, /id="cookies"[^]*name="cookies" value="refused"|id="cookies"[^]*value="refused"/);
  assert.match(page, /La mesure est acceptée/);
  assert.equal([...(await read('/fr/preferences')).matchAll(/<tiwizi-cookie-banner/g)].length, 1);
  const privacy = await read('/fr/privacy');
  assert.match(privacy, /tiwizi-session[^]*tiwizi-preferences[^]*tiwizi-cookies[^]*href="\/fr\/preferences"/);
  assert.doesNotMatch(privacy, /Vous n’êtes pas suivi/);
});

test('no other site chooses, nobody is led away, and what is no choice is none', async () => {
  assert.equal((await post({ cookies: 'accepted' }, { origin: 'https://evil.example' })).status, 403);
  for (const bad of ['https://evil.example/', '//evil.example/', '/\\evil.example'])
    assert.match(
      (await post({ cookies: 'accepted', 'return-to': bad })).headers.get('location') ?? '',
      /^\/fr\/preferences\?/,
    );
  const none = await post({ cookies: 'maybe' });
  assert.equal(none.headers.get('set-cookie'), null);
  assert.equal((await ask('/fr/', { headers: { cookie: 'tiwizi-cookies="><script>' } })).status, 200);
  assert.equal(view?.cookies, undefined);
});

test('an agency without such cookies asks nobody', async () => {
  const plain = await startService(() => ({}), { sandbox: site.sandbox });
  try {
    assert.doesNotMatch(await (await ask('/fr/', {}, plain)).text(), /cookie-banner/);
    assert.equal((await ask('/fr/cookies', {}, plain)).status, 404);
    const privacy = await (await ask('/fr/privacy', {}, plain)).text();
    assert.match(privacy, /Vous n’êtes pas suivi[^]*tiwizi-preferences/);
    assert.doesNotMatch(privacy, /tiwizi-cookies</);
  } finally {
    await plain.close();
  }
});
