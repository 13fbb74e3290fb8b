import { expect } from '@open-wc/testing';
import { makeDeviceKey, seal, sessionKey, unseal } from './device-key.ts';
import { DeviceStore } from './device-store.ts';
import { KEY_LIFE, type KeptStep } from './kept-step.ts';
import { KeptSteps } from './kept-steps.ts';

const store = new DeviceStore();
const step: KeptStep = {
  draft: 'draft-1',
  step: 'identity',
  page: 'page-1',
  action: '/fr/requests/draft-1/identity',
  values: [['name', 'Amina Benali']],
  revision: '3',
  at: 1,
};

/** All that a browser keeps of the database, as text: what somebody reads who copies it. */
async function stored(): Promise<string> {
  const rows = await store.all();
  return rows
    .map(({ sealed, key, ...rest }) => {
      const bytes = sealed ? new TextDecoder('latin1').decode(sealed.data) : '';
      return `${JSON.stringify(rest)} ${bytes} ${String(key)}`;
    })
    .join('\n');
}

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

/** Somebody who has agreed. */
async function agreed(secret = 'session-1', now?: () => number): Promise<KeptSteps> {
  const steps = new KeptSteps(store, secret, now);
  await steps.agree();
  return steps;
}

afterEach(() => store.clear());

describe('steps kept on a device', () => {
  it('are kept only once the person has agreed, and asking leaves nothing behind', async () => {
    const steps = new KeptSteps(store, 'session-1');
    expect(await steps.keep(step)).to.equal(false);
    expect(await steps.of('draft-1')).to.deep.equal([]);
    expect(await databases()).to.deep.equal([]);
    await steps.agree();
    expect(await steps.keep(step)).to.equal(true);
    expect(await steps.of('draft-1')).to.deep.equal([step]);
    expect(await steps.of('draft-2'), 'of another draft').to.deep.equal([]);
  });

  it('cannot be read in the database, and their key cannot be taken out of it', async () => {
    await (await agreed()).keep(step);
    const text = await stored();
    for (const word of ['Amina', 'Benali', 'name', 'session-1', step.action]) expect(text).not.to.contain(word);
    const { key } = (await store.all()).find(({ id }) => id === 'key')!;
    expect(key!.extractable).to.equal(false);
    for (const format of ['raw', 'jwk'] as const) {
      const taken = await crypto.subtle.exportKey(format, key!).then(
        () => 'taken',
        () => 'refused',
      );
      expect(taken, format).to.equal('refused');
    }
  });

  it('are of no use without the secret of their session, to whoever has the database and its key', async () => {
    await (await agreed()).keep(step);
    const rows = await store.all();
    const { key } = rows.find(({ id }) => id === 'key')!;
    const { id, sealed } = rows.find((row) => row.sealed)!;
    const guess = await sessionKey(key!, 'another secret');
    expect(await unseal(guess, id, sealed!)).to.equal(undefined);
    const own = await sessionKey(key!, 'session-1');
    expect(await unseal(own, id, sealed!)).to.deep.equal(step);
    expect(own.extractable, 'the key that is made of it stays inside too').to.equal(false);
  });

  it('of another session are removed as soon as somebody else asks: after a logout, at the end of the session', async () => {
    await (await agreed()).keep(step);
    const other = new KeptSteps(store, 'session-2');
    expect(await other.of('draft-1')).to.deep.equal([]);
    expect(await other.keep(step), 'to agree is each person’s own').to.equal(false);
    expect(await databases()).to.deep.equal([]);
    expect(await new KeptSteps(store, 'session-1').of('draft-1')).to.deep.equal([]);
  });

  it('of one request without login are not removed by another, nor by its end; those of a session are, and all after a day', async () => {
    let now = 1_000_000;
    const of = (secret: string): KeptSteps => new KeptSteps(store, secret, () => now, true);
    const [one, two] = [of('request-1'), of('request-2')];
    for (const each of [one, two]) await each.agree();
    await one.keep(step);
    expect(await two.of('draft-1'), 'it cannot be read by the other').to.deep.equal([]);
    await two.keep({ ...step, draft: 'draft-2' });
    await two.end();
    expect(await two.of('draft-2')).to.deep.equal([]);
    expect(await one.of('draft-1')).to.deep.equal([step]);
    const session = new KeptSteps(store, 'session-1', () => now);
    await session.agree();
    await session.keep({ ...step, draft: 'draft-3' });
    expect(await one.of('draft-1'), 'a session removes none of it').to.deep.equal([step]);
    expect(await session.of('draft-3'), 'and is removed by it').to.deep.equal([]);
    now += KEY_LIFE;
    expect(await two.of('draft-2')).to.deep.equal([]);
    expect(await databases()).to.deep.equal([]);
  });

  it('are gone after a day, with the key; a clock that was set back does not prolong it', async () => {
    let now = 1_000_000;
    const steps = await agreed('session-1', () => now);
    await steps.keep(step);
    now += KEY_LIFE - 1;
    expect(await steps.of('draft-1')).to.have.lengthOf(1);
    await steps.keep({ ...step, values: [['name', 'Late']] });
    now += 1;
    expect(await steps.keep(step), 'what was kept late lives no longer').to.equal(false);
    expect(await databases()).to.deep.equal([]);
    await steps.agree();
    await steps.keep(step);
    now -= 1;
    expect(await steps.of('draft-1')).to.deep.equal([]);
    expect(await databases()).to.deep.equal([]);
  });

  it('are gone at the end', async () => {
    const steps = await agreed();
    await steps.keep(step);
    await steps.end();
    expect(await databases()).to.deep.equal([]);
    expect(await steps.keep(step)).to.equal(false);
  });

  it('of several pages are kept beside each other, and forgotten one by one or with their draft', async () => {
    const steps = await agreed();
    const [other, elsewhere] = [
      { ...step, page: 'page-2', at: 0 },
      { ...step, draft: 'draft-2' },
    ];
    for (const each of [step, other, elsewhere]) await steps.keep(each);
    expect(
      (await steps.of('draft-1')).map(({ page }) => page),
      'in their order',
    ).to.deep.equal(['page-2', 'page-1']);
    await steps.forget(other);
    expect((await steps.of('draft-1')).map(({ page }) => page)).to.deep.equal(['page-1']);
    await steps.forgetDraft('draft-1');
    expect(await steps.of('draft-1')).to.deep.equal([]);
    expect(await steps.of('draft-2')).to.have.lengthOf(1);
  });

  it('that were put in another place, changed, or are none, are as good as not there', async () => {
    const steps = await agreed();
    await steps.keep(step);
    const rows = await store.all();
    const row = rows.find(({ sealed }) => sealed)!;
    const bytes = new Uint8Array(row.sealed!.data.slice(0));
    bytes[0]! ^= 1;
    await store.put({ ...row, id: 'draft-9/identity/page-1' });
    await store.put({ ...row, id: 'draft-1/changed/page-1', sealed: { ...row.sealed!, data: bytes.buffer } });
    const key = await sessionKey(rows.find(({ id }) => id === 'key')!.key!, 'session-1');
    const place = 'draft-1/nonsense/page-1';
    await store.put({ ...row, id: place, sealed: await seal(key, place, { ...step, action: '//other.example' }) });
    expect(await steps.of('draft-9')).to.deep.equal([]);
    expect(await steps.of('draft-1')).to.deep.equal([step]);
  });

  it('have a key of the device that computes and nothing else', async () => {
    const key = await makeDeviceKey();
    expect([key.type, key.extractable, key.usages]).to.deep.equal(['secret', false, ['sign']]);
  });
});
