// A person's own space: what was begun, what is to be signed, what was sent and what became of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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
          status: (key) =>
            isAway ? Promise.reject(new Error('away')) : createAgencyClient(site.sandbox.handOver).status(key),
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

test('save and leave: kept until when, not sent, and the way back, here and when the service is begun again', async () => {
  for (const [language, words] of [
    ['fr', /Vos réponses sont gardées jusqu’au \d+ \S+ 20\d\d\. La demande n’est pas encore envoyée/],
    ['ar', /الأجوبة محفوظة إلى غاية [^،]*20\d\d، ولم يُرسل الطلب بعد/],
    ['zgh', /<span lang="ar-MA" dir="rtl">الأجوبة محفوظة إلى غاية/],
    ['en', /Your answers are kept until/],
  ] as const) {
    const person = new Person(site);
    const first = await person.logIn(`/${language}/requests/${certificateSlug}/new?anew`);
    const left = await person.post(first.url.pathname, { ...hiddenOf(first), given_name: 'A', action: 'save-exit' });
    assert.equal(left.url.pathname, `/${language}/account`);
    assert.match(left.text, words);
    const back = new RegExp(`<a class="tiwizi-link" href="(/${language}/requests/[^"]+)"`).exec(left.text)?.[1] ?? '';
    assert.equal((await person.get(back)).url.pathname, first.url.pathname);
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
  const result = await person.get(`/fr/account/${id}/result`);
  assert.equal(result.text, '%PDF-1.7 extract');
  assert.match(result.headers.get('content-disposition') ?? '', /extrait\.pdf/);

  const stranger = new Person(site);
  await stranger.logIn('/fr/account', 'youssef');
  for (const path of [`/fr/account/${id}`, `/fr/account/${id}/result`])
    assert.equal((await stranger.get(path)).status, 404, path);
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
  } finally {
    isAway = false;
  }
});
