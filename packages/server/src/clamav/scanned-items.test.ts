// Files of items that have pages of their own, looked over by ClamAV's daemon: an infected one goes, what else was answered there stays.
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
  id: 'items',
  version: 1,
  title: inAll('Items'),
  steps: [
    {
      id: 'equipment',
      title: inAll('Equipment'),
      fields: [
        {
          name: 'equipment',
          type: 'group',
          label: inAll('Equipment'),
          item: inAll('Item'),
          group: { least: 1, layout: 'page' },
          fields: [
            { name: 'kind', label: inAll('Kind'), required: true },
            { name: 'photo', type: 'file', label: inAll('Photo'), required: true, file: { accept: ['pdf'] } },
          ],
        },
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
  }));
});
after(async () => {
  await site.close();
  await clamd.stop();
});

const photo = (name: string, text = name): File => new File([`%PDF-1.7 ${text}\n%%EOF\n`], name);
const base = `/fr/requests/${permitSlug}`;

test('an infected file of an item is refused on its page, with the answers beside it kept; a clean one takes its place', async () => {
  const person = new Person(site);
  const list = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  const item = await person.post(list.url.pathname, hiddenOf(list));
  const [, id = ''] = /\/equipment\.(\w+)$/.exec(item.url.pathname) ?? [];
  assert.ok(id, item.url.pathname);
  const send = (page: Seen, file: File, kind = 'Parasol'): Promise<Seen> =>
    person.post(item.url.pathname, {
      ...hiddenOf(page),
      [`equipment.${id}.kind`]: kind,
      [`equipment.${id}.photo`]: file,
    });
  const told = await send(item, photo('parasol.pdf', harm));
  assert.equal(told.status, 422);
  assert.match(told.text, /\(virus\) a été trouvé dans le fichier \u2068parasol\.pdf/);
  assert.match(told.text, /value="Parasol"/);
  assert.ok(site.lines.some((line) => line.includes('file_infected') && !line.includes('parasol')));
  const back = await send(told, photo('ombre.pdf'));
  assert.match(back.url.pathname, /\/equipment$/);
  const check = await person.post(back.url.pathname, hiddenOf(back));
  assert.match(check.url.pathname, /\/check$/);
  assert.match(check.text, /ombre\.pdf/);
  assert.doesNotMatch(check.text, /parasol\.pdf/);
  assert.match((await person.post(check.url.pathname, hiddenOf(check))).text, /T-\d+/);
});
