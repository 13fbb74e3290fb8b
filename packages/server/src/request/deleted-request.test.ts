// What is thrown away leaves nothing behind, and what is being sent at this moment is not thrown away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RecordKey, Records } from '@tiwizi/store';
import {
  agree,
  complaintFlow,
  complaintSlug,
  fillCertificate,
  hiddenOf,
  Person,
  permitSlug,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
const puts: RecordKey[] = [];
/** A document is made when the test says so. */
let release: (() => void) | undefined;
let begun: (() => void) | undefined;
before(async () => {
  site = await startService(
    ({ services, stores }, { handOver }) => {
      const { records } = stores;
      const watching: Records = {
        get: (key) => records.get(key),
        put(key, value, options) {
          puts.push(key);
          return records.put(key, value, options);
        },
        remove: (key, revision) => records.remove(key, revision),
        list: (...asked) => records.list(...asked),
        claim: (...asked) => records.claim(...asked),
      };
      const [certificate, permit] = services;
      return {
        stores: { ...stores, records: watching },
        services: [
          certificate!,
          {
            ...permit!,
            signature: 'none',
            async document() {
              await new Promise<void>((done) => {
                release = done;
                begun?.();
              });
              return new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF\n'));
            },
          },
          { sheet: complaintSlug, flow: complaintFlow, login: 'none', handOver },
        ],
      };
    },
    { signers: ['amina'] },
  );
});
after(() => site.close());

test('a draft that was about to be signed and is thrown away waits for no agency', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  await agree(site, person, draft);
  const { records } = site.options.stores;
  assert.equal((await records.list('hand-over', 'amina')).length, 1);
  const step = await person.get(`${draft}/person`);
  await person.post(`${draft}/delete`, hiddenOf(step));
  for (const kind of ['draft', 'document', 'frozen-document', 'hand-over'])
    assert.deepEqual(await records.list(kind, 'amina'), [], kind);
});

test('a request without login that is thrown away takes its code along', async () => {
  const person = new Person(site);
  const start = await person.get(`/fr/requests/${complaintSlug}/new`);
  const first = await person.post(`/fr/requests/${complaintSlug}/new`, hiddenOf(start));
  const saved = await person.post(first.url.pathname, { ...hiddenOf(first), what: 'x', action: 'save-exit' });
  assert.match(saved.url.pathname, /\/resume\//);
  const code = puts.findLast(({ kind }) => kind === 'resume-code');
  assert.ok(code && (await site.options.stores.records.get(code)));
  const step = await person.get(first.url.pathname);
  await person.post(first.url.pathname.replace(/[^/]+$/, 'delete'), hiddenOf(step));
  assert.equal(await site.options.stores.records.get(code), undefined);
});

test('what is being sent while a person deletes their data is sent, and deleted once the agency has it', async () => {
  const person = new Person(site);
  const first = await person.logIn(`/fr/requests/${permitSlug}/new?anew`);
  const plan = new File([Buffer.from('%PDF-1.7\n%%EOF\n')], 'plan.pdf', { type: 'application/pdf' });
  const check = await person.post(first.url.pathname, { ...hiddenOf(first), ice: '001526374000001', plan });
  assert.match(check.url.pathname, /\/check$/);
  const isBegun = new Promise<void>((done) => (begun = done));
  const sending = person.post(check.url.pathname, hiddenOf(check));
  await isBegun;
  const ask = await person.get('/fr/account/data/delete');
  await person.post('/fr/account/data/delete', hiddenOf(ask));
  release?.();
  const receipt = await sending;
  assert.match(receipt.url.pathname, /\/receipts\//, receipt.text.slice(-2000));
  assert.equal(site.register.filed.at(-1)?.answers?.['ice'], '001526374000001');
  await person.post('/fr/account/data/delete', hiddenOf(ask));
  const { records } = site.options.stores;
  for (const kind of ['draft', 'receipt', 'frozen-document', 'hand-over'])
    assert.deepEqual(await records.list(kind, 'amina'), [], kind);
});
