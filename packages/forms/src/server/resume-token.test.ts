import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Envelope } from '@tiwizi/store/adapter';
import { openResume, sealResume } from './resume-token.ts';

const envelope = new Envelope(Buffer.alloc(32, 1));
const token = { owner: 'amina', draft: 'birth-1', expires: 1000 };
const sealed = sealResume(envelope, token);

test('a page proves its own draft, until its time is over', () => {
  assert.deepEqual(openResume(envelope, sealed, 'birth-1', 999), token);
  assert.equal(openResume(envelope, sealed, 'birth-1', 1000), undefined);
});

test('it proves nothing of another draft of the same person', () => {
  assert.equal(openResume(envelope, sealed, 'birth-2', 0), undefined);
});

test('what is absent, altered or sealed with another key proves nothing', () => {
  const altered = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const text of [undefined, '', 'x', altered]) assert.equal(openResume(envelope, text, 'birth-1', 0), undefined);
  assert.equal(openResume(new Envelope(Buffer.alloc(32, 2)), sealed, 'birth-1', 0), undefined);
});
