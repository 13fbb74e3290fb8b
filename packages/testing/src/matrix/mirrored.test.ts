import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from './in-page/boxes.ts';
import { notMirrored } from './mirrored.ts';

const box = (rest: Partial<Box> = {}): Box => ({
  name: 'p',
  start: 10,
  top: 0,
  width: 100,
  height: 20,
  turns: true,
  logical: { 'padding-inline-start': '4px' },
  alignment: '',
  background: '',
  icon: undefined,
  ...rest,
});
const compare = (own: Box, turned: Box): string[] => notMirrored({ own: [own], turned: [turned] });

test('the same box in both directions is mirrored, a pixel of rounding is forgiven', () => {
  assert.deepEqual(compare(box(), box({ start: 10.9, width: 99.2 })), []);
});

test('each kind of difference is named', () => {
  for (const [other, words] of [
    [{ start: 30 }, /10 px from the start/],
    [{ width: 80 }, /wide/],
    [{ height: 44 }, /high/],
    [{ top: 9 }, /top/],
    [{ logical: { 'padding-inline-start': '0px' } }, /padding-inline-start is 4px, 0px/],
  ] as const)
    assert.match(compare(box(), box(other)).join(), words);
  assert.match(compare(box({ alignment: 'left' }), box({ alignment: 'left' })).join(), /stays at the left/);
  assert.match(compare(box({ background: '10px' }), box({ background: '10px' })).join(), /background stays/);
  assert.match(
    compare(
      box({ icon: { mirrored: true, transform: 'none' } }),
      box({ icon: { mirrored: true, transform: 'none' } }),
    ).join(),
    /icon/,
  );
});

test('a part with a direction of its own stays as it is', () => {
  const own = { turns: false, alignment: 'left', background: '10px' };
  assert.deepEqual(compare(box(own), box(own)), []);
});

test('a box that is gone is told', () => {
  assert.match(notMirrored({ own: [box()], turned: [] }).join(), /gone/);
});
