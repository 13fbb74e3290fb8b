import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastRatio, luminance, parseHex } from './contrast.ts';

test('known ratios of WCAG 2.2', () => {
  assert.equal(contrastRatio('#000', '#ffffff'), 21);
  assert.equal(contrastRatio('#123456', '#123456'), 1);
  // The greys on either side of 4.5:1 with white.
  assert.equal(contrastRatio('#767676', '#fff').toFixed(2), '4.54');
  assert.equal(contrastRatio('#fff', '#777777').toFixed(2), '4.48');
});

test('luminance weighs green most, blue least', () => {
  assert.equal(luminance('#00ff00').toFixed(4), '0.7152');
  assert.equal(luminance('#ff0000').toFixed(4), '0.2126');
  assert.equal(luminance('#0000ff').toFixed(4), '0.0722');
});

test('short and upper-case forms are read, anything else is refused', () => {
  assert.deepEqual(parseHex(' #F80 '), parseHex('#ff8800'));
  for (const bad of ['', 'red', '#12', '#12345', '#1234567', 'ff8800', '#ggg'])
    assert.throws(() => parseHex(bad), RangeError);
});
