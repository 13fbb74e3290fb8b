// Figures of a service: what is asked for, how long it takes, what waits, what fails. Nobody can be told from them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '@tiwizi/store';
import {
  agree,
  certificateSlug,
  fillCertificate,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';
import { Metrics } from './metrics.ts';
import { routeKind } from './route-kind.ts';

const metrics = new Metrics();
let site: TestService;
let isStoreAway = false;
before(async () => {
  site = await startService(
    ({ stores }) => ({
      metrics,
      stores: {
        ...stores,
        records: Object.assign(Object.create(stores.records) as typeof stores.records, {
          get: (key: Parameters<typeof stores.records.get>[0]) =>
            isStoreAway ? Promise.reject(new StoreError('store_away', 'away')) : stores.records.get(key),
          put: (...given: Parameters<typeof stores.records.put>) => stores.records.put(...given),
          remove: (...given: Parameters<typeof stores.records.remove>) => stores.records.remove(...given),
          list: (...given: Parameters<typeof stores.records.list>) => stores.records.list(...given),
          claim: (...given: Parameters<typeof stores.records.claim>) => stores.records.claim(...given),
        }),
      },
    }),
    { signers: ['amina'] },
  );
});
after(() => site.close());

const told = async (): Promise<string> => (await metrics.answer()).text();
/** The figure of a line that begins so. */
const figure = (text: string, name: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1),
  );
const requests = (labels: string): string => `tiwizi_request_seconds_count{${labels}}`;

test('requests by kind, method and status; what waits for the agency; nothing about anybody', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  site.register.troubles.push('away', 'away', 'away');
  await person.post(`${draft}/sign`, await agree(site, person, draft), false);
  await person.get('/fr/nothing-of-that-name');
  await person.get('/wp-login.php?user=amina', {});
  const text = await told();
  assert.equal(figure(text, requests('kind="form",method="POST",status="303"')), 3);
  assert.ok(figure(text, requests('kind="signing",method="POST",status="303"')) >= 2);
  assert.equal(figure(text, requests('kind="page",method="GET",status="404"')), 1);
  assert.ok(figure(text, requests('kind="other",method="GET",status="302"')) >= 1);
  assert.equal(figure(text, 'tiwizi_documents_waiting'), 0);
  assert.ok(figure(text, 'nodejs_eventloop_lag_p99_seconds') >= 0);
  const id = draft.split('/').at(-1) ?? '';
  assert.ok(id.length === 22 && !text.includes(id));
  assert.doesNotMatch(text, new RegExp(`amina|wp-login|nothing-of|${certificateSlug}`));
});

test('a request that the agency did not take waits until it is handed over', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const id = draft.split('/').at(-1) ?? '';
  site.register.troubles.push('away');
  await person.post(`${draft}/sign`, await agree(site, person, draft), false);
  const failing = figure(await told(), 'tiwizi_hand_over_failing');
  assert.ok(failing >= 1);
  await wait(20);
  assert.ok(figure(await told(), 'tiwizi_hand_over_oldest_seconds') > 0);
  site.register.troubles.length = 0;
  assert.equal((await person.get(`/fr/receipts/${id}`)).status, 200);
  assert.equal(figure(await told(), 'tiwizi_hand_over_failing'), failing - 1);
});

test('a store that is away is counted, and the figures are still told', async () => {
  const person = new Person(site);
  await person.logIn('/fr/account');
  isStoreAway = true;
  const page = await person.get('/fr/account');
  const login = await person.get('/auth/login?return_to=/fr/account');
  const [session, script] = await Promise.all([
    person.get('/auth/session'),
    person.get('/fr/account', { accept: 'application/json' }),
  ]);
  isStoreAway = false;
  assert.equal(page.status, 503);
  assert.match(page.text, /Ce qui était enregistré n’est pas perdu/);
  assert.equal(login.status, 503);
  assert.match(login.text, /Ce qui était enregistré n’est pas perdu|What was saved is not lost|لم يُفقد/);
  for (const { status, text } of [session, script])
    assert.deepEqual([status, (JSON.parse(text) as { readonly code: string }).code], [503, 'store_away']);
  const codes = site.lines.map((line) => (JSON.parse(line) as { readonly code: string }).code);
  assert.ok(codes.includes('store_away'), 'what the alert looks for');
  assert.ok(!codes.includes('service_failure'));
  assert.ok(figure(await told(), 'tiwizi_store_errors_total{code="store_away"}') >= 1);
});

test('kinds of address are a short list, whatever is asked for', () => {
  assert.deepEqual(
    [
      ['/fr/', true],
      ['/fr/requests/a/b/sign', true],
      ['/fr/requests/a/b/person', true],
      ['/fr/resume', true],
      ['/fr/resume/b/code.txt', true],
      ['/fr/constructor', true],
      ['/fr/__proto__', true],
      ['/constructor', false],
      ['/assets/x/y.js', false],
      ['/health/ready', false],
    ].map(([path, hasLanguage]) => routeKind(path as string, hasLanguage as boolean)),
    ['home', 'signing', 'form', 'resume', 'resume', 'page', 'page', 'other', 'asset', 'health'],
  );
});
