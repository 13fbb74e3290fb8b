// npm test runs long stages by turns: within so many commits every file is run, and what was changed of late is run each time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoseTurn } from '../../../scripts/lib/turn.mjs';

const files = Array.from({ length: 20 }, (_, index) => `packages/a/src/room-${index}/room-${index}.test.ts`);
const changed = [];

test('every file has its turn within as many commits as there are parts, and only once', () => {
  const turns = [0, 1, 2, 3].map((turn) => whoseTurn(files, 4, { turn: 100 + turn, changed }));
  assert.deepEqual(turns.flat().sort(), [...files].sort());
  assert.ok(turns.every((part) => part.length === 5));
});

test('rooms that the newest commits changed are run whatever the turn', () => {
  const now = { changed: ['packages/a/src/room-7/room-7.css'] };
  for (const turn of [0, 1, 2, 3]) assert.ok(whoseTurn(files, 4, { ...now, turn }).includes(files[7]));
});

test('a folder of the same beginning is another one', () => {
  const near = ['packages/a/src/room-1/room-1.ts'];
  assert.ok(!whoseTurn(files, 20, { turn: 0, changed: near }).includes(files[11]));
});

test('of tests that stand in one folder only those that were changed themselves are run besides', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `packages/testing/pages/${name}.page-test.mjs`);
  const part = whoseTurn(pages, 3, { turn: 0, changed: [pages[1]], isRoom: false });
  assert.deepEqual(part, [pages[0], pages[1], pages[3]]);
});
