import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromOklch, toOklch } from './oklch.ts';

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('published OKLCH values of the sRGB primaries (CSS Color 4)', () => {
  const red = toOklch('#ff0000');
  assert.deepEqual([red.lightness.toFixed(3), red.chroma.toFixed(3), red.hue.toFixed(1)], ['0.628', '0.258', '29.2']);
  const blue = toOklch('#0000ff');
  assert.deepEqual(
    [blue.lightness.toFixed(3), blue.chroma.toFixed(3), blue.hue.toFixed(1)],
    ['0.452', '0.313', '264.1'],
  );
});

test('every sRGB colour comes back as itself', () => {
  fc.assert(
    fc.property(hexColor, (hex) => assert.equal(fromOklch(toOklch(hex)), hex)),
    { numRuns: 2000 },
  );
});

test('out of gamut, chroma gives way and lightness and hue stay', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 0.85, noNaN: true }), fc.integer({ min: 0, max: 359 }), (lightness, hue) => {
      const found = toOklch(fromOklch({ lightness, chroma: 0.4, hue }));
      assert.ok(Math.abs(found.lightness - lightness) < 0.01, `lightness ${lightness} became ${found.lightness}`);
      const turn = Math.abs(found.hue - hue) % 360;
      assert.ok(Math.min(turn, 360 - turn) < 4, `hue ${hue} became ${found.hue}`);
    }),
    { numRuns: 500 },
  );
});
