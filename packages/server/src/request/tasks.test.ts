// A form that is a list of tasks in a whole service: its page, the way back to it, and what the agency gets.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import { hiddenOf, inAll, permitSlug, Person, startService, type TestService } from '../service/service.fixture.ts';
import { defineService } from './online-service.ts';

const flow = defineFlow({
  id: 'stall',
  version: 1,
  title: inAll('Stall'),
  steps: [
    { id: 'person', title: inAll('Person'), fields: [{ name: 'name', label: inAll('Name'), required: true }] },
    { id: 'place', title: inAll('Place'), fields: [{ name: 'market', label: inAll('Market'), required: true }] },
  ],
  sections: [
    { id: 'applicant', title: inAll('Applicant'), steps: ['person'] },
    { id: 'place', title: inAll('Where'), steps: ['place'], after: ['applicant'] },
  ],
});

let site: TestService;
before(async () => {
  site = await startService((_, register) => ({
    services: [
      defineService({
        sheet: permitSlug,
        flow,
        login: 'none',
        handOver: (request) => register.handOver(request as never),
      }),
    ],
  }));
});
after(() => site.close());

test('begins at the list, which is styled, leads back to it, and is handed over like any other', async () => {
  const person = new Person(site);
  const base = `/fr/requests/${permitSlug}`;
  const list = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  const draft = list.url.pathname.replace(/\/tasks$/, '');
  assert.match(list.url.pathname, /\/[\w-]{22}\/tasks$/);
  assert.match(list.text, /<title>Liste des tâches – Stall fr-MA/);
  assert.match(list.text, /tiwizi\.more\.css/, 'what styles it is not among what pages of questions need');
  assert.match(list.text, /À terminer d’abord\u202f: Applicant fr-MA\./);
  assert.equal((await person.get(`${draft}/place`)).url.pathname, list.url.pathname);

  const first = await person.get(`${draft}/person`);
  assert.doesNotMatch(first.text, /tiwizi\.more\.css/);
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), name: 'Amina' });
  assert.equal(second.url.pathname, list.url.pathname);
  assert.match(second.text, /Tâches terminées\u202f: 1 sur 2\./);

  const begun = await person.get(`${base}/new`);
  const [, again = ''] = new RegExp(`href="(${base}/[\\w-]{22}/check)"`).exec(begun.text) ?? [];
  assert.equal((await person.get(again)).url.pathname, list.url.pathname, 'what was begun goes on at the list');

  const place = await person.get(`${draft}/place`);
  await person.post(place.url.pathname, { ...hiddenOf(place), market: 'Souk' });
  const check = await person.get(`${draft}/check`);
  assert.match(check.url.pathname, /\/check$/);
  assert.match((await person.post(check.url.pathname, hiddenOf(check))).text, /T-\d+/);
  const handed = await toHandedRequest(site.register.filed.at(-1) ?? assert.fail());
  assert.deepEqual(handed.answers, { name: 'Amina', market: 'Souk' });
});
