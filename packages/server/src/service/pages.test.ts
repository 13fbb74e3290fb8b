// What needs no login: languages, directory, sheets, words of the agency, headers, assets, health.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { html } from 'lit/html.js';
import type { OnlineService } from '../request/online-service.ts';
import {
  allSheets,
  certificateFlow,
  certificateSlug,
  origin,
  permitFlow,
  permitSlug,
  Person,
  startService,
  type TestService,
} from './service.fixture.ts';

let site: TestService;
before(async () => {
  site = await startService();
});
after(() => site.close());

/** One more service, beside the same sandbox. */
const another = (change: Parameters<typeof startService>[0]): Promise<TestService> =>
  startService(change, { sandbox: site.sandbox });
const ask = (path: string, init: RequestInit = {}, of = site): Promise<Response> =>
  of.service.handle(new Request(new URL(path, origin), init));
const textOf = async (path: string, init?: RequestInit): Promise<string> => (await ask(path, init)).text();

test('each page is there in each language, with its language and direction', async () => {
  for (const [segment, lang, dir] of [
    ['ar', 'ar-MA', 'rtl'],
    ['zgh', 'zgh', 'ltr'],
    ['fr', 'fr-MA', 'ltr'],
    ['en', 'en', 'ltr'],
  ] as const) {
    for (const page of ['', `services/${certificateSlug}`, 'help', 'accessibility', 'privacy', 'login']) {
      const answer = await ask(`/${segment}/${page}`);
      assert.equal(answer.status, 200, page);
      assert.equal(answer.headers.get('content-language'), lang);
      const text = await answer.text();
      assert.match(text, new RegExp(`<html lang="${lang}" dir="${dir}">`));
      assert.match(text, /<h1 /, page);
      assert.doesNotMatch(text, /undefined|\[object/, `${segment}/${page}`);
    }
  }
});

test('the way in stands on every page and comes back to it; who is in finds their own space and the way out', async () => {
  for (const path of ['/fr/', '/fr/?audience=business', '/ar/help', `/fr/services/${certificateSlug}`, '/fr/nothing']) {
    const text = await textOf(path);
    const [, href = ''] = /<a class="tiwizi-link" href="([^"]*\/login\?[^"]*)"/.exec(text) ?? [];
    assert.equal(
      new URL(href.replaceAll('&amp;', '&'), origin).searchParams.get('return_to'),
      path,
      text.slice(0, 1500),
    );
  }
  assert.doesNotMatch(await textOf('/fr/login'), /href="[^"]*\/fr\/login\?return_to/);
  const person = new Person(site);
  await person.logIn('/fr/help');
  const page = (await person.get('/fr/help')).text;
  assert.match(page, /<nav[^>]*aria-label="Compte"[^]*href="\/fr\/account"[^]*action="\/auth\/logout"[^]*<\/nav>/);
  assert.doesNotMatch(page, /\/fr\/login/);
});

test('an address without a language leads to the browser’s; one that is not there says so in its own', async () => {
  for (const path of ['/', '/services/x', '/nothing']) {
    const answer = await ask(path, { headers: { 'accept-language': 'fr;q=0.9, en;q=0.8' } });
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/fr/'], path);
    assert.match(answer.headers.get('vary') ?? '', /accept-language/);
  }
  for (const [path, lang] of [
    ['/ar/nothing', 'ar-MA'],
    ['/fr/services/nothing', 'fr-MA'],
    ['/en/help/more', 'en'],
    ['/ar/%ff', 'ar-MA'],
    ['/%ff', 'fr-MA'],
    ['/en/services/__proto__', 'en'],
    ['/en/constructor', 'en'],
  ] as const) {
    const answer = await ask(path, { headers: { 'accept-language': 'fr' } });
    assert.equal(answer.status, 404, path);
    assert.match(await answer.text(), new RegExp(`<html lang="${lang}"`), path);
  }
});

test('the headers of every answer, a failure’s too', async () => {
  for (const path of ['/fr/', '/fr/nothing', '/assets/nothing', '/health/live', '/auth/session', '/']) {
    const { headers } = await ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), `${path} ${part}`);
    assert.ok(policy.includes(`form-action 'self' ${new URL(site.sandbox.issuer).origin}`));
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('strict-transport-security'), null, 'never for http');
    assert.equal(headers.get('x-robots-tag'), 'noindex', 'a demonstration');
  }
});

test('no demonstration: nothing of one is left, and https is insisted on', async () => {
  const real = await another(({ agency, identity }) => ({
    origin: 'https://services.example',
    agency: { ...agency, demonstration: false, contacts: { accessibility: { fr: 'Bureau 12, 05 22 00 00 00' } } },
    identity: { ...identity },
    sheets: allSheets.map(({ sample: _, contactPoints: _points, ...sheet }) => ({
      ...sheet,
      authority: { id: 'commune', name: { fr: 'Commune' } },
      delay: { kind: 'unknown' },
    })),
  }));
  try {
    for (const path of ['/fr/', `/fr/services/${certificateSlug}`, '/fr/help', '/fr/accessibility', '/fr/privacy']) {
      const answer = await ask(path, {}, real);
      assert.equal(answer.headers.get('x-robots-tag'), null);
      assert.equal(answer.headers.get('strict-transport-security'), 'max-age=31536000');
      const text = await answer.text();
      assert.doesNotMatch(text, /noindex|démonstration|exemple|fictifs|fictives/i, path);
      if (path === '/fr/accessibility') assert.match(text, /Bureau 12, 05 22 00 00 00/);
      assert.match(text, /domains="services\.example"/);
    }
  } finally {
    await real.close();
  }
});

test('any subset of the languages, in any order', async () => {
  const two = await another((usual) => ({
    languages: ['fr-MA', 'ar-MA'],
    agency: { name: { fr: 'Commune', ar: 'الجماعة' }, demonstration: true },
    services: [{ ...usual.services[1], flow: permitFlow } as OnlineService],
  }));
  try {
    const page = await (await ask('/fr/', {}, two)).text();
    const languages = [...page.matchAll(/hreflang="(\w+)"/g)].map(([, tag]) => tag);
    assert.deepEqual([...new Set(languages)].sort(), ['ar', 'fr']);
    assert.equal((await ask('/en/', {}, two)).status, 302, 'no language of this service');
    assert.equal((await ask('/', { headers: { 'accept-language': 'en' } }, two)).headers.get('location'), '/fr/');
    const person = new Person(two);
    const step = await person.logIn(`/ar/requests/${permitSlug}/new`);
    assert.match(step.url.pathname, new RegExp(`^/ar/requests/${permitSlug}/[\\w-]+/company$`));
    assert.match(step.text, /ICE ar/);
    assert.equal((await person.get(step.url.pathname.replace('/ar/', '/en/'))).url.pathname, '/fr/');
    await assert.rejects(
      another((other) => ({ services: [{ ...other.services[1], flow: permitFlow } as OnlineService] })),
      { code: 'flow_languages' },
    );
  } finally {
    await two.close();
  }
});

test('the directory: searched without script, its index and cards made once and known by their tags', async () => {
  const found = await textOf('/fr/?q=acte+de+naissance');
  assert.match(found, new RegExp(`/fr/services/${certificateSlug}`));
  for (const path of ['/directory/index.json', '/ar/directory/cards', '/fr/', '/fr/?audience=business']) {
    const first = await ask(path, { headers: { 'accept-encoding': 'br' } });
    assert.equal(first.headers.get('content-encoding'), 'br', path);
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^"[\w-]+"$/);
    const again = await ask(path, { headers: { 'accept-encoding': 'br', 'if-none-match': tag } });
    assert.equal(again.status, 304, path);
    assert.equal(await again.text(), '');
    const plain = await ask(path, { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.notEqual(plain.headers.get('etag'), tag, 'each coding has a tag of its own');
    const bytes = Buffer.from(await first.arrayBuffer());
    assert.equal(brotliDecompressSync(bytes).toString(), await plain.text());
  }
});

test('the directory is not made again for whoever asks', async () => {
  let read = 0;
  const sheets = allSheets.map((sheet) => ({
    ...sheet,
    get title() {
      read += 1;
      return sheet.title;
    },
  }));
  const counted = await another(() => ({ sheets }));
  try {
    for (const path of ['/directory/index.json', '/fr/directory/cards', '/fr/']) {
      await (await ask(path, {}, counted)).text();
      const before = read;
      for (let n = 0; n < 3; n++) assert.equal((await ask(path, {}, counted)).status, 200);
      assert.equal(read, before, path);
    }
    assert.ok(read > 0);
  } finally {
    await counted.close();
  }
});

test('a service page leads to its form, one that is not carried through says so', async () => {
  const page = await textOf(`/fr/services/${certificateSlug}`);
  assert.match(page, new RegExp(`href="/fr/requests/${certificateSlug}/new"`));
  assert.match(page, /Cinq minutes\./);
  assert.match(await textOf(`/en/services/${certificateSlug}`), /Cinq minutes\./, 'the next best language stands in');
  const other = allSheets.find(({ slug }) => slug !== certificateSlug && slug !== permitSlug);
  assert.match(await textOf(`/fr/services/${other?.slug ?? other?.id}`), /n’est pas proposé sur ce site/);
});

test('a service that begins on another site leads there', async () => {
  const serviceUrl = 'https://elsewhere.example/begin';
  const site = await another(() => ({
    sheets: allSheets.map((sheet) => (sheet.slug === certificateSlug ? sheet : { ...sheet, serviceUrl })),
  }));
  try {
    const other = allSheets.find(({ slug }) => slug !== certificateSlug && slug !== permitSlug);
    const page = await (await ask(`/fr/services/${other?.slug ?? other?.id}`, {}, site)).text();
    assert.match(page, /<a[^>]*href="https:\/\/elsewhere\.example\/begin"/);
    assert.doesNotMatch(page, /n’est pas proposé sur ce site/);
  } finally {
    await site.close();
  }
});

test('assets: for a year under their version, asked for again elsewhere; compressed; nothing hidden', async () => {
  const page = await textOf('/fr/');
  const href = /href="(\/assets\/[0-9a-f]{12}\/tiwizi\.core\.css)"/.exec(page)?.[1];
  assert.ok(href, 'pages name the version');
  const now = await ask(href, { headers: { 'accept-encoding': 'gzip, deflate' } });
  assert.equal(now.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(now.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.equal(now.headers.get('vary'), 'accept-encoding');
  assert.match(gunzipSync(Buffer.from(await now.arrayBuffer())).toString(), /^\.tiwizi-page/);
  for (const path of ['/assets/tiwizi.core.css', '/assets/0123456789ab/tiwizi.core.css']) {
    const answer = await ask(path);
    assert.equal(answer.headers.get('cache-control'), 'public, no-cache', path);
    assert.equal((await ask(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })).status, 304);
  }
  for (const path of [
    '/assets/.hidden',
    '/assets/',
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/constructor',
  ])
    assert.notEqual((await ask(path)).status, 200, path);
  const head = await ask(href, { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal((await ask('/assets/tiwizi.core.css', { method: 'POST' })).status, 405);
  assert.match((await ask('/favicon.ico')).headers.get('location') ?? '', /^\/assets\/[0-9a-f]{12}\/favicon\.svg$/);
});

test('health: alive; ready with each dependency by its name; a provider that is away stops nothing', async () => {
  assert.deepEqual(
    [(await ask('/health/live')).status, await (await ask('/health/live')).json()],
    [200, { status: 'ok' }],
  );
  const ready = await ask('/health/ready');
  assert.deepEqual(
    [ready.status, await ready.json()],
    [200, { status: 'ok', dependencies: { stores: 'ok', identity: 'ok' } }],
  );
  const lame = await another((usual) => ({
    dependencies: { register: { check: async () => Promise.reject(new Error('away')) } },
    stores: { ...usual.stores, ready: () => Promise.reject(new Error('no disk')) },
  }));
  try {
    const answer = await ask('/health/ready', {}, lame);
    assert.equal(answer.status, 503, 'without its stores');
    assert.deepEqual(((await answer.json()) as { dependencies: object }).dependencies, {
      stores: 'away',
      identity: 'ok',
      register: 'away',
    });
    assert.equal((await ask('/health/live', {}, lame)).status, 200);
    assert.equal((await ask('/fr/', {}, lame)).status, 200, 'the directory is there');
  } finally {
    await lame.close();
  }
});

test('a register that is away at the start stops nothing but its form, which comes back', async (context) => {
  let isAway = true;
  const late = await another((usual, register) => ({
    services: [
      {
        sheet: certificateSlug,
        handOver: register.handOver,
        flow: () => (isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : Promise.resolve(certificateFlow)),
      },
      ...usual.services.slice(1),
    ],
  }));
  try {
    await late.service.ready();
    for (const path of ['/fr/', `/fr/services/${certificateSlug}`, '/fr/help'])
      assert.equal((await ask(path, {}, late)).status, 200, path);
    const away = await ask(`/fr/requests/${certificateSlug}/new`, {}, late);
    assert.equal(away.status, 503);
    assert.match(await away.text(), /Le registre de l’administration ne répond pas/);
    assert.ok(late.lines.some((line) => line.includes('"flow_unavailable"')));
    const person = new Person(late);
    assert.equal((await person.logIn(`/fr/requests/${permitSlug}/new`)).status, 200, 'the other form is there');
    isAway = false;
    // A register that was away is asked again after five seconds.
    const now = performance.now.bind(performance);
    context.mock.method(performance, 'now', () => now() + 6000);
    const back = await person.get(`/fr/requests/${certificateSlug}/new`);
    assert.deepEqual([back.status, back.url.pathname.endsWith('/person')], [200, true]);
  } finally {
    context.mock.restoreAll();
    await late.close();
  }
});

test('each page can be replaced, the standard one at hand; pages of one’s own stand beside them', async () => {
  const own = await another(() => ({
    pages: {
      help: (_view, standard) => ({ ...standard(), title: 'Aide à moi' }),
      sheet: ({ sheet, startUrl }) => ({ title: sheet.id, content: html`<h1>${startUrl}</h1>` }),
      problem: ({ status }) => ({ status, title: 'Perdu', content: html`<h1>Perdu</h1>` }),
      frame: ({ url }, standard) => standard().replace('</body>', `<!-- ${url} --></body>`),
      own: {
        horaires: { link: { fr: 'Horaires' }, page: () => ({ title: 'Horaires', content: html`<h1>9 h – 16 h</h1>` }) },
      },
    },
  }));
  try {
    const text = async (path: string): Promise<string> => (await ask(path, {}, own)).text();
    assert.match(await text('/fr/help'), /<title>Aide à moi – Commune<\/title>[\s\S]*<!-- \/fr\/help --><\/body>/);
    assert.match(await text(`/fr/services/${permitSlug}`), new RegExp(`<h1>/fr/requests/${permitSlug}/new</h1>`));
    assert.match(await text('/fr/nothing'), /<h1>Perdu<\/h1>/);
    assert.match(await text('/fr/horaires'), /9 h – 16 h/);
    assert.match(await text('/fr/'), /href="\/fr\/horaires"/);
  } finally {
    await own.close();
  }
});

test('what fails inside is a page in the language of the address, and one line of log', async () => {
  const broken = await another(() => ({
    pages: {
      help: () => {
        throw new SyntaxError('Unexpected token: Amina El Idrissi\n{"level":"info"}');
      },
    },
  }));
  try {
    const answer = await ask('/fr/help?name=Amina', {}, broken);
    assert.equal(answer.status, 500);
    assert.match(await answer.text(), /Une panne est survenue de notre côté/);
    const [line, ...others] = broken.lines.filter((each) => each.includes('service_failure'));
    assert.equal(others.length, 0);
    assert.doesNotMatch(line ?? '', /Amina|\n/);
    assert.match(line ?? '', /"route":"\/\{lang\}\/help"/);
    assert.match(line ?? '', /"cause":"SyntaxError at /);
  } finally {
    await broken.close();
  }
});

test('a wrong option is found at the start', async () => {
  const change = (wrong: object): Promise<TestService> => another(() => wrong);
  await assert.rejects(change({ origin: 'http://localhost:1/path' }), { code: 'origin_invalid' });
  await assert.rejects(change({ services: [{ ...site.options.services[0], sheet: 'nothing' }] }), {
    code: 'sheet_missing',
  });
  await assert.rejects(change({ services: [{ sheet: 'nothing' }] }), {
    code: 'service_invalid',
    message: /services\[0\] has no "flow"/,
  });
  const [first] = site.options.services;
  const flow = { ...(first?.flow as object), offline: true };
  await assert.rejects(change({ services: [{ ...first, flow, clerk: {} }] }), { code: 'offline_for_clerks' });
  await assert.rejects(change({ services: [site.options.services[0], site.options.services[0]] }), {
    code: 'service_twice',
  });
});
