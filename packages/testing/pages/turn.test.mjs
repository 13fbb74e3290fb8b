// npm test runs long stages by turns: within so many commits every file is run, and what was changed of late is run each time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoseTurn } from '../../../scripts/lib/turn.mjs';

const files = Array.from({ length: 20 }, (_, index) => `packages/a/src/room-${index}/room-${index}.test.ts`);
const changed = new Set();

test('every file has its turn within as many commits as there are parts, and only once', () => {
  const turns = [0, 1, 2, 3].map((turn) => whoseTurn(files, 4, { turn: 100 + turn, changed }));
  assert.deepEqual(turns.flat().sort(), [...files].sort());
  assert.ok(turns.every((part) => part.length === 5));
});

test('rooms that the newest commits changed are run whatever the turn, and what is named to be', () => {
  const now = { turn: 0, changed: new Set(['packages/a/src/room-7']), isAlways: (file) => file.includes('room-11') };
  for (const turn of [0, 1, 2, 3]) {
    const part = whoseTurn(files, 4, { ...now, turn });
    assert.ok(part.includes(files[7]));
    assert.ok(part.includes(files[11]));
  }
});

test('a folder of the same beginning is another one', () => {
  const near = new Set(['packages/a/src/room-1']);
  assert.ok(!whoseTurn(files, 20, { turn: 0, changed: near }).includes(files[11]));
});
