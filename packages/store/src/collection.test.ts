import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collection } from './collection.ts';
import { memoryStore } from './memory/memory-store.ts';

const { records } = memoryStore();

test('twelve counts at once count to twelve', async () => {
  const counts = collection<number>(records, 'count');
  await Promise.all(
    Array.from({ length: 12 }, () =>
      counts.update('amina', 'codes', (record) => ({ value: (record?.value ?? 0) + 1 })),
    ),
  );
  assert.equal((await counts.get('amina', 'codes'))?.value, 12);
});

test('a change that has nothing to say leaves all as it is', async () => {
  const counts = collection<number>(records, 'count');
  const kept = await counts.put('brahim', 'x', 1, { revision: 0 });
  assert.deepEqual(await counts.update('brahim', 'x', () => undefined), kept);
});

test('a value is taken once', async () => {
  const logins = collection<string>(records, 'login');
  await logins.put('browser', 'state', 'nonce', { revision: 0 });
  const taken = await Promise.all(Array.from({ length: 5 }, () => logins.take('browser', 'state')));
  assert.deepEqual(taken.filter(Boolean), ['nonce']);
});

test('of several receipts the first stays', async () => {
  const receipts = collection<string>(records, 'receipt');
  const kept = await Promise.all(['a', 'b', 'c'].map((number) => receipts.first('amina', 'one', number)));
  assert.deepEqual(new Set(kept.map(({ value }) => value)).size, 1);
  assert.deepEqual((await receipts.first('amina', 'one', 'd')).value, kept[0]!.value);
});

test('what is discarded is gone, and may be discarded again', async () => {
  const drafts = collection<string>(records, 'draft');
  await drafts.put('amina', 'one', 'x', { revision: 0 });
  await Promise.all([drafts.discard('amina', 'one'), drafts.discard('amina', 'one')]);
  await drafts.discard('amina', 'one');
  assert.equal(await drafts.get('amina', 'one'), undefined);
});
