import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardPurge, type PurgeMark } from './purge-guard.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 29);

test('the first purge of a store only remembers when it was', () => {
  assert.deepEqual(guardPurge(undefined, start), { mark: { last: start }, mayRemove: false, held: false });
});

test('one an hour later removes', () => {
  const { mark, mayRemove } = guardPurge({ last: start }, start + hour);
  assert.equal(mayRemove, true);
  assert.deepEqual(mark, { last: start + hour });
});

test('a clock eight days ahead removes nothing for a day, then it is believed', () => {
  let mark: PurgeMark = { last: start };
  for (let passed = 0; passed < 24; passed++) {
    const guarded = guardPurge(mark, start + 8 * day + passed * hour);
    assert.equal(guarded.held, true, `after ${passed} hours`);
    assert.equal(guarded.mayRemove, false);
    mark = guarded.mark;
  }
  assert.equal(guardPurge(mark, start + 9 * day).mayRemove, true);
});

test('a clock that is put right again goes on as before', () => {
  const { mark } = guardPurge({ last: start }, start + 8 * day);
  assert.deepEqual(guardPurge(mark, start + hour), { mark: { last: start + hour }, mayRemove: true, held: false });
});

test('a clock that was ahead and believed does not stop the purges after it', () => {
  assert.equal(guardPurge({ last: start + 9 * day }, start).mayRemove, true);
});

test('a clock that jumps back while a jump is waited for begins the day anew when it jumps once more', () => {
  const { mark } = guardPurge({ last: start }, start + 400 * day);
  const again = guardPurge(mark, start + 8 * day);
  assert.equal(again.held, true);
  assert.equal(again.mark.heldUntil, start + 9 * day);
});
