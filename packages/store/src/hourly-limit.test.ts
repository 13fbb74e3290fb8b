import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HourlyLimit } from './hourly-limit.ts';
import { memoryStore } from './memory/memory-store.ts';

const minute = 60_000;

test('so many in an hour, each owner for itself; then the time until there is room', async () => {
  const limit = new HourlyLimit(memoryStore().records, 'tries');
  for (const now of [0, 10, 20]) assert.equal(await limit.count('a', 3, now * minute), 0);
  assert.equal(await limit.count('a', 3, 30 * minute), 30 * minute);
  assert.equal(await limit.count('b', 3, 30 * minute), 0);
  assert.equal(await limit.count('a', 3, 60 * minute), 0, 'the first is an hour ago');
  assert.equal(await limit.count('a', 3, 61 * minute), 9 * minute);
});

test('of many at once no more are counted than may be, and what is taken back makes room', async () => {
  const limit = new HourlyLimit(memoryStore().records, 'tries');
  const waits = await Promise.all(Array.from({ length: 12 }, (_, at) => limit.count('a', 5, at)));
  assert.equal(waits.filter((wait) => wait === 0).length, 5);
  const counted = waits.indexOf(0);
  await limit.uncount('a', counted);
  assert.equal(await limit.count('a', 5, 20), 0);
  assert.notEqual(await limit.count('a', 5, 21), 0);
});
