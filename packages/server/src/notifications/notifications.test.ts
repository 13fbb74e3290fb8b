// What people are told of their requests: once, in their language, and nothing about themselves; and what is kept meanwhile.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, mock, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { formatDate } from '@tiwizi/i18n';
import { memoryStore } from '@tiwizi/store';
import { startPostgres, withoutPostgres, type TestPostgres } from '../../../postgres/src/postgres-server.fixture.ts';
import { createAgencyClient } from '../hand-over/agency-client.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import { chosenStores } from '../stores/chosen-stores.ts';
import type { Settings } from '../start/settings.ts';
import type { ServiceOptions } from '../service/service-options.ts';
import {
  agree,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  origin,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';
import { Collected } from './collected.fixture.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** What no message may hold: of Amina, of her request, of any way in. */
const personal = /amina|idrissi|أمينة|الإدريسي|ZZ100001|@|212600000001|\/auth|login|resume|token|code|رمز|[?#]/i;

/** Which agency answers, and whether. */
let isAway = false;
let asked = 0;
const withAgency = (site: () => TestService, options: ServiceOptions): Partial<ServiceOptions> => ({
  handOverSeconds: 0.05,
  statusSeconds: 0,
  services: options.services.map((service) => ({
    ...service,
    handOver: async (filed) => createAgencyClient(site().sandbox.handOver).handOver(await toHandedRequest(filed)),
    agency: {
      status: async (key) => {
        asked++;
        if (isAway) throw new Error('away: amina@citizens.example');
        return createAgencyClient(site().sandbox.handOver).status(key);
      },
      result: (key) => createAgencyClient(site().sandbox.handOver).result(key),
    },
  })),
});

async function file(site: TestService, person: Person, language = 'fr'): Promise<string> {
  const draft = (await fillCertificate(person)).replace('/fr/', `/${language}/`);
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  assert.match(receipt.url.pathname, /receipts/);
  return draft.split('/').at(-1) ?? '';
}

/** The clerk decides. */
async function decide(site: TestService, id: string, action: string, text = 'Une photo, Amina'): Promise<void> {
  const body = new FormData();
  body.set('action', action);
  body.set('text', text);
  if (action === 'ready') body.set('result', new Blob(['%PDF-1.7 extract']), 'extrait.pdf');
  const { status } = await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body, redirect: 'manual' });
  assert.equal(status, 303);
}

afterEach(() => void (isAway = false));

for (const name of ['memory', 'files', 'postgres'] as const)
  describe(`notices, ${name}`, { skip: name === 'postgres' && withoutPostgres }, () => {
    const sms = new Collected();
    const instances: TestService[] = [];
    let database: TestPostgres | undefined;
    let site: TestService;
    before(async () => {
      const change = (options: ServiceOptions): Partial<ServiceOptions> => ({
        ...withAgency(() => site, options),
        notifications: { senders: [sms] },
        ...(name === 'memory' ? { stores: memoryStore() } : {}),
      });
      if (name !== 'postgres') {
        site = await startService(change, { signers: ['amina'] });
        return;
      }
      database = await startPostgres();
      const first = await startService(undefined, { signers: ['amina'] });
      site = first;
      const { keys, log } = first.options;
      for (let count = 0; count < 3; count++) {
        const settings = { databaseUrl: database.connectionString, keys } as unknown as Settings;
        const stores = await chosenStores(settings, log as never);
        instances.push(await startService((options) => ({ ...change(options), stores }), { sandbox: first.sandbox }));
      }
      let turn = 0;
      const next = (): TestService => instances[turn++ % instances.length] ?? first;
      site = { ...first, service: { ...first.service, handle: (request) => next().service.handle(request) } };
    });
    after(async () => {
      for (const instance of instances) await instance.close();
      await site.close();
      await database?.destroy();
    });

    for (const language of ['ar', 'zgh', 'fr', 'en'])
      test(`correction and result, ${language}: each told once, nothing about the person`, async () => {
        const person = new Person(site);
        const id = await file(site, person, language);
        const number = /DEMO-[\d-]+/.exec((await person.get(`/${language}/account/${id}`)).text)?.[0] ?? '';
        await decide(site, id, 'review');
        await decide(site, id, 'correction');
        const of = (text: string): boolean => text.includes(number);
        const [correction] = await sms.until((all) => {
          const found = all.filter(({ text }) => of(text));
          return found.length ? found : undefined;
        });
        await decide(site, id, 'ready');
        const messages = await sms.until((all) => {
          const found = all.filter(({ text }) => of(text));
          return found.length > 1 ? found : undefined;
        });
        assert.equal(messages.length, 2, 'review is no news, and nothing is told twice');
        assert.notEqual(messages[0]?.key, messages[1]?.key);
        for (const message of messages) {
          const { text, subject, key, to, channel } = message;
          assert.deepEqual([channel, to], ['sms', '+212600000001'], 'what the provider has verified');
          assert.doesNotMatch(text + subject + key, personal);
          assert.doesNotMatch(text + subject, new RegExp(`undefined|\\{\\w+\\}|${id}`));
          assert.ok(text.endsWith(`\n${origin}/${language}/`), 'the plain address of the home page');
          // Amazigh has no reviewed words for it: Arabic, and said to be.
          assert.equal(message.language, language === 'en' ? 'en' : language === 'fr' ? 'fr-MA' : 'ar-MA');
        }
        if (language === 'ar') assert.match(correction?.text ?? '', /المرجو تصحيح الطلب رقم/);
      });
  });

describe('one service', () => {
  const sms = new Collected();
  const mail = new Collected('mail');
  let site: TestService;
  before(async () => {
    site = await startService(
      (options) => ({
        ...withAgency(() => site, options),
        notifications: { senders: [sms, mail], desk: { to: 'guichet@commune.example', language: 'fr-MA' } },
      }),
      { signers: ['amina'] },
    );
  });
  // Until then time only goes on: what was kept stays in the past.
  after(() => {
    mock.timers.reset();
    return site.close();
  });

  /** So much later: for the service, its stores and the sandbox alike. */
  const pass = (milliseconds: number): void => {
    const now = Date.now() + milliseconds;
    mock.timers.reset();
    mock.timers.enable({ apis: ['Date'], now });
  };
  /** Lets time pass until something is there: what is due again was put there a moment after it failed. */
  async function passing<T>(step: number, find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      pass(step);
      await wait(150);
    }
  }
  const kept = (kind: string, id: string): Promise<unknown> =>
    site.options.stores.records.get({ kind, owner: 'amina', id });

  test('the desk is told of a request by mail: its number and its service', async () => {
    const id = await file(site, new Person(site));
    const told = await mail.until((all) => all.find(({ to }) => to === 'guichet@commune.example'));
    assert.match(told.text, /^Une demande est arrivée\s: n°\s.*DEMO-[\d-]+.* \(.+\)\.$/u);
    assert.doesNotMatch(told.text + told.subject + told.key, personal);
    assert.ok(!told.text.includes(id));
  });

  test('a draft that ends in two days: told once, by when; one in which nothing was typed is not told of', async () => {
    const person = new Person(site);
    const first = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
    const id = first.url.pathname.split('/')[4] ?? '';
    await person.post(first.url.pathname, { ...hiddenOf(first), given_name: 'Amina', action: 'save-exit' });
    await person.logIn(`/fr/requests/${certificateSlug}/new?anew`);
    const ends = new Date(Date.now() + 7 * day);
    pass(4.9 * day);
    const before = sms.messages.length;
    pass(0.2 * day);
    const told = await sms.until((all) => all[before]);
    // Not by Intl: Node 20 does not know that Morocco has left UTC+1.
    assert.ok(told.text.includes(`seront effacées le ${formatDate(ends, 'fr-MA')}`), told.text);
    assert.doesNotMatch(told.text + told.subject, personal);
    assert.ok(!told.text.includes(id));
    pass(2.1 * day);
    await decide(site, await file(site, new Person(site)), 'ready');
    await sms.until((all) => all.find(({ text }) => /résultat/.test(text) && all.indexOf(told) < all.length - 1));
    assert.equal(sms.messages.filter(({ text }) => /effacées/.test(text)).length, 1);
  });

  test('a sender that fails is tried again under the same key, ever later; after three days it is given up', async () => {
    const refused = Object.assign(new Error('550 <amina@citizens.example> unknown'), { code: 'EENVELOPE' });
    const id = await file(site, new Person(site));
    const [tries, messages, lines] = [sms.tries.length, sms.messages.length, site.lines.length];
    sms.troubles.push(refused, refused);
    await decide(site, id, 'refused');
    await sms.tried(tries + 1);
    const told = await passing(61_000, () => sms.messages[messages]);
    assert.equal(new Set(sms.tries.slice(tries)).size, 1);
    assert.match(told.text, /une décision a été prise/, 'not which: others may read a telephone');
    const failed = site.lines.slice(lines).filter((line) => line.includes('notice_failed'));
    assert.ok(failed.length >= 2 && failed.every((line) => line.includes('EENVELOPE')));

    const other = await file(site, new Person(site));
    const count = sms.tries.length;
    sms.troubles.push(...Array.from({ length: 50 }, () => refused));
    await decide(site, other, 'refused');
    await sms.tried(count + 1);
    await passing(0.2 * day, () => site.lines.find((line) => line.includes('notice_given_up')));
    sms.troubles.length = 0;
    assert.deepEqual(await site.options.stores.records.list('notice', 'amina'), []);
    assert.doesNotMatch(site.lines.join('\n'), /amina|citizens\.example|212600000001|DEMO-/);
  });

  test('an agency that is away is asked again, about one request a round, and what it decided meanwhile is told', async () => {
    const ids = [await file(site, new Person(site)), await file(site, new Person(site))];
    const messages = sms.messages.length;
    isAway = true;
    for (const id of ids) await decide(site, id, 'correction');
    const lines = site.lines.length;
    while (!site.lines.slice(lines).some((line) => line.includes('agency_status_failed')))
      await new Promise((done) => setImmediate(done));
    assert.equal(sms.messages.length, messages);
    isAway = false;
    await sms.until((all) => (all.length >= messages + 2 ? true : undefined));
    assert.ok(asked > 0);
    assert.doesNotMatch(site.lines.join('\n'), /citizens\.example/);
  });

  test('answers and files stay while the agency has not decided, a correction begins with them; then they go', async () => {
    const person = new Person(site);
    const id = await file(site, person);
    await decide(site, id, 'review');
    pass(60 * day);
    assert.ok(await kept('draft', id), 'after two months under way');
    const asks = sms.messages.length;
    await decide(site, id, 'correction');
    // The longer nothing has changed, the later it is asked: every six hours at last.
    await passing(6 * hour, () => sms.messages[asks]);
    await person.logIn(`/fr/account/${id}`);
    const csrf = hiddenOf(await person.get('/fr/help'))['csrf'] ?? '';
    const check = await person.post(`/fr/account/${id}/correct`, { csrf });
    const draft = check.url.pathname.replace(/\/check$/, '');
    assert.match((await person.get(`${draft}/copies`)).text, /name="copies"[^>]*value="1"/);
    await person.post(`${draft}/check`, hiddenOf(check));
    await person.post(`${draft}/sign`, await agree(site, person, draft));
    const correction = draft.split('/').at(-1) ?? '';
    pass(60 * day);
    assert.ok((await kept('draft', id)) && (await kept('draft', correction)));
    const before = sms.messages.length;
    await decide(site, id, 'ready');
    await passing(6 * hour, () => sms.messages[before]);
    while (await kept('follow-up', id)) await wait(50);
    pass(6.5 * day);
    assert.ok((await kept('draft', id)) && (await kept('draft', correction)));
    pass(0.6 * day);
    assert.deepEqual([await kept('draft', id), await kept('draft', correction)], [undefined, undefined]);
    assert.ok(await kept('receipt', id));
  });

  test('an agency that never decides: answers and contact go after a year', async () => {
    const id = await file(site, new Person(site));
    pass(364 * day);
    assert.ok((await kept('draft', id)) && (await kept('follow-up', id)));
    pass(2 * day);
    assert.deepEqual([await kept('draft', id), await kept('follow-up', id)], [undefined, undefined]);
  });

  test('the page about personal data says so', async () => {
    const page = (await new Person(site).get('/fr/privacy')).text;
    assert.match(page, /tant que l’administration peut demander une correction[^]*un an au plus/);
    assert.match(page, /des messages sur votre demande y sont envoyés/);
  });

  test('data deleted take the contact along, and what was still to be told', async () => {
    const person = new Person(site);
    const id = await file(site, person);
    assert.match((await person.get('/fr/account/data.json')).text, /"to": ?"\+212600000001"/);
    await person.post('/fr/account/data/delete', hiddenOf(await person.get('/fr/account/data/delete')));
    assert.equal(await kept('follow-up', id), undefined);
    assert.deepEqual(await site.options.stores.records.list('follow-up', 'amina'), []);
    assert.deepEqual(await site.options.stores.records.list('notice', 'amina'), []);
  });
});
