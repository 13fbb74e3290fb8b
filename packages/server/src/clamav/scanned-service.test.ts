// A whole service whose files ClamAV's daemon looks over: infected, clean, and while the daemon is away and back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import {
  hiddenOf,
  inAll,
  permitSlug,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';
import { clamavScanner } from './clamav-scanner.ts';
import { harm, startClamd, type Clamd } from './clamd.fixture.ts';

const flow = defineFlow({
  id: 'works',
  version: 1,
  title: inAll('Works'),
  steps: [
    {
      id: 'papers',
      title: inAll('Papers'),
      fields: [
        { name: 'plans', type: 'file', label: inAll('Plans'), required: true, file: { accept: ['pdf'], most: 3 } },
      ],
    },
  ],
});

let clamd: Clamd;
let site: TestService;
before(async () => {
  clamd = await startClamd();
  const scanner = clamavScanner({ address: clamd.address, timeoutSeconds: 20 });
  site = await startService((_, register) => ({
    services: [{ sheet: permitSlug, flow, login: 'none', handOver: register.handOver }],
    scanner,
    dependencies: { scanner },
  }));
});
after(async () => {
  await site.close();
  await clamd.stop();
});

const plan = (name: string, text = name): File => new File([`%PDF-1.7 ${text}\n%%EOF\n`], name);
const base = `/fr/requests/${permitSlug}`;
async function begin(person: Person): Promise<Seen> {
  return person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
}
const send = (person: Person, page: Seen, file?: File): Promise<Seen> =>
  person.post(page.url.pathname, { ...hiddenOf(page), ...(file && { plans: file }) });
const health = async (): Promise<unknown> =>
  (JSON.parse((await new Person(site).get('/health/ready')).text) as { dependencies: Record<string, string> })
    .dependencies['scanner'];

test('an infected file is refused, and the log is told of what it was and not of whose; a clean one is sent', async () => {
  const person = new Person(site);
  const page = await begin(person);
  const told = await send(person, page, plan('facture-amina.pdf', harm));
  assert.equal(told.status, 422);
  assert.match(told.text, /\(virus\) a été trouvé dans le fichier \u2068facture-amina\.pdf/);
  const line = site.lines.find((each) => each.includes('file_infected')) ?? assert.fail('nothing in the log');
  assert.match(line, /Tiwizi\.Sample/);
  assert.doesNotMatch(line, /amina/);
  const check = await send(person, told, plan('a.pdf'));
  assert.match(check.url.pathname, /\/check$/);
  assert.match((await send(person, check)).text, /T-\d+/);
  assert.equal(await health(), 'ok');
});

test('while the daemon is away nothing is sent; once it is back the same press of the button sends it', async () => {
  await clamd.stop();
  const person = new Person(site);
  const check = await send(person, await begin(person), plan('b.pdf'));
  assert.match(check.url.pathname, /\/check$/);
  const before = site.register.filed.length;
  const waiting = await send(person, check);
  assert.equal(waiting.status, 503);
  assert.match(waiting.text, /contrôle antivirus.*Réessayez dans quelques minutes/s);
  assert.equal(site.register.filed.length, before);
  assert.ok(site.lines.some((each) => each.includes('scanner_away')));
  clamd = await startClamd({ at: clamd.address });
  assert.match((await send(person, waiting)).text, /T-\d+/);
});
