import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appearance } from './appearance-css.ts';
import { contrastRatio } from './contrast.ts';
import { colors, type ColorName } from './tokens.ts';

const appearances = Object.keys(colors) as Appearance[];
const statuses = ['danger', 'success', 'warning', 'info'] as const;
const plain: ColorName[] = ['surface', 'surface-raised', 'surface-sunken'];
const tinted: ColorName[] = [...plain, 'accent-subtle', ...statuses.map((status) => `${status}-subtle` as const)];

/** Every pair in which one colour is read on the other, by kind. */
const text: [ColorName, ColorName][] = [
  ...(['text', 'text-muted', 'link', 'link-visited', 'accent', 'danger'] as const).flatMap((front) =>
    tinted.map((back): [ColorName, ColorName] => [front, back]),
  ),
  ...statuses.flatMap((status) =>
    [...plain, `${status}-subtle` as const].map((back): [ColorName, ColorName] => [status, back]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
];
const graphic: [ColorName, ColorName][] = [
  ...tinted.map((back): [ColorName, ColorName] => ['border-control', back]),
  ...tinted.map((back): [ColorName, ColorName] => ['focus', back]),
  ['focus', 'focus-inner'],
];

for (const appearance of appearances) {
  const ratio = ([front, back]: [ColorName, ColorName]): number =>
    contrastRatio(colors[appearance][front], colors[appearance][back]);
  const more = appearance.endsWith('-more');
  const leastText = more ? 7 : 4.5;
  const leastGraphic = more ? 4.5 : 3;

  test(`${appearance}: text has ${leastText}:1 on every surface it may stand on`, () => {
    assert.ok(text.length > 60);
    for (const pair of text)
      assert.ok(ratio(pair) >= leastText, `${pair.join(' on ')} has ${ratio(pair).toFixed(2)}:1`);
  });

  test(`${appearance}: edges of controls and the focus ring have ${leastGraphic}:1`, () => {
    for (const pair of graphic)
      assert.ok(ratio(pair) >= leastGraphic, `${pair.join(' on ')} has ${ratio(pair).toFixed(2)}:1`);
  });

  test(`${appearance}: one of the two focus rings is seen around every filled control`, () => {
    for (const back of ['accent', 'accent-hover', 'danger', 'danger-hover'] as const) {
      const best = Math.max(ratio(['focus', back]), ratio(['focus-inner', back]));
      assert.ok(best >= 3, `focus on ${back} has ${best.toFixed(2)}:1`);
    }
  });
}

test('body text is far above the least', () => {
  for (const appearance of appearances)
    assert.ok(contrastRatio(colors[appearance].text, colors[appearance].surface) >= 12);
});
