// What a service of its own finds wrong is told as all else is: beside the answer, in the person's language.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createService } from '../service/create-service.ts';
import {
  certificateSlug,
  fillCertificate,
  hiddenOf,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
/** Copies that the service allows. */
let most = 3;
before(async () => {
  site = await startService(({ services }) => ({
    services: services.map((service) => ({
      ...service,
      checkStep: async (step, { copies }, locale) =>
        Number(copies) === 9
          ? [
              { name: 'copies', code: 'mute', message: undefined as never },
              { name: 'copie', code: 'lost', message: 'Elsewhere.' },
            ]
          : step === 'copies' && Number(copies) > most
            ? [
                {
                  name: 'copies',
                  code: 'too_many',
                  message: locale === 'ar-MA' ? 'ثلاث نسخ على الأكثر.' : 'Trois au plus.',
                },
              ]
            : [],
    })),
  }));
});
after(() => site.close());

test('a check of a service: said at its question, and a right answer goes on', async () => {
  for (const [language, words, citizen] of [
    ['ar', 'ثلاث نسخ على الأكثر.', 'amina'],
    ['fr', 'Trois au plus.', 'youssef'],
  ] as const) {
    const person = new Person(site);
    const first = await person.logIn(`/${language}/requests/${certificateSlug}/new`, citizen);
    const second = await person.post(first.url.pathname, hiddenOf(first));
    const refused = await person.post(second.url.pathname, { ...hiddenOf(second), copies: '4' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, new RegExp(`<a[^>]*href="#field-copies"[^>]*>[^<]*${words}`));
    assert.match(refused.text, /name="copies"[^>]*value="4"/, 'and is kept');
    const check = await person.post(second.url.pathname, { ...hiddenOf(refused), copies: '3' });
    assert.match(check.url.pathname, /\/check$/);
  }
});

test('what was right when its step was left is asked again before the answers go on', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person, 'amina', '3');
  const check = await person.get(`${draft}/check`);
  most = 2;
  try {
    const refused = await person.post(`${draft}/check`, hiddenOf(check));
    assert.equal(refused.status, 422);
    assert.match(refused.text, /<a[^>]*href="#field-copies"[^>]*>[^<]*Trois au plus/);
    assert.match((await person.get(`${draft}/check`)).url.pathname, /\/copies$/, 'its step is to be done again');
  } finally {
    most = 3;
  }
});

test('a check that says nothing, or of no question: people read a sentence, its author is told', async () => {
  const person = new Person(site);
  const first = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`, 'amina');
  const value = (name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(first.text)?.[1] ?? '';
  const known = { given_name: value('given_name'), cnie: value('cnie') };
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), ...known });
  site.lines.length = 0;
  const refused = await person.post(second.url.pathname, { ...hiddenOf(second), copies: '9' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /<a[^>]*href="#field-copies"[^>]*>[^<]*Vérifiez cette réponse/);
  const said = site.lines.join('\n');
  assert.match(said, /own_check_without_words.*copies\.copies: mute/);
  assert.match(said, /own_check_of_no_question.*copies\.copie: lost/);
});

test('claims for questions that the form does not ask are refused at the start', () => {
  const make = (change: object): unknown =>
    createService({ ...site.options, services: site.options.services.map((each) => ({ ...each, ...change })) });
  assert.throws(() => make({ known: { given_nam: 'given_name' } }), /question_unknown.*"given_nam"/);
  assert.throws(() => make({ known: { given_name: 'given_name' }, bound: ['cni'] }), /question_unknown.*"cni"/);
});

test('a stylesheet that is not among the files is refused at the start', () => {
  const agency = { ...site.options.agency, stylesheet: 'agenci.css' };
  assert.throws(() => createService({ ...site.options, agency }), /stylesheet_missing.*agenci\.css/);
});
