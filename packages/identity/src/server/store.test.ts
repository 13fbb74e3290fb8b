import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryStore } from './store.ts';

test('entries end with their life', async () => {
  let now = 0;
  const store = new MemoryStore({ now: () => now });
  await store.set('session:a', 'x', 10);
  now = 9_999;
  assert.equal(await store.get('session:a'), 'x');
  now = 10_000;
  assert.equal(await store.get('session:a'), undefined);
  assert.equal(await store.take('session:a'), undefined);
});

test('of two callers only one takes an entry', async () => {
  const store = new MemoryStore();
  await store.set('transaction:a', 'x', 10);
  const taken = await Promise.all([store.take('transaction:a'), store.take('transaction:a')]);
  assert.deepEqual(taken, ['x', undefined]);
});

test('a flood of one kind pushes out its oldest, and no other kind', async () => {
  const store = new MemoryStore({ capacity: 20 });
  await store.set('session:mine', 'x', 10);
  for (let index = 0; index < 100; index += 1) await store.set(`transaction:${index}`, 'y', 10);
  assert.equal(await store.get('session:mine'), 'x');
  assert.equal(await store.get('transaction:0'), undefined);
  assert.equal(await store.get('transaction:99'), 'y');
});
