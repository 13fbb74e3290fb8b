import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Appearance } from './appearance-css.ts';
import { contrastRatio } from './contrast.ts';
import { toOklch } from './oklch.ts';
import { themeFromBrand } from './theme.ts';
import { colors } from './tokens.ts';

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const appearances = Object.keys(colors) as Appearance[];

/** How far apart two colours look, in Oklab. */
function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const { lightness, chroma, hue } = toOklch(hex);
    const angle = (hue * Math.PI) / 180;
    return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
  });
  return Math.hypot(...a!.map((value, index) => value - b![index]!));
}

function checkContrast(brand: string): void {
  const theme = themeFromBrand(brand);
  for (const appearance of appearances) {
    const own = theme.colors[appearance];
    const base = colors[appearance];
    const least = appearance.endsWith('-more') ? 7 : 4.5;
    const check = (front: string, back: string, wanted: number, what: string): void => {
      const ratio = contrastRatio(front, back);
      assert.ok(ratio >= wanted, `${brand}, ${appearance}: ${what} has ${ratio.toFixed(3)}:1 (${front} on ${back})`);
    };
    for (const name of ['accent', 'accent-hover'] as const) {
      check(own['on-accent'], own[name], least, `text on ${name}`);
      check(own[name], base.surface, least, `${name} on the page`);
      const ring =
        contrastRatio(base.focus, own[name]) > contrastRatio(base['focus-inner'], own[name])
          ? base.focus
          : base['focus-inner'];
      check(ring, own[name], 3, `focus ring on ${name}`);
    }
    for (const back of [
      base['surface-raised'],
      base['surface-sunken'],
      base['danger-subtle'],
      base['success-subtle'],
      base['warning-subtle'],
      base['info-subtle'],
      own['accent-subtle'],
    ]) {
      check(own.link, back, least, 'link');
      check(own.accent, back, least, 'accent');
    }
    for (const name of ['text', 'text-muted', 'danger'] as const)
      check(base[name], own['accent-subtle'], least, `${name} on accent-subtle`);
    check(base['border-control'], own['accent-subtle'], 3, 'edge of a control on accent-subtle');
    check(base.focus, own['accent-subtle'], 3, 'focus ring on accent-subtle');
    assert.notEqual(own.accent, own['accent-hover'], `${brand}, ${appearance}: hover looks the same`);
    const isNear = theme.nearDanger.includes(appearance);
    assert.equal(
      isNear,
      distance(own.accent, base.danger) < (appearance.endsWith('-more') ? 0.06 : 0.08),
      `${brand}, ${appearance}: it is said whether the accent looks like danger`,
    );
    // What is filled, and the ground a bar of progress and a figure stand on.
    check(own.accent, base['surface-sunken'], 3, 'a bar on its track');
    check(own.accent, base.surface, 3, 'the rule over a figure');
    if (appearance.startsWith('dark')) {
      assert.equal(isNear, false, `${brand}, ${appearance}: the accent gives way`);
      const apart = distance(own.accent, base.danger);
      assert.ok(
        apart >= (appearance === 'dark' ? 0.08 : 0.06),
        `${brand}, ${appearance}: ${own.accent} looks like danger, ${base.danger} (${apart})`,
      );
    }
  }
}

test('contrast holds for random brand colours', () => {
  fc.assert(fc.property(hexColor, checkContrast), { numRuns: 1500 });
});

test('contrast holds at the corners of the colour space and along the greys', () => {
  for (const channel of ['00', '33', '77', 'aa', 'ff']) checkContrast(`#${channel.repeat(3)}`);
  for (let corner = 0; corner < 8; corner += 1)
    checkContrast(`#${[4, 2, 1].map((bit) => (corner & bit ? 'ff' : '00')).join('')}`);
});

test('a brand colour with enough contrast is used untouched', () => {
  for (const brand of ['#0b6e4f', '#0d566b', '#4b2e83', '#7a1f3d']) {
    const theme = themeFromBrand(brand);
    assert.ok(theme.exact);
    assert.equal(theme.colors.light.accent, brand);
  }
});

test('a pale brand colour keeps its hue and is said not to be exact', () => {
  const theme = themeFromBrand('#F5B700');
  assert.equal(theme.exact, false);
  assert.equal(theme.brand, '#f5b700');
  assert.ok(Math.abs(toOklch(theme.colors.light.accent).hue - toOklch('#f5b700').hue) < 4);
});

test('a red brand is told from danger in the dark', () => {
  // The accent of an agency was #ec93a7 beside #ffa89e.
  for (const brand of ['#7a1f3d', '#b3123a', '#c1272d', '#e5007d']) checkContrast(brand);
});

test('what is not a colour is refused', () => {
  assert.throws(() => themeFromBrand('green'), RangeError);
  assert.throws(() => themeFromBrand('#0b6e4f80'), RangeError);
});
