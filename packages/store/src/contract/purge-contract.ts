import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, hour, trialOf, type MakeStores, type Trial } from './subject.ts';

const week = 7 * day;

/** As a service does: a purge from time to time. */
async function passWithPurges({ stores, pass }: Trial, time: number): Promise<number> {
  let removed = 0;
  for (let passed = 0; passed < time; passed += 6 * hour) {
    pass(6 * hour);
    removed += (await stores.purge()).removed;
  }
  return removed;
}

/** What every purge keeps to. */
export function purgeContract(make: MakeStores): void {
  const trial = trialOf(make);
  const draft = { kind: 'draft', owner: 'amina', id: 'one' };
  const holder = { owner: 'amina', holder: 'draft/one' };

  describe('a purge', () => {
    it(
      'removes for good what is past its time, and nothing else',
      trial(async (given) => {
        const { stores } = given;
        await stores.purge();
        await stores.records.put(draft, 1, { revision: 0, expiresIn: week });
        await stores.records.put({ ...draft, id: 'two' }, 2, { revision: 0 });
        const blob = await stores.blobs.put(holder, Buffer.from('x'));
        await stores.blobs.keep(holder, week);
        const always = { ...holder, holder: 'always' };
        await stores.blobs.put(always, Buffer.from('x'));
        await stores.blobs.keep(always);
        assert.equal(await passWithPurges(given, 6 * day), 0);
        assert.ok(await stores.records.get(draft));
        assert.ok(await stores.blobs.get(holder, blob.sha256));
        assert.equal(await passWithPurges(given, 2 * day), 2);
        // Put back, the clock shows that it is gone and not only hidden.
        given.pass(-3 * day);
        assert.equal(await stores.records.get(draft), undefined);
        assert.equal(await stores.blobs.get(holder, blob.sha256), undefined);
        assert.ok(await stores.records.get({ ...draft, id: 'two' }));
        assert.ok(await stores.blobs.get(always, blob.sha256));
      }),
    );

    it(
      'removes nothing at once when the clock jumps eight days ahead, and says so',
      trial(async (given) => {
        const { stores, pass, problems } = given;
        await stores.purge();
        for (let n = 0; n < 5; n++)
          await stores.records.put({ ...draft, id: String(n) }, n, { revision: 0, expiresIn: week });
        const blob = await stores.blobs.put(holder, Buffer.from('x'));
        await stores.blobs.keep(holder, week);
        pass(hour);
        await stores.purge();
        pass(8 * day);
        assert.deepEqual(await stores.purge(), { removed: 0, failed: 0, held: true });
        assert.equal(problems.at(-1)?.code, 'clock_jumped');
        pass(hour - 8 * day);
        assert.equal((await stores.purge()).held, false);
        assert.equal((await stores.records.list('draft', 'amina')).length, 5);
        assert.ok(await stores.blobs.get(holder, blob.sha256));
      }),
    );

    it(
      'believes the clock after a day',
      trial(async (given) => {
        const { stores, pass } = given;
        await stores.purge();
        await stores.records.put(draft, 1, { revision: 0, expiresIn: week });
        pass(9 * day);
        assert.equal((await stores.purge()).held, true);
        assert.equal(await passWithPurges(given, day), 1);
      }),
    );

    it(
      'may run beside puts, and at two instances at once',
      trial(async ({ both, either, pass }) => {
        const [one, other] = both;
        await one.purge();
        for (let n = 0; n < 20; n++)
          await one.records.put({ ...draft, id: String(n) }, n, { revision: 0, expiresIn: n % 2 ? hour : week });
        pass(2 * hour);
        const [first, second] = await Promise.all([
          one.purge(),
          other.purge(),
          ...Array.from({ length: 20 }, (_, n) =>
            either(n).records.put({ ...draft, id: `new ${n}` }, n, { revision: 0, expiresIn: week }),
          ),
        ]);
        assert.equal(first.failed + second.failed, 0);
        assert.equal((await other.records.list('draft', 'amina')).length, 30);
      }),
    );
  });

  it(
    'the store says that it is ready',
    trial(async ({ stores }) => {
      await stores.ready();
    }),
  );
}
