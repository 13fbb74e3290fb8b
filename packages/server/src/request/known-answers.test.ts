// What login and registers know of a person, and what a register says of their answers, all the way to the agency.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  certificateSlug,
  hiddenOf,
  inAll,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';
import type { AnswerSource } from './answer-source.ts';
import { fingerprints } from './frozen-documents.ts';

const flow = defineFlow({
  id: 'certificate',
  version: 1,
  title: inAll('Certificate'),
  steps: [
    {
      id: 'person',
      title: inAll('Person'),
      fields: [
        { name: 'given_name', label: inAll('Given name'), required: true, whenWrong: 'ask' },
        { name: 'cnie', label: inAll('Card'), required: true, identifier: 'cnie' },
        { name: 'company', label: inAll('Company'), required: true },
        { name: 'licence', label: inAll('Licence'), required: true, check: 'licences', whenUnavailable: 'continue' },
      ],
    },
  ],
});

let site: TestService;
let register: 'up' | 'away' = 'up';
let licences: 'up' | 'away' = 'up';
const trade: AnswerSource = {
  name: inAll('trade register'),
  bound: ['company'],
  answers: async ({ given_name: name }) => {
    if (register === 'away') throw new Error('the register is away');
    return { company: `SARL ${String(name)}`, elsewhere: 'passed over', given_name: 'not the register’s to say' };
  },
};

before(async () => {
  site = await startService(({ services }, { handOver }) => ({
    services: services.slice(0, 1).map((service) => ({
      ...service,
      flow,
      handOver,
      signature: 'none',
      sources: [trade],
      checks: {
        licences: async (answer) => {
          if (licences === 'away') throw new Error('no answer');
          return answer === 'L1' ? { code: 'licence_unknown', message: 'Licence inconnue.' } : undefined;
        },
      },
    })),
  }));
});
after(() => site.close());

const begin = (person: Person): Promise<Seen> => person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
const post = (person: Person, page: Seen, fields: Record<string, string> = {}): Promise<Seen> =>
  person.post(page.url.pathname, { ...hiddenOf(page), ...fields });
const plain = ({ text }: Seen): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('what login and register know is text with its source; what is said of it reaches the agency', async () => {
  const person = new Person(site);
  const page = await begin(person);
  assert.doesNotMatch(page.text, /name="(given_name|cnie|company)"/, 'nothing of it is asked');
  assert.match(plain(page), /Source : votre fournisseur d’identité numérique, le \d/);
  assert.match(plain(page), /SARL \S+ Source : trade register fr-MA, le \d/);
  const anew = await post(person, page, { action: 'wrong:given_name' });
  assert.match(anew.text, /name="given_name"[^>]*value="/, 'asked anew');
  const told = await post(person, anew, { action: 'wrong:company', given_name: 'Amina Zahra' });
  assert.match(plain(told), /L’administration le verra avec votre demande/);
  const check = await post(person, told, { given_name: 'Amina Zahra', licence: 'L2' });
  assert.match(check.url.pathname, /\/check$/);
  assert.match(plain(check), /Amina Zahra/);
  await post(person, check);
  const [filed] = site.register.filed.splice(0);
  assert.ok(filed);
  const { origins = [], unchecked } = await toHandedRequest(filed);
  assert.equal(unchecked, undefined);
  assert.deepEqual(origins.map(({ name, label, source, state }) => [name, label, source, state]).sort(), [
    ['cnie', 'Card fr-MA', 'votre fournisseur d’identité numérique', 'same'],
    ['company', 'Company fr-MA', 'trade register fr-MA', 'wrong'],
    ['given_name', 'Given name fr-MA', 'votre fournisseur d’identité numérique', 'changed'],
  ]);
  assert.equal(filed.answers?.['given_name'], 'Amina Zahra');
  assert.ok(
    origins.find(({ said }) => said === String(filed.answers?.['company']).replace('SARL ', '')),
    'what the source says',
  );
  const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { input: filed.document })
    .toString()
    .replace(/[\s\u2066-\u2069]+/g, ' ');
  const [, section = ''] = printed.split('Réponses connues d’avance et leur source');
  assert.match(section, /Card fr-MA Source : votre fournisseur d’identité numérique, le \d+(er)? /);
  assert.match(
    section,
    /Company fr-MA Source : trade register fr-MA, le [\d \p{L}]+\. Le demandeur signale que c’est faux\./u,
  );
  assert.match(section, /Given name fr-MA Source : .* Réponse du demandeur\. La source indique : \S+\./);
});

test('a document that was made before the person said that an answer is wrong is not what they sign', () => {
  const secrets = ['a secret of the tests, long enough for a key'] as const;
  const answers = { company: 'SARL Amina' };
  const origin = { name: 'company', source: inAll('register'), at: '2026-11-30T08:00:00Z', state: 'same' } as const;
  const [before] = fingerprints({ answers }, secrets);
  assert.deepEqual(fingerprints({ answers, origins: [origin] }, secrets), [before]);
  assert.notDeepEqual(fingerprints({ answers, origins: [{ ...origin, state: 'wrong' }] }, secrets), [before]);
});

test('while a register is away, what it knows is asked like anything else', async () => {
  register = 'away';
  const person = new Person(site);
  const page = await begin(person);
  register = 'up';
  assert.match(page.text, /name="company"/);
  assert.ok(site.lines.some((line) => line.includes('answers_unavailable')));
  const check = await post(person, page, { company: 'Own', licence: 'L2' });
  assert.match(check.url.pathname, /\/check$/);
});

test('an answer is checked in a register through the whole service; what it could not be asked is told to the agency', async () => {
  const person = new Person(site);
  const page = await begin(person);
  const refused = await post(person, page, { licence: 'L1' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /<a[^>]*href="#field-licence"[^>]*>[^<]*Licence inconnue\./);
  licences = 'away';
  const warned = await post(person, refused, { licence: 'L3' });
  assert.equal(warned.status, 422);
  const check = await post(person, warned, { licence: 'L3' });
  licences = 'up';
  assert.match(check.url.pathname, /\/check$/);
  await post(person, check);
  const [filed] = site.register.filed.splice(0);
  assert.ok(filed);
  assert.deepEqual((await toHandedRequest(filed)).unchecked, [{ name: 'licence', label: 'Licence fr-MA' }]);
});
