// One service of three instances on one database: what a person does at one of them is there at the others.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startPostgres, withoutPostgres, type TestPostgres } from '../../../postgres/src/postgres-server.fixture.ts';
import { chosenStores } from '../stores/chosen-stores.ts';
import type { Settings } from '../start/settings.ts';
import {
  agree,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  Person,
  startService,
  type TestService,
} from './service.fixture.ts';

describe('three instances on one database, asked in turn', { skip: withoutPostgres }, () => {
  let database: TestPostgres;
  let first: TestService;
  const instances: TestService[] = [];
  let balanced: TestService;

  before(async () => {
    database = await startPostgres();
    const stores = ({ keys, log }: TestService['options']): ReturnType<typeof chosenStores> =>
      chosenStores({ databaseUrl: database.connectionString, keys } as unknown as Settings, log as never);
    // Options are made before stores are: a first service tells them, and lends its sandbox and its register.
    first = await startService(undefined, { signers: ['amina'] });
    for (let count = 0; count < 3; count++) {
      const own = await stores(first.options);
      instances.push(
        await startService(() => ({ stores: own, services: first.options.services }), { sandbox: first.sandbox }),
      );
    }
    let turn = 0;
    const next = (): TestService => instances[turn++ % instances.length] ?? first;
    balanced = { ...first, service: { ...first.service, handle: (request) => next().service.handle(request) } };
  });
  after(async () => {
    for (const instance of instances) await instance.close();
    await first.close();
    await database.destroy();
  });

  test('from the login to the receipt: one request, one number', async () => {
    const person = new Person(balanced);
    const draft = await fillCertificate(person);
    const before = first.register.filed.length;
    const receipt = await person.post(`${draft}/sign`, await agree(balanced, person, draft));
    assert.match(receipt.url.pathname, /receipts/);
    assert.equal(first.register.filed.length - before, 1);
    const numbers = new Set<string | undefined>();
    for (let count = 0; count < 6; count++)
      numbers.add(/T-\d+/.exec((await person.get(receipt.url.pathname)).text)?.[0]);
    assert.equal(numbers.size, 1);
    assert.ok([...numbers][0]);
  });

  test('a code confirmed at all three at once signs once and is filed once', async () => {
    const person = new Person(balanced);
    const draft = await fillCertificate(person);
    const confirmation = await agree(balanced, person, draft);
    const before = first.register.numbers.size;
    const pages = await Promise.all([1, 2, 3].map(() => person.post(`${draft}/sign`, confirmation)));
    assert.deepEqual([...new Set(pages.map(({ url }) => url.pathname.split('/')[2]))], ['receipts']);
    assert.equal(new Set(pages.map(({ text }) => /T-\d+/.exec(text)?.[0])).size, 1);
    assert.equal(first.register.numbers.size - before, 1);
  });

  test('one step saved from two pages at two instances: the later one is told, and nothing is lost', async () => {
    const person = new Person(balanced);
    const page = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
    const copies = page.url.pathname.replace(/person$/, 'copies');
    const value = (name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page.text)?.[1] ?? '';
    const second = await person.post(page.url.pathname, {
      ...hiddenOf(page),
      given_name: value('given_name'),
      cnie: value('cnie'),
    });
    const [one, other] = [hiddenOf(await person.get(copies)), hiddenOf(await person.get(copies))];
    assert.equal(second.url.pathname, copies);
    assert.match((await person.post(copies, { ...one, copies: '2' })).url.pathname, /check$/);
    const late = await person.post(copies, { ...other, copies: '3' });
    assert.equal(late.status, 409);
    assert.match(late.text, /value="3"/, 'what was typed is shown again');
    assert.match((await person.get(copies)).text, /value="2"/, 'what was saved first is kept');
  });

  test('an ended session is ended everywhere', async () => {
    const person = new Person(balanced);
    const page = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
    await person.post('/auth/logout', { csrf: hiddenOf(page)['csrf'] ?? '' }, false);
    for (let count = 0; count < 3; count++) assert.match((await person.get(page.url.pathname)).url.pathname, /login$/);
  });

  test('a database that is away for a moment: told, nothing is lost, and it goes on by itself', async () => {
    const person = new Person(balanced);
    const draft = await fillCertificate(person);
    await database.stop();
    const away = await person.get(`${draft}/copies`);
    assert.ok(away.status >= 500, String(away.status));
    await database.start();
    let again = await person.get(`${draft}/copies`);
    const end = Date.now() + 20_000;
    while (again.status >= 500 && Date.now() < end) again = await person.get(`${draft}/copies`);
    assert.equal(again.status, 200);
    assert.match(again.text, /value="1"/);
  });
});
