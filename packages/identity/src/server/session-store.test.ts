// Sessions and logins under way in a store that several instances share.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { memoryStore, StoreError, type Records, type Stores } from '@tiwizi/store';
import { TestBrowser } from './browser.fixture.ts';
import { ValueSigner } from './cookies.ts';
import { logIn, readSession, startSite } from './identity-server.fixture.ts';
import { randomId, seconds, Sessions } from './sessions.ts';
import { Transactions } from './transactions.ts';

const signer = new ValueSigner(['a secret of the tests, thirty-two characters']);
const person = (sub: string): { user: { sub: string }; idToken: string; authenticatedAt: number } => ({
  user: { sub },
  idToken: 'x',
  authenticatedAt: seconds(),
});
const sessionsIn = ({ records }: Pick<Stores, 'records'>, options: object = {}): Sessions =>
  new Sessions({
    records,
    signer,
    secure: true,
    idleSeconds: 900,
    maxSeconds: 28_800,
    sessionsPerPerson: 3,
    ...options,
  });
const cookieOf = (setCookie: string): string => setCookie.split(';')[0]!;

/** Records that answer late, as those of another machine do. */
function slow(records: Records, milliseconds: number): Records {
  const late = async <T>(task: () => Promise<T>): Promise<T> => {
    await pass(milliseconds);
    return task();
  };
  return {
    get: (...call) => late(() => records.get(...call)),
    put: (...call) => late(() => records.put(...call)),
    remove: (...call) => late(() => records.remove(...call)),
    list: (...call) => late(() => records.list(...call)),
    claim: (...call) => late(() => records.claim(...call)),
  };
}

describe('sessions', () => {
  test('that are ended stay ended, whatever page loads meanwhile', async () => {
    const realNow = Date.now;
    try {
      for (let round = 0; round < 20; round++) {
        Date.now = realNow;
        const stores = memoryStore();
        const sessions = sessionsIn({ records: slow(stores.records, 2) });
        const cookie = cookieOf((await sessions.start(undefined, person('amina'))).setCookie);
        // Old enough to be extended by whatever is loaded.
        Date.now = () => realNow() + 100_000;
        const [, ...loaded] = await Promise.all([
          sessions.end(cookie),
          ...Array.from({ length: 5 }, async (_, n) => {
            await pass(n);
            return sessions.find(cookie, { extend: true });
          }),
        ]);
        assert.equal(loaded.length, 5);
        assert.equal(await sessions.find(cookie, { extend: true }), undefined, `round ${round}`);
        assert.deepEqual(await stores.records.list('session', signer.pseudonymOf('amina')), []);
      }
    } finally {
      Date.now = realNow;
    }
  });

  test('are extended by two pages at once without either being turned away', async () => {
    const stores = memoryStore();
    const sessions = sessionsIn({ records: slow(stores.records, 2) });
    const { setCookie, session } = await sessions.start(undefined, person('amina'));
    const realNow = Date.now;
    Date.now = () => realNow() + 100_000;
    try {
      const found = await Promise.all([1, 2, 3].map(() => sessions.find(cookieOf(setCookie), { extend: true })));
      for (const each of found) assert.ok(each && each.expiresAt > session.expiresAt);
    } finally {
      Date.now = realNow;
    }
  });

  test('of one person are limited; ten thousand of theirs end nobody else’s', async () => {
    const stores = memoryStore();
    const sessions = sessionsIn(stores);
    const other = cookieOf((await sessions.start(undefined, person('brahim'))).setCookie);
    const cookies: string[] = [];
    for (let n = 0; n < 10_100; n++)
      cookies.push(cookieOf((await sessions.start(undefined, person('amina'))).setCookie));
    assert.ok(await sessions.find(other, { extend: false }));
    assert.equal((await stores.records.list('session', signer.pseudonymOf('amina'))).length, 3);
    assert.ok(await sessions.find(cookies.at(-1), { extend: false }));
    assert.equal(await sessions.find(cookies[0], { extend: false }), undefined);
  });

  test('of before a second login is there until the second one is kept', async () => {
    const { records } = memoryStore();
    let isAway = false;
    const put: Records['put'] = (...call) =>
      isAway ? Promise.reject(new StoreError('store_away', 'the store went')) : records.put(...call);
    const sessions = sessionsIn({
      records: new Proxy(records, { get: (of, name: keyof Records) => (name === 'put' ? put : of[name].bind(of)) }),
    });
    const first = cookieOf((await sessions.start(undefined, person('amina'))).setCookie);
    isAway = true;
    await assert.rejects(sessions.start(first, person('amina')), { code: 'store_away' });
    assert.ok(await sessions.find(first, { extend: false }), 'the first login was lost');
    isAway = false;
    await sessions.start(first, person('amina'));
    assert.equal(await sessions.find(first, { extend: false }), undefined);
  });

  test('are found by every instance, and a copy of the store opens none', async () => {
    const stores = memoryStore();
    const cookie = cookieOf((await sessionsIn(stores).start(undefined, person('amina'))).setCookie);
    assert.equal((await sessionsIn(stores).find(cookie, { extend: true }))?.user.sub, 'amina');
    const [, secret = ''] = cookie.split('=')[1]!.split('.');
    const kept = JSON.stringify(await stores.records.list('session', signer.pseudonymOf('amina')));
    assert.ok(kept.includes('amina') && !kept.includes(secret));
  });
});

describe('logins under way', () => {
  const transaction = { nonce: 'n', codeVerifier: 'v', returnTo: '/', acceptedAcr: [] };

  test('are completed once, by their browser', async () => {
    const { records } = memoryStore();
    const transactions = new Transactions(slow(records, 2), signer, true);
    const cookie = cookieOf(await transactions.start(undefined, 'state', transaction));
    const stranger = cookieOf(await transactions.start(undefined, 'other', transaction));
    assert.equal(await transactions.take(stranger, 'state'), undefined);
    const taken = await Promise.all([1, 2, 3, 4].map(() => transactions.take(cookie, 'state')));
    assert.equal(taken.filter(Boolean).length, 1);
  });

  test('ten thousand of strangers push out neither a session nor another login', async () => {
    const stores = memoryStore();
    const sessions = sessionsIn(stores);
    const transactions = new Transactions(stores.records, signer, true);
    const session = cookieOf((await sessions.start(undefined, person('amina'))).setCookie);
    const cookie = cookieOf(await transactions.start(undefined, 'mine', transaction));
    for (let n = 0; n < 10_500; n++) await transactions.start(undefined, randomId(), transaction);
    assert.ok(await sessions.find(session, { extend: false }));
    assert.deepEqual(await transactions.take(cookie, 'mine'), transaction);
  });

  test('of one browser are limited: the oldest gives way', async () => {
    const { records } = memoryStore();
    const transactions = new Transactions(records, signer, true);
    let cookie = cookieOf(await transactions.start(undefined, 'state 0', transaction));
    for (let n = 1; n < 15; n++) {
      await pass(2);
      cookie = cookieOf(await transactions.start(cookie, `state ${n}`, transaction));
    }
    assert.equal(await transactions.take(cookie, 'state 0'), undefined);
    assert.ok(await transactions.take(cookie, 'state 14'));
    assert.ok(await transactions.take(cookie, 'state 5'));
  });
});

test('a login that began at one instance is completed at another', async () => {
  const stores = memoryStore();
  const site = await startSite({ stores });
  try {
    const browser = new TestBrowser();
    await logIn(site, browser);
    assert.equal((await readSession(site, browser))['authenticated'], true);
    const kinds = await Promise.all(['login', 'session'].map((kind) => stores.records.claim(kind, { lease: 1 })));
    assert.deepEqual(kinds, [[], []], 'nothing of a login is work for a queue');
  } finally {
    await site.close();
  }
});
