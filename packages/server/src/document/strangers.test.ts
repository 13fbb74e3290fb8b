// Whoever comes without login holds up nobody who signs: their documents wait in a queue of their own, and a short one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  complaintFlow,
  complaintSlug,
  fillCertificate,
  hiddenOf,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
before(async () => {
  site = await startService(({ services }, { handOver }) => ({
    services: [...services, { sheet: complaintSlug, flow: complaintFlow, login: 'none', handOver }],
  }));
});
after(() => site.close());

/** Answers to check whose document is a long one: no font has these letters, so each is named. */
async function fill(person: Person): Promise<Seen> {
  const start = await person.get(`/fr/requests/${complaintSlug}/new`);
  const first = await person.post(`/fr/requests/${complaintSlug}/new`, hiddenOf(start));
  const what = Array.from({ length: 2000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), what });
  return person.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
}

test('thirteen strangers send at once: one is made, ten wait, two are told when to try again, and who signs waits for none', async () => {
  const strangers = Array.from({ length: 13 }, () => new Person(site));
  const checks = await Promise.all(strangers.map(fill));
  // Both workers run: what is compared is the waiting, not their start.
  await fillCertificate(new Person(site), 'youssef');
  let sent = 0;
  const posts = strangers.map(async (person, at) => {
    const seen = await person.post(checks[at]?.url.pathname ?? '', hiddenOf(checks[at] ?? { text: '' }), false);
    sent += 1;
    return seen;
  });
  const draft = await fillCertificate(new Person(site));
  assert.match(draft, /birth-certificate/);
  assert.ok(sent < 10, `${sent} strangers were served before`);
  const answers = await Promise.all(posts);
  const refused = answers.filter(({ status }) => status !== 303);
  assert.deepEqual(
    refused.map(({ status, headers }) => [status, headers.get('retry-after')]),
    [
      [503, '30'],
      [503, '30'],
    ],
  );
  assert.match(refused[0]?.text ?? '', /Vos réponses sont gardées, aucune demande n’est enregistrée/);
  assert.ok(site.lines.some((line) => line.includes('documents_busy')));
  // Nothing is lost: the same button again.
  const at = answers.indexOf(refused[0]!);
  const again = await strangers[at]!.post(checks[at]!.url.pathname, hiddenOf(refused[0]!));
  assert.match(again.url.pathname, /\/receipts\//);
});
