// A person's own space: what was begun, what is to be signed, what was sent and what became of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drafts } from '@tiwizi/forms/server';
import { createAgencyClient } from '../hand-over/agency-client.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  agree,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
let isAway = false;
/** What the agency says that a result is; undefined: what it is. */
let resultType: string | undefined;
before(async () => {
  site = await startService(
    ({ services }) => ({
      services: services.map((service) => ({
        ...service,
        handOver: async (filed) => {
          if (isAway) throw new Error('away');
          return createAgencyClient(site.sandbox.handOver).handOver(await toHandedRequest(filed));
        },
        agency: {
          status: async (key) => {
            if (isAway) throw new Error('away');
            const status = await createAgencyClient(site.sandbox.handOver).status(key);
            return status?.result && resultType
              ? { ...status, result: { ...status.result, type: resultType } }
              : status;
          },
          result: (key) => createAgencyClient(site.sandbox.handOver).result(key),
        },
      })),
    }),
    { signers: ['amina', 'youssef'] },
  );
});
after(() => site.close());

async function file(person: Person): Promise<string> {
  const draft = await fillCertificate(person);
  await person.post(`${draft}/sign`, await agree(site, person, draft));
  return draft.split('/').at(-1) ?? '';
}

test('who is not signed in logs in first, and comes back', async () => {
  const person = new Person(site);
  const login = await person.get('/fr/account');
  assert.match(login.url.pathname, /\/fr\/login$/);
  assert.equal(login.url.searchParams.get('return_to'), '/fr/account');
  const page = await person.logIn('/fr/account', 'youssef');
  assert.equal(page.url.pathname, '/fr/account');
  assert.match(page.text, /Vous n’avez aucune demande/);
  assert.equal((await person.get('/fr/account/x/y/z')).status, 404);
  assert.equal((await person.get('/fr/account/unknown')).status, 404);
});

test('what was begun is found again, what is to be signed, what was sent; each leads on', async () => {
  const person = new Person(site);
  const first = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
  assert.doesNotMatch((await person.get('/fr/account')).text, /à terminer/, 'nothing was typed yet');
  const value = (name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(first.text)?.[1] ?? '';
  await person.post(first.url.pathname, { ...hiddenOf(first), given_name: value('given_name'), cnie: value('cnie') });
  const begun = (await person.get('/fr/account')).text;
  assert.match(begun, /Demandes à terminer/);
  assert.match(begun, /Réponses gardées jusqu’au \d+ \S+ 20\d\d/);
  const next = await person.get(/href="([^"]+\/check)"/.exec(begun)?.[1] ?? '');
  assert.match(next.url.pathname, /\/copies$/, 'the first step that is not done');

  const frozen = await fillCertificate(person);
  assert.match((await person.get('/fr/account')).text, new RegExp(`Demandes à signer[^]*href="${frozen}/sign"`));

  const id = await file(person);
  const page = await person.get('/fr/account');
  assert.match(page.text, new RegExp(`Demandes déposées[^]*href="/fr/account/${id}"[^]*Récépissé n°[^]*DEMO-`));
  for (const language of ['ar', 'zgh', 'en']) {
    const other = await person.get(`/${language}/account`);
    assert.equal(other.status, 200);
    assert.doesNotMatch(other.text, /undefined|\[object|\{\w+\}/, language);
  }
});

test('several requests of one service are told from each other by the names of their links', async () => {
  const person = new Person(site);
  await person.logIn('/fr/account', 'idir');
  const kept = drafts(site.options.stores);
  for (const created of ['2026-11-28T09:05:00.000Z', '2026-11-29T14:30:00.000Z']) {
    const first = await person.get(`/fr/requests/${certificateSlug}/new?anew`);
    await person.post(first.url.pathname, { ...hiddenOf(first), given_name: 'A', action: 'save-exit' });
    const draft = await kept.load('idir', first.url.pathname.split('/').at(-2) ?? '');
    assert.ok(draft);
    await kept.save({ ...draft, created }, draft.revision);
  }
  for (const [language, words] of [
    ['fr', /Commencée le 28 novembre 2026 à \d\d:05/],
    ['ar', /تاريخ البدء: 28 نونبر 2026/],
    ['zgh', /lang="ar-MA" dir="rtl">تاريخ البدء/],
    ['en', /Begun on 28 November 2026/],
  ] as const) {
    const { text } = await person.get(`/${language}/account`);
    assert.match(text, words);
    const named = [...text.matchAll(/aria-labelledby="([^"]*)"\s+href=/g)].map(([, ids = '']) =>
      ids.split(' ').map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(text)?.[1]),
    );
    assert.equal(named.length, 2);
    assert.deepEqual(named[0]?.[0], named[1]?.[0], 'of the same service');
    assert.ok(named[0]?.[1] && named[1]?.[1] && named[0][1] !== named[1][1], language);
  }
});

test('save and leave: kept until when, not sent, and the way back, here and when the service is begun again', async () => {
  for (const [language, words] of [
    ['fr', /Vos réponses sont gardées jusqu’au \d+ \S+ 20\d\d\. La demande n’est pas encore envoyée/],
    ['ar', /الأجوبة محفوظة إلى غاية [^،]*20\d\d، ولم يُرسل الطلب بعد/],
    ['zgh', /<span lang="ar-MA" dir="rtl">الأجوبة محفوظة إلى غاية/],
    ['en', /Your answers are kept until/],
  ] as const) {
    const person = new Person(site);
    const first = await person.logIn(`/${language}/requests/${certificateSlug}/new?anew`);
    const second = await person.post(first.url.pathname, hiddenOf(first));
    const left = await person.post(second.url.pathname, { ...hiddenOf(second), copies: '1', action: 'save-exit' });
    assert.equal(left.url.pathname, `/${language}/account`);
    assert.match(left.text, words);
    const back = new RegExp(`<a class="tiwizi-link" href="(/${language}/requests/[^"]+)"`).exec(left.text)?.[1] ?? '';
    assert.equal((await person.get(back)).url.pathname, second.url.pathname);
    const again = await person.get(`/${language}/requests/${certificateSlug}/new`);
    assert.match(again.text, new RegExp(`href="${back}/check"`));
    assert.match(again.text, /href="[^"]*\/new\?anew"/);
    const stranger = new Person(site);
    await stranger.logIn('/fr/account', 'idir');
    const other = await stranger.get(left.url.pathname + left.url.search);
    assert.doesNotMatch(other.text, /tiwizi-notice/, 'nothing is said of another’s');
  }
});

test('what the agency decides is shown, and its result given to this person alone', async () => {
  const person = new Person(site);
  const id = await file(person);
  assert.match((await person.get(`/fr/account/${id}`)).text, /Demande déposée/);
  assert.equal((await person.get(`/fr/account/${id}/result`)).status, 404);
  const form = new FormData();
  form.set('action', 'ready');
  form.set('result', new Blob(['%PDF-1.7 extract']), 'extrait.pdf');
  const decided = await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body: form, redirect: 'manual' });
  assert.equal(decided.status, 303);
  const shown = await person.get(`/fr/account/${id}`);
  assert.match(shown.text, new RegExp(`Résultat prêt[^]*href="/fr/account/${id}/result"`));
  assert.match(
    (await person.get('/fr/account')).text,
    new RegExp(`id="request-${id}"[^]*?>Résultat prêt<`),
    'in the list',
  );
  const result = await person.get(`/fr/account/${id}/result`);
  assert.equal(result.text, '%PDF-1.7 extract');
  assert.match(result.headers.get('content-disposition') ?? '', /extrait\.pdf/);
  assert.equal(result.headers.get('content-type'), 'application/pdf');
  for (const type of ['text/html', 'image/svg+xml', 'application/pdf; x']) {
    resultType = type;
    const other = await person.get(`/fr/account/${id}/result`);
    assert.equal(other.headers.get('content-type'), 'application/octet-stream', type);
  }
  resultType = undefined;

  const stranger = new Person(site);
  await stranger.logIn('/fr/account', 'youssef');
  for (const path of [`/fr/account/${id}`, `/fr/account/${id}/result`])
    assert.equal((await stranger.get(path)).status, 404, path);
});

/** The clerk decides. */
async function decide(id: string, action: string, text = ''): Promise<void> {
  const body = new URLSearchParams({ action, text });
  const { status } = await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body, redirect: 'manual' });
  assert.equal(status, 303);
}

test('a correction leads back into the form: the same answers, a new document, the number that stays; once at a time', async () => {
  const person = new Person(site);
  const id = await file(person);
  const home = `/fr/account/${id}`;
  const number = /DEMO-[\d-]+/.exec((await person.get(home)).text)?.[0] ?? '';
  const csrf = hiddenOf(await person.get('/fr/help'))['csrf'] ?? '';
  assert.equal((await person.post(`${home}/correct`, { csrf })).status, 409, 'nothing was asked for');
  await decide(id, 'correction', 'Combien d’exemplaires <b>au juste</b> ?');
  const asked = await person.get(home);
  assert.match(asked.text, /Combien d’exemplaires &lt;b&gt;au juste&lt;\/b&gt; \?/);
  assert.match(asked.text, new RegExp(`<form[^>]*action="${home}/correct"`));
  for (const wrong of [{}, { csrf: 'x' }])
    assert.equal((await person.post(`${home}/correct`, wrong)).url.pathname, home, 'without the token nothing begins');
  const stranger = new Person(site);
  await stranger.logIn('/fr/account', 'youssef');
  const other = hiddenOf(await stranger.get('/fr/help'))['csrf'] ?? '';
  assert.equal((await stranger.post(`${home}/correct`, { csrf: other })).status, 404);

  const windows = await Promise.all([1, 2, 3].map(() => person.post(`${home}/correct`, { csrf })));
  assert.deepEqual(windows.map(({ status }) => status).sort(), [200, 409, 409]);
  const check = windows.find(({ status }) => status === 200);
  const told = windows.find(({ status }) => status === 409);
  assert.ok(check && told);
  assert.match(check.text, new RegExp(`Correction de la demande[^]*${number}[^]*Combien d’exemplaires`));
  assert.match(told.text, new RegExp(`Correction déjà commencée[^]*href="${check.url.pathname}"`));
  const draft = check.url.pathname.replace(/\/check$/, '');
  assert.match((await person.get(home)).text, new RegExp(`href="${draft}/check"[^>]*>Continuer la correction`));
  assert.match((await person.get('/fr/account')).text, new RegExp(`Correction de la demande[^]*${number}`));
  const begun = await person.get(`/fr/requests/${certificateSlug}/new`);
  assert.doesNotMatch(begun.text, new RegExp(draft), 'a correction is no request that was begun');

  const copies = await person.get(`${draft}/copies?return=check`);
  assert.match(copies.text, /name="copies"[^>]*value="1"/, 'the answers are those that were sent');
  await person.post(`${draft}/copies?return=check`, { ...hiddenOf(copies), copies: '3' });
  await person.post(`${draft}/check`, hiddenOf(await person.get(`${draft}/check`)));
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  assert.match(receipt.url.pathname, /\/receipts\//);
  assert.ok(receipt.text.includes(number), 'the same number');
  assert.match(receipt.text, new RegExp(`href="${home}"`));
  const desk = await (await fetch(`${site.sandbox.url}/desk/${id}?lang=fr`)).text();
  assert.match(
    desk,
    /<dd><bdi[^>]*>3<\/bdi><\/dd>[^]*Versions précédentes/,
    'what the clerk sees are the corrected answers',
  );
  const after = await person.get(home);
  assert.doesNotMatch(after.text, /\/correct"|Continuer la correction/);
  assert.match(after.text, new RegExp(`href="/fr/receipts/${draft.split('/').at(-1)}"`));
  const own = (await person.get('/fr/account')).text;
  assert.equal(own.split(number).length - 1, 1, 'one request, one card');

  await decide(id, 'correction', 'Et la date ?');
  const again = await person.post(`${home}/correct`, { csrf });
  assert.equal(again.status, 200, 'it may ask again');
  assert.match(again.text, /Et la date/);
  assert.match(
    (await person.get(again.url.pathname.replace('check', 'copies'))).text,
    /value="3"/,
    'from the last version',
  );
  for (const language of ['ar', 'zgh', 'en']) {
    const page = await person.get(`/${language}/account/${id}`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /undefined|\[object|\{\w+\}/, language);
  }
});

test('a correction that is thrown away: the request was sent, and is said to stay', async () => {
  const person = new Person(site);
  const id = await file(person);
  await decide(id, 'correction', 'Encore');
  const csrf = hiddenOf(await person.get('/fr/help'))['csrf'] ?? '';
  for (const [language, words, told] of [
    [
      'fr',
      /Effacer cette correction[^]*La demande déjà déposée reste/,
      /La correction est effacée\. Rien n’en a été envoyé/,
    ],
    ['ar', /حذف هذا التصحيح[^]*يبقى الطلب الذي سبق إيداعه/, /تم حذف التصحيح/],
    ['zgh', /lang="ar-MA" dir="rtl">حذف هذا التصحيح/, /lang="ar-MA" dir="rtl"[^>]*تم حذف التصحيح/],
    ['en', /Delete this correction/, /The correction is deleted/],
  ] as const) {
    const check = await person.post(`/${language}/account/${id}/correct`, { csrf });
    assert.match(check.text, words);
    const left = await person.post(check.url.pathname.replace(/check$/, 'delete'), hiddenOf(check));
    assert.equal(left.url.pathname, `/${language}/account/${id}`);
    assert.match(left.text, told);
    assert.match(left.text, /\/correct"/, 'and may be begun again');
  }
});

test('data deleted while a correction waits for the agency: the request stays, and the correction is filed under its number', async () => {
  const person = new Person(site);
  const id = await file(person);
  const number = /DEMO-[\d-]+/.exec((await person.get(`/fr/account/${id}`)).text)?.[0] ?? '';
  const other = await file(person);
  await decide(id, 'correction', 'Encore');
  const csrf = hiddenOf(await person.get('/fr/help'))['csrf'] ?? '';
  const check = await person.post(`/fr/account/${id}/correct`, { csrf });
  const draft = check.url.pathname.replace(/\/check$/, '');
  await person.post(`${draft}/check`, hiddenOf(check));
  const confirmation = await agree(site, person, draft);
  isAway = true;
  try {
    await person.post(`${draft}/sign`, confirmation);
    await person.post('/fr/account/data/delete', hiddenOf(await person.get('/fr/account/data/delete')));
  } finally {
    isAway = false;
  }
  assert.equal((await person.get(`/fr/receipts/${other}`)).status, 404, 'what nothing waits for is deleted');
  const receipt = await person.get(`/fr/receipts/${draft.split('/').at(-1)}`);
  assert.ok(receipt.text.includes(number), 'the same number');
  const desk = await (await fetch(`${site.sandbox.url}/desk/${id}?lang=fr`)).text();
  assert.match(desk, /Versions précédentes/);
});

test('a correction whose answers are gone begins with what the login knows', async () => {
  const person = new Person(site);
  const id = await file(person);
  await decide(id, 'correction', 'À refaire');
  const { records } = site.options.stores;
  const kept = await records.get({ kind: 'draft', owner: 'amina', id });
  assert.ok(kept);
  await records.remove(kept, kept.revision);
  const csrf = hiddenOf(await person.get('/fr/help'))['csrf'] ?? '';
  const form = await person.post(`/fr/account/${id}/correct`, { csrf });
  assert.match(form.url.pathname, /\/person$/);
  assert.match(form.text, /<dl[^>]*id="field-given_name"[^]*?Amina[^]*?Source\u202f: votre fournisseur/);
  assert.match(form.text, /À refaire/);
});

test('what is signed while the agency is away is not shown as to be signed', async () => {
  const person = new Person(site);
  isAway = true;
  try {
    const id = await file(person);
    const page = (await person.get('/fr/account')).text;
    assert.match(page, new RegExp(`Demandes en cours de dépôt[^]*href="/fr/receipts/${id}"`));
    assert.doesNotMatch(page, new RegExp(`${id}/sign`));
  } finally {
    isAway = false;
  }
});

test('with a refusal comes what can be done against it, in the four languages, marked as unconfirmed', async () => {
  const person = new Person(site);
  const id = await file(person);
  assert.doesNotMatch((await person.get(`/fr/account/${id}`)).text, /recours administratif/);
  const body = new URLSearchParams({ action: 'refused', text: 'Le registre manque.' });
  await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body, redirect: 'manual' });
  for (const path of [`account/${id}`, `receipts/${id}`])
    for (const [language, words, unconfirmed] of [
      ['ar', /يمكن تقديم تظلم/, /في انتظار تأكيدها/],
      ['zgh', /lang="ar-MA" dir="rtl">[^<]*يمكن تقديم تظلم/, /في انتظار تأكيدها/],
      ['fr', /recours administratif \(loi n°\u00a055-19\)/, /à confirmer par un juriste/],
      ['en', /administrative appeal/, /to be confirmed by a lawyer/],
    ] as const) {
      const { text } = await person.get(`/${language}/${path}`);
      assert.match(text, words, `${language} ${path}`);
      assert.match(text, unconfirmed, `${language} ${path}`);
    }
});

test('an agency that is away is said to be, and nothing is invented', async () => {
  const person = new Person(site);
  const id = await file(person);
  isAway = true;
  try {
    const page = await person.get(`/fr/account/${id}`);
    assert.equal(page.status, 503);
    assert.match(page.text, /L’administration ne répond pas/);
    assert.match(page.text, new RegExp(`href="/fr/receipts/${id}"`));
    assert.ok(site.lines.some((line) => line.includes('agency_status_failed')));
    const list = await person.get('/fr/account');
    assert.equal(list.status, 200);
    assert.match(list.text, new RegExp(`href="/fr/account/${id}"`));
    assert.doesNotMatch(list.text, /tiwizi-tag/);
  } finally {
    isAway = false;
  }
});
