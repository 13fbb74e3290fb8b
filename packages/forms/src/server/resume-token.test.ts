import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openResume, sealResume } from './resume-token.ts';
import { createSealer } from './seal.ts';

const sealer = createSealer(Buffer.alloc(32, 1));
const token = { owner: 'amina', draft: 'birth-1', expires: 1000 };
const sealed = sealResume(sealer, token);

test('a page proves its own draft, until its time is over', () => {
  assert.deepEqual(openResume(sealer, sealed, 'birth-1', 999), token);
  assert.equal(openResume(sealer, sealed, 'birth-1', 1000), undefined);
});

test('it proves nothing of another draft of the same person', () => {
  assert.equal(openResume(sealer, sealed, 'birth-2', 0), undefined);
});

test('what is absent, altered or sealed with another key proves nothing', () => {
  const altered = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const text of [undefined, '', 'x', altered]) assert.equal(openResume(sealer, text, 'birth-1', 0), undefined);
  assert.equal(openResume(createSealer(Buffer.alloc(32, 2)), sealed, 'birth-1', 0), undefined);
});
