// A service without login: whoever comes fills the form in and sends it; and what nobody else may do with it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RecordKey, Records, Stores } from '@tiwizi/store';
import { createAgencyClient } from '../hand-over/agency-client.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import { createService } from '../index.ts';
import {
  certificateSlug,
  complaintFlow,
  complaintSlug,
  hiddenOf,
  origin,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

const base = `/fr/requests/${complaintSlug}`;
/** What is kept, in its order. */
const puts: (RecordKey & { readonly expiresIn: number | undefined })[] = [];
function watched({ records, blobs, ...stores }: Stores): Stores {
  const watching: Records = {
    get: (key) => records.get(key),
    put(key, value, options) {
      puts.push({ ...key, expiresIn: options.expiresIn });
      return records.put(key, value, options);
    },
    remove: (key, revision) => records.remove(key, revision),
    list: (...asked) => records.list(...asked),
    claim: (...asked) => records.claim(...asked),
  };
  return { ...stores, blobs, records: watching };
}

let site: TestService;
before(async () => {
  site = await startService(({ services, stores }, register) => ({
    stores: watched(stores),
    handOverSeconds: 0.2,
    services: [...services, { sheet: complaintSlug, flow: complaintFlow, login: 'none', handOver: register.handOver }],
  }));
});
after(() => site.close());

/** Begins a request, and comes to its first step. */
async function begin(person: Person): Promise<Seen> {
  const start = await person.get(`${base}/new`);
  return person.post(`${base}/new`, hiddenOf(start));
}

/** From the beginning to the answers to check; gives that page. */
async function fill(person: Person, what = 'Le trottoir est cassé'): Promise<Seen> {
  const first = await begin(person);
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), what });
  const check = await person.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
  assert.match(check.url.pathname, /\/check$/, check.text.slice(-2000));
  return check;
}

const draftOf = ({ url }: Seen): string => url.pathname.split('/').slice(0, 5).join('/');
const idOf = (page: Seen): string => page.url.pathname.split('/')[4] ?? '';

test('the page of personal data: days of each kind of service, as they are configured, and the way to what is kept', async () => {
  const kept = (text: string): readonly string[] => [...text.matchAll(/gardées? (\d+).jours?/g)].map(([, n = '']) => n);
  const privacy = async (of: TestService, language = 'fr'): Promise<string> =>
    (await of.service.handle(new Request(`${origin}/${language}/privacy`))).text();
  const both = await privacy(site);
  assert.match(both, /gardées 7.jours après le dernier changement[^]*href="\/fr\/account\/data"/, 'with login');
  assert.match(both, /<h3[^]*sans vous connecter[^]*gardées 3.jours[^]*gardés 90.jours après l’envoi/);
  const alone = await startService(
    ({ services: _, stores }, register) => ({
      stores,
      identity: undefined,
      signing: undefined,
      services: [
        {
          sheet: complaintSlug,
          flow: complaintFlow,
          login: 'none',
          handOver: register.handOver,
          keptDays: { draft: 1, receipt: 30 },
        },
      ],
    }),
    { sandbox: site.sandbox },
  );
  try {
    const page = await privacy(alone);
    assert.deepEqual(kept(page), ['1'], 'and not the seven of a login');
    assert.match(page, /gardés 30.jours/);
    const person = new Person(alone);
    const home = await person.get('/fr/');
    assert.doesNotMatch(home.text + page, /\/login|\/account|Mes demandes|Se connecter/, 'nobody logs in here');
    for (const path of ['/fr/login', '/fr/account', '/fr/account/data'])
      assert.equal((await person.get(path)).status, 404, path);
    assert.equal((await person.get('/auth/login')).url.pathname, '/ar/', 'as any address that is none');
    const { dependencies } = JSON.parse((await person.get('/health/ready')).text) as { dependencies: object };
    assert.deepEqual(dependencies, { stores: 'ok' });
    const check = await fill(person);
    const receipt = await person.post(check.url.pathname, hiddenOf(check));
    assert.match(receipt.url.pathname, /\/receipts\//);
    const mainOf = ({ text }: { text: string }): string => /<main[^]*<\/main>/.exec(text)?.[0] ?? '';
    const help = mainOf(await new Person(alone).get('/fr/help'));
    assert.match(help, /Avec ce code vous revenez à la demande/);
    assert.doesNotMatch(
      help,
      /sept jours|connectez-vous|mot de passe|sign[eé]|carte nationale/,
      'there is no login to come back by, and nothing is signed',
    );
    assert.match(help, /Vous avez envoyé, puis trouvé une erreur[^]*code de reprise/);
    for (const [language, words] of [
      ['ar', /توقيع|كلمة السر/],
      ['zgh', /توقيع|كلمة السر|ⵙⴳⵎⴹ/],
      ['en', /sign|password/],
    ] as const) {
      const other = mainOf(await new Person(alone).get(`/${language}/help`));
      assert.ok(other.length > 1000);
      assert.doesNotMatch(other, words, language);
    }
    assert.match((await new Person(site).get('/fr/help')).text, /Mes demandes[^]*code de signature[^]*code de reprise/);
    assert.match(await privacy(alone, 'ar'), /تُحفظ الأجوبة يوما واحدا[^]*30 يوما بعد الإرسال/);
    assert.match(await privacy(alone, 'zgh'), /lang="ar-MA" dir="rtl"[^>]*>تُحفظ الأجوبة يوما واحدا/);
    assert.match(
      await privacy(alone, 'en'),
      /kept for 1 day after the last change[^]*kept for 30 days after you sent it/,
    );
  } finally {
    await alone.close();
  }
});

test('from the start to the receipt without login: nothing is kept before the post, nothing is signed', async () => {
  const person = new Person(site);
  const before = puts.length;
  const start = await person.get(`${base}/new`);
  assert.equal(start.status, 200);
  assert.match(start.text, /Cette demande se fait sans vous connecter/);
  assert.match(start.text, /gardées 3.jours après le dernier changement/);
  assert.match(
    start.headers.get('set-cookie') ?? '',
    /^__Host-tiwizi-browser=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  assert.doesNotMatch((await person.get(`${base}/new`)).text, /Demande commencée/, 'a visit begins nothing');
  assert.equal(puts.length, before, 'and keeps nothing');
  const check = await fill(person);
  assert.match(check.text, />Envoyer la demande<\/button/);
  assert.match(
    (await person.get(`${base}/new`)).text,
    new RegExp(`Demande commencée[^]*href="${draftOf(check)}/check"`),
  );
  const receipt = await person.post(check.url.pathname, hiddenOf(check));
  assert.equal(receipt.url.pathname, `/fr/receipts/${idOf(check)}`, receipt.text.slice(-2000));
  assert.match(receipt.text, /T-\d+/);
  assert.doesNotMatch(receipt.text, /signé|Mes demandes»|account\/[\w-]{22}/);

  const filed = site.register.filed.at(-1);
  assert.deepEqual(
    [filed?.actor, filed?.subject, filed?.applicant, filed?.evidence, filed?.locale, filed?.key],
    [undefined, undefined, undefined, undefined, 'fr-MA', idOf(check)],
  );
  assert.deepEqual(filed?.answers, { what: 'Le trottoir est cassé', where: 'Rue 4' });
  const pdf = await person.get(`${draftOf(check)}/document.pdf`);
  assert.equal(pdf.status, 200);
  assert.match(pdf.text, /^%PDF-/);
  for (const leaf of ['sign', 'signed.pdf', 'evidence.json', 'subject', 'check'])
    assert.equal((await person.get(`${draftOf(check)}/${leaf}`)).url.pathname, receipt.url.pathname, leaf);
  const days = (kind: string): number =>
    Math.round((puts.findLast((put) => put.kind === kind)?.expiresIn ?? Infinity) / 86_400_000);
  assert.equal(days('draft'), 3, 'the answers go');
  assert.equal(days('receipt'), 90, 'so does the receipt');
  assert.equal(days('frozen-document'), 90, 'and its document');
  const owner = puts.findLast(({ kind }) => kind === 'draft')?.owner ?? '';
  assert.doesNotMatch(owner, /^[ -~]*$/, 'no login has such a subject: those are ASCII');
});

test('the agency takes it: without a name, said to be without login and signature', async () => {
  const person = new Person(site);
  const check = await fill(person);
  await person.post(check.url.pathname, hiddenOf(check));
  const filed = site.register.filed.at(-1);
  assert.ok(filed);
  const request = await toHandedRequest(filed);
  for (const absent of ['actor', 'subject', 'applicant', 'evidence']) assert.ok(!(absent in request), absent);
  const { number } = await createAgencyClient(site.sandbox.handOver).handOver(request);
  const desk = await (await fetch(`${site.sandbox.url}/desk/${filed.key}?lang=fr`)).text();
  for (const expected of [number, 'Le trottoir est cassé', `files/${filed.sha256}`])
    assert.ok(desk.includes(expected), expected);
  assert.match(desk, /Connexion<[^]*?Sans<[^]*?Signature<[^]*?Sans</);
});

test('sent once: the post again, two windows at once and a lost answer make no second number', async () => {
  const person = new Person(site);
  const check = await fill(person);
  const before = site.register.numbers.size;
  const posts = await Promise.all([1, 2, 3].map(() => person.post(check.url.pathname, hiddenOf(check))));
  const again = await person.post(check.url.pathname, hiddenOf(check));
  const numbers = [...posts, again].map(({ text }) => /T-\d+/.exec(text)?.[0]);
  assert.equal(new Set(numbers).size, 1, String(numbers));
  assert.equal(site.register.numbers.size, before + 1);
  const changed = await person.post(`${draftOf(check)}/place`, { ...hiddenOf(check), where: 'ailleurs' });
  assert.equal(changed.url.pathname, `/fr/receipts/${idOf(check)}`, 'what was sent stays as it was');
  assert.equal(site.register.filed.at(-1)?.answers?.['where'], 'Rue 4');
});

test('the register is away: it is kept, told, and handed over when nobody comes back', async () => {
  const person = new Person(site);
  const check = await fill(person);
  site.register.troubles.push('away');
  const waiting = await person.post(check.url.pathname, hiddenOf(check));
  assert.equal(waiting.status, 503);
  assert.match(waiting.text, /Vous n’avez rien à refaire/);
  const { records } = site.options.stores;
  const key = puts.findLast(({ kind, id }) => kind === 'hand-over' && id === idOf(check));
  const kept = key && (await records.get(key));
  assert.ok(kept, 'it was put into the queue');
  assert.equal((await records.get({ ...key, kind: 'draft' }))?.expires, undefined, 'and its answers stay meanwhile');
  await records.put(kept, kept.value, { revision: kept.revision, dueIn: 0 });
  while (!site.register.numbers.has(idOf(check))) await new Promise((done) => setImmediate(done));
  const receipt = await person.get(`/fr/receipts/${idOf(check)}`);
  assert.match(receipt.text, new RegExp(site.register.numbers.get(idOf(check)) ?? 'none'));
});

test('another browser, and one that is signed in, read nothing of it', async () => {
  const person = new Person(site);
  const check = await fill(person);
  const stranger = new Person(site);
  await stranger.get(`${base}/new`);
  const signedIn = new Person(site);
  await signedIn.logIn('/fr/');
  for (const other of [stranger, signedIn, new Person(site)]) {
    for (const leaf of ['', '/subject', '/check', '/document.pdf']) {
      const seen = await other.get(draftOf(check) + leaf);
      assert.equal(seen.status, 404, leaf);
      assert.doesNotMatch(seen.text, /trottoir|Rue 4/);
    }
    const posted = await other.post(`${draftOf(check)}/place`, { where: 'ailleurs', csrf: 'x' }, false);
    assert.equal(posted.status, 303);
    assert.equal(new URL(posted.headers.get('location') ?? '', 'http://x').pathname, '/fr/resume');
  }
  assert.equal((await stranger.get(`${base}/${'x'.repeat(22)}`)).status, 404);
  const own = await begin(stranger);
  const crossed = await stranger.post(check.url.pathname, hiddenOf(own), false);
  assert.equal(crossed.status, 303, 'a foreign draft is not sent');
  assert.ok(!site.register.numbers.has(idOf(check)));
  await person.post(check.url.pathname, hiddenOf(check));
  assert.match((await stranger.get(`/fr/receipts/${idOf(check)}`)).url.pathname, /^\/fr\/login$/);
  assert.equal((await signedIn.get(`/fr/receipts/${idOf(check)}`)).status, 404);
  assert.equal((await person.get(`/fr/receipts/${idOf(check)}`)).status, 200);
});

test('a post of another site, without the token or with that of another browser begins and sends nothing', async () => {
  const person = new Person(site);
  const start = await person.get(`${base}/new`);
  const other = hiddenOf(await new Person(site).get(`${base}/new`));
  const before = puts.length;
  for (const fields of [{}, { csrf: '' }, { csrf: 'x' }, other]) {
    const refused = await person.post(`${base}/new`, fields, false);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /Appuyez de nouveau sur le bouton/);
  }
  const foreign = await site.service.handle(
    new Request(`http://localhost:4321${base}/new`, {
      method: 'POST',
      headers: { cookie: person.cookie, 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams(hiddenOf(start)),
    }),
  );
  assert.equal(foreign.status, 403);
  const noCookie = await new Person(site).post(`${base}/new`, hiddenOf(start), false);
  assert.equal(noCookie.status, 403, 'a browser that takes no cookie');
  assert.equal((await person.post(`${base}/new`, { ...hiddenOf(start), more: 'x'.repeat(5000) }, false)).status, 413);
  assert.equal(puts.length, before, 'nothing was kept');
  const check = await fill(person);
  const forged = await person.post(check.url.pathname, { ...hiddenOf(check), csrf: 'x' }, false);
  assert.equal(forged.status, 403);
  assert.ok(!site.register.numbers.has(idOf(check)));
});

test('five requests under way in a browser and no more; one that is deleted makes room and leaves nothing', async () => {
  const person = new Person(site);
  const pages: Seen[] = [];
  for (let count = 0; count < 5; count++) pages.push(await begin(person));
  const full = await person.get(`${base}/new`);
  assert.equal(full.status, 409);
  assert.match(full.text, /Trop de demandes/);
  assert.equal((await person.post(`${base}/new`, hiddenOf(pages[0]!), false)).status, 409);
  await person.post(`${draftOf(pages[0]!)}/delete`, hiddenOf(pages[0]!));
  assert.equal((await person.get(draftOf(pages[0]!))).status, 404);
  const { records } = site.options.stores;
  const opened = puts.filter(({ kind, id }) => kind === 'anonymous-request' && id === idOf(pages[0]!));
  // Kept for more than a day: by the cookie of now, and not by one that was renewed.
  const now = opened.findLast(({ expiresIn = 0 }) => expiresIn > 86_400_000);
  assert.equal(await records.get(now!), undefined, 'the browser does not know it any more');
  assert.match((await begin(person)).url.pathname, /\/subject$/);
});

test('forty posts at once begin five; what was sent makes room at once, and fifty are the end', async () => {
  const person = new Person(site);
  const start = await person.get(`${base}/new`);
  const posts = await Promise.all(Array.from({ length: 40 }, () => person.post(`${base}/new`, hiddenOf(start), false)));
  assert.deepEqual(
    [302, 303, 409].map((code) => posts.filter(({ status }) => status === code).length).filter(Boolean),
    [5, 35],
  );
  const other = new Person(site);
  for (let sent = 0; sent < 6; sent++) {
    const check = await fill(other);
    await other.post(check.url.pathname, hiddenOf(check));
  }
  const browser = puts.findLast(({ kind }) => kind === 'anonymous-request')?.owner ?? '';
  const { records } = site.options.stores;
  for (let at = 6; at < 50; at++)
    await records.put(
      { kind: 'anonymous-request', owner: browser, id: `more-${at}` },
      { subject: `s${at}`, service: 'other', life: 1e9 },
      { revision: 0 },
    );
  assert.equal((await other.get(`${base}/new`)).status, 409);
});

test('a login without signature: what is known is filled in, the button sends, own space says where it stands', async () => {
  const own = await startService(
    ({ services }, register) => ({
      services: services.map((service) => ({ ...service, signature: 'none' as const, handOver: register.handOver })),
    }),
    { sandbox: site.sandbox },
  );
  try {
    const person = new Person(own);
    const first = await person.logIn(`/fr/requests/${certificateSlug}/new`);
    assert.match(first.text, /<dl[^>]*id="field-given_name"[^]*?Amina/);
    const second = await person.post(first.url.pathname, hiddenOf(first));
    const check = await person.post(second.url.pathname, { ...hiddenOf(second), copies: '1' });
    assert.match(check.text, />Envoyer la demande<\/button/);
    assert.match((await person.get('/fr/account')).text, /Demandes à terminer/);
    own.register.troubles.push('away');
    await person.post(check.url.pathname, hiddenOf(check));
    const waiting = (await person.get('/fr/account')).text;
    assert.match(waiting, /Demandes en cours de dépôt/);
    assert.doesNotMatch(waiting, /Demandes à signer|Demandes à terminer/);
    const receipt = await person.get(`/fr/receipts/${idOf(check)}`);
    assert.match(receipt.text, /Amina[^]*T-\d+|T-\d+[^]*Amina/);
    assert.match((await person.get('/fr/account')).text, /Demandes déposées/);
    const filed = own.register.filed.at(-1);
    assert.deepEqual([filed?.actor, filed?.subject, filed?.evidence], ['amina', 'amina', undefined]);
    assert.match(filed?.applicant ?? '', /Amina/);
    assert.equal((await person.get(`/fr/requests/${certificateSlug}/${idOf(check)}/document.pdf`)).status, 200);
    const stranger = new Person(own);
    await stranger.logIn('/fr/', 'youssef');
    assert.equal((await stranger.get(`/fr/requests/${certificateSlug}/${idOf(check)}/document.pdf`)).status, 404);
  } finally {
    await own.close();
  }
});

test('what cannot be is told at the start', () => {
  const make = (more: object): unknown =>
    createService({
      ...site.options,
      services: [
        { sheet: complaintSlug, flow: complaintFlow, handOver: site.register.handOver, login: 'none', ...more },
      ],
    });
  assert.throws(() => make({ signature: 'required' }), /signature_without_login/);
  assert.throws(() => make({ known: { what: 'name' } }), /known_without_login/);
});

test('every page of it in every language', async () => {
  const person = new Person(site);
  const check = await fill(person);
  const rest = draftOf(check).slice('/fr/'.length);
  for (const language of ['ar', 'zgh', 'fr', 'en'])
    for (const path of [
      `requests/${complaintSlug}/new`,
      `${rest}/subject`,
      `${rest}/check`,
      `requests/${complaintSlug}/nothing`,
    ]) {
      const { status, text } = await person.get(`/${language}/${path}`);
      assert.equal(status, path.endsWith('nothing') ? 404 : 200, `${language} ${path}`);
      assert.doesNotMatch(text, /undefined|\[object|\{\w+\}/, `${language} ${path}`);
    }
});
