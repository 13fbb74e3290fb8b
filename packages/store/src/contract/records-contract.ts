import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecordConflict, type RecordKey, type StoredRecord } from '../records.ts';
import { need, trialOf, type MakeStores } from './subject.ts';

const key: RecordKey = { kind: 'draft', owner: 'amina', id: 'one' };
const conflictAt =
  (current: number) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof RecordConflict, String(error));
    assert.equal(error.current, current);
    return true;
  };
const idsOf = (records: readonly StoredRecord[]): readonly string[] => records.map(({ id }) => id);

/** What every store of records keeps to. */
export function recordsContract(make: MakeStores): void {
  const trial = trialOf(make);

  describe('records', () => {
    it(
      'are read as they were put, by their owner only',
      trial(async ({ stores: { records }, time }) => {
        const value = { name: 'سارة ⵙⴰⵔⴰ', list: [1, 'two', null, { deep: true }], text: 'x'.repeat(200_000) };
        const put = await records.put(key, value, { revision: 0 });
        assert.deepEqual(put, { ...key, value, revision: 1, created: time(), updated: time() });
        assert.deepEqual(await records.get(key), put);
        for (const other of [{ owner: 'brahim' }, { id: 'two' }, { kind: 'session' }])
          assert.equal(await records.get({ ...key, ...other }), undefined);
      }),
    );

    it(
      'have owners and ids of any text, which never mean another place',
      trial(async ({ stores: { records } }) => {
        const texts = [
          '',
          '.',
          '..',
          '../amina',
          'a/b',
          'a\nb',
          'a\u0000b',
          'é',
          'e\u0301',
          "'; drop table x",
          'x'.repeat(3000),
        ];
        for (const text of texts) {
          await records.put({ kind: 'draft', owner: text, id: text }, { text }, { revision: 0 });
          await records.put({ kind: 'draft', owner: `${text}\n`, id: text }, { text: 'other' }, { revision: 0 });
        }
        for (const text of texts)
          assert.deepEqual((await records.get({ kind: 'draft', owner: text, id: text }))?.value, { text });
      }),
    );

    it(
      'refuse a kind that is none',
      trial(async ({ stores: { records } }) => {
        for (const kind of ['', '..', 'a/b', 'Draft', 'x'.repeat(41)]) {
          await assert.rejects(records.put({ ...key, kind }, 1, { revision: 0 }), /record_kind/);
          await assert.rejects(records.get({ ...key, kind }), /record_kind/);
          await assert.rejects(records.list(kind, 'amina'), /record_kind/);
        }
      }),
    );

    it(
      'are handed out as copies',
      trial(async ({ stores: { records } }) => {
        const value = { list: [1] };
        const put = await records.put(key, value, { revision: 0 });
        value.list.push(2);
        put.value.list.push(3);
        const got = await records.get(key);
        assert.deepEqual(got?.value, { list: [1] });
        (need(got).value as { list: number[] }).list.push(4);
        assert.deepEqual((await records.get(key))?.value, { list: [1] });
      }),
    );

    it(
      'are changed only at the revision that was seen',
      trial(async ({ both: [{ records }, other], pass, time }) => {
        const created = time();
        const { revision } = await records.put(key, 'a', { revision: 0 });
        await assert.rejects(records.put(key, 'b', { revision: 0 }), conflictAt(1));
        pass(1000);
        const second = await other.records.put(key, 'b', { revision });
        assert.deepEqual(second, { ...key, value: 'b', revision: 2, created, updated: created + 1000 });
        await assert.rejects(records.put(key, 'late', { revision }), conflictAt(2));
        await assert.rejects(records.put({ ...key, id: 'absent' }, 'c', { revision: 4 }), conflictAt(0));
        assert.equal((await records.get(key))?.value, 'b');
      }),
    );

    it(
      'are put by one of twenty at once, in two instances',
      trial(async ({ both, either }) => {
        for (const revision of [0, 1, 2]) {
          const results = await Promise.allSettled(
            Array.from({ length: 20 }, (_, index) => either(index).records.put(key, index, { revision })),
          );
          const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
          assert.equal(won.length, 1);
          for (const result of results)
            if (result.status === 'rejected') assert.ok(result.reason instanceof RecordConflict, String(result.reason));
          assert.deepEqual(await both[1].records.get(key), won[0]);
        }
      }),
    );

    it(
      'are removed only at the revision that was seen, once',
      trial(async ({ both: [{ records }, other] }) => {
        await records.put(key, 'a', { revision: 0 });
        await other.records.put(key, 'b', { revision: 1 });
        await assert.rejects(records.remove(key, 1), conflictAt(2));
        const results = await Promise.allSettled(
          [1, 2, 3, 4].map((n) => (n % 2 ? records : other.records).remove(key, 2)),
        );
        assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
        assert.equal(await other.records.get(key), undefined);
        assert.deepEqual(await records.list('draft', 'amina'), []);
        await assert.rejects(records.remove(key, 2), conflictAt(0));
      }),
    );

    it(
      'stay removed when someone who saw them puts late',
      trial(async ({ both: [{ records }, other] }) => {
        const { revision } = await records.put(key, 'session', { revision: 0 });
        await other.records.remove(key, revision);
        await assert.rejects(records.put(key, 'extended', { revision }), conflictAt(0));
        assert.equal(await records.get(key), undefined);
      }),
    );

    it(
      'can be put anew where one was removed, at a revision that nobody has seen',
      trial(async ({ stores: { records } }) => {
        const first = await records.put(key, 'a', { revision: 0 });
        await records.remove(key, first.revision);
        const second = await records.put(key, 'b', { revision: 0 });
        assert.ok(second.revision > first.revision);
        await assert.rejects(records.put(key, 'late', { revision: first.revision }), conflictAt(second.revision));
      }),
    );

    it(
      'are removed or changed, never both',
      trial(async ({ both: [one, other] }) => {
        for (let round = 0; round < 10; round++) {
          const at = { ...key, id: String(round) };
          await one.records.put(at, 'a', { revision: 0 });
          const [put, removed] = await Promise.allSettled([
            one.records.put(at, 'b', { revision: 1 }),
            other.records.remove(at, 1),
          ]);
          assert.notEqual(put.status, removed.status);
          assert.equal((await one.records.get(at))?.value, put.status === 'fulfilled' ? 'b' : undefined);
        }
      }),
    );

    it(
      'are gone when their time is over, which each put says anew',
      trial(async ({ stores: { records }, pass, time }) => {
        const first = await records.put(key, 'a', { revision: 0, expiresIn: 1000 });
        assert.equal(first.expires, time() + 1000);
        pass(999);
        assert.equal((await records.get(key))?.value, 'a');
        const second = await records.put(key, 'b', { revision: 1, expiresIn: 1000 });
        pass(999);
        assert.equal((await records.get(key))?.value, 'b');
        pass(1);
        assert.equal(await records.get(key), undefined);
        assert.deepEqual(await records.list('draft', 'amina'), []);
        await assert.rejects(records.put(key, 'late', { revision: second.revision }), conflictAt(0));
        await assert.rejects(records.remove(key, second.revision), conflictAt(0));
        const third = await records.put(key, 'c', { revision: 0 });
        assert.equal(third.expires, undefined);
        assert.equal(third.created, time());
        assert.ok(third.revision > second.revision);
        pass(10_000 * 24 * 3_600_000);
        assert.equal((await records.get(key))?.value, 'c');
      }),
    );

    it(
      'are listed by owner and kind, last changed first',
      trial(async ({ stores: { records }, pass }) => {
        for (const id of ['one', 'two', 'three', 'four']) {
          await records.put({ ...key, id }, id, { revision: 0 });
          pass(10);
        }
        await records.put({ ...key, owner: 'brahim' }, 'his', { revision: 0 });
        await records.put({ ...key, kind: 'session' }, 'another kind', { revision: 0 });
        await records.put({ ...key, id: 'two' }, 'changed', { revision: 1 });
        await records.remove({ ...key, id: 'four' }, 1);
        const all = await records.list('draft', 'amina');
        assert.deepEqual(idsOf(all), ['two', 'three', 'one']);
        assert.deepEqual(all[0], await records.get({ ...key, id: 'two' }));
        assert.deepEqual(idsOf(await records.list('draft', 'amina', { limit: 2 })), ['two', 'three']);
        assert.deepEqual(await records.list('draft', 'nobody'), []);
      }),
    );
  });

  describe('a queue of records', () => {
    const queue = (id: string, owner = 'amina'): RecordKey => ({ kind: 'hand-over', owner, id });

    it(
      'gives what is due, of any owner, longest due first, with their names',
      trial(async ({ stores: { records }, pass }) => {
        await records.put(queue('later'), 1, { revision: 0, dueIn: 5000 });
        // A time between two milliseconds is one, too.
        await records.put(queue('second', 'brahim'), 2, { revision: 0, dueIn: 9.4 });
        await records.put(queue('first'), 3, { revision: 0, dueIn: 0 });
        await records.put(queue('never'), 4, { revision: 0 });
        await records.put({ ...queue('first'), kind: 'other' }, 5, { revision: 0, dueIn: 0 });
        pass(10);
        const claimed = await records.claim('hand-over', { lease: 1000, limit: 10 });
        assert.deepEqual(
          claimed.map(({ owner, id, value }) => [owner, id, value]),
          [
            ['amina', 'first', 3],
            ['brahim', 'second', 2],
          ],
        );
        assert.deepEqual(await records.claim('hand-over', { lease: 1000 }), []);
        assert.deepEqual(await records.claim('nothing', { lease: 1000 }), []);
      }),
    );

    it(
      'gives each to one caller, until its lease is over',
      trial(async ({ either, pass, time }) => {
        const { records } = either(0);
        for (let n = 0; n < 12; n++) await records.put(queue(String(n)), n, { revision: 0, dueIn: 0 });
        const claims = await Promise.all(
          Array.from({ length: 8 }, (_, n) => either(n).records.claim('hand-over', { lease: 60_000, limit: 3 })),
        );
        const ids = claims.flatMap(idsOf);
        assert.equal(new Set(ids).size, ids.length, 'none twice');
        ids.push(...idsOf(await records.claim('hand-over', { lease: 60_000, limit: 12 })));
        assert.deepEqual([...ids].sort(), Array.from({ length: 12 }, (_, n) => String(n)).sort());
        // Any of them: whoever asks first may be served last, when nothing is left.
        const first = need(claims.flat()[0]);
        assert.deepEqual(await records.get(first), first);
        assert.equal(first.due, time() + 60_000);
        pass(59_999);
        assert.deepEqual(await records.claim('hand-over', { lease: 1000, limit: 20 }), []);
        pass(1);
        assert.equal((await records.claim('hand-over', { lease: 1000, limit: 20 })).length, 12);
      }),
    );

    it(
      'lets the caller acknowledge or try later, and refuses who comes after the lease',
      trial(async ({ both: [{ records }, other], pass }) => {
        await records.put(queue('a'), { tries: 0 }, { revision: 0, dueIn: 0 });
        const [slow] = await records.claim('hand-over', { lease: 1000 });
        pass(1000);
        const [quick] = await other.records.claim('hand-over', { lease: 1000 });
        assert.ok(slow && quick && quick.revision > slow.revision);
        await assert.rejects(records.remove(slow, slow.revision), RecordConflict);
        await assert.rejects(records.put(slow, 'late', { revision: slow.revision }), RecordConflict);
        await other.records.put(quick, { tries: 1 }, { revision: quick.revision, dueIn: 500 });
        assert.deepEqual(await records.claim('hand-over', { lease: 1000 }), []);
        pass(500);
        const again = need((await records.claim('hand-over', { lease: 1000 }))[0]);
        assert.deepEqual(again.value, { tries: 1 });
        await records.remove(again, again.revision);
        pass(10_000);
        assert.deepEqual(await other.records.claim('hand-over', { lease: 1000 }), []);
      }),
    );

    it(
      'keeps what is no longer due as a record',
      trial(async ({ stores: { records }, pass }) => {
        await records.put(queue('a'), 'waits', { revision: 0, dueIn: 0 });
        const claimed = need((await records.claim('hand-over', { lease: 1000 }))[0]);
        await records.put(claimed, 'done', { revision: claimed.revision });
        pass(5000);
        assert.deepEqual(await records.claim('hand-over', { lease: 1000 }), []);
        assert.equal((await records.get(queue('a')))?.value, 'done');
      }),
    );

    it(
      'does not give what is past its time',
      trial(async ({ stores: { records }, pass }) => {
        await records.put(queue('a'), 1, { revision: 0, dueIn: 10, expiresIn: 20 });
        pass(20);
        assert.deepEqual(await records.claim('hand-over', { lease: 1000 }), []);
      }),
    );
  });
}
