import assert from 'node:assert/strict';
import { test } from 'node:test';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { Source } from '../scan/source.ts';
import { expandWith, findInsertionsIn, type ExpandWithOptions } from './expand-with.ts';

const field = '<sample-field label="a" name="b"></sample-field>';

/** Each is repeated until the page is long; most leave something open for ever. */
const patterns = [
  field,
  '<sample-field>',
  '<sample-field></sample-group>',
  '<sample-field><sample-group></sample-field>',
  '</sample-field>',
  '<sample-field label=',
  '<sample-field label="',
  '<sample-field label=\'"',
  '<',
  '</',
  '<!',
  '<!-',
  '<!--',
  '<!-- -',
  '--!',
  '<?',
  '<?php ',
  '<?= ?',
  '<%',
  '<% %',
  '<![CDATA[',
  '<![CDATA[ ]]',
  '<a ',
  '<a b=',
  '<a / ',
  '<a b="c"',
  '<div>',
  '<div lang=en>',
  '</div>',
  '<p>',
  '<p><button>',
  '<p><span>',
  '<li>',
  '<ul><li>',
  '<table><tr><td>',
  '<svg>',
  '<svg><title>',
  '<b></i>',
  '<form>',
  '<select>',
  '<template>',
  '<script>',
  '<script><!--',
  '<script><!--<script>',
  '</script',
  '<textarea>',
  '<title>',
  '<textarea></textare',
  '<plaintext>',
  '{{',
  '{{ "',
  '{%',
  '{#',
  '{!!',
  '{{{',
  '{{--',
  '${',
  '${"',
  '${\'"`',
  '${(',
  '#{[',
  '@(',
  '@a(',
  '@a.',
  '@a[',
  '*{',
  '[[',
  '[(',
  '{$',
  '@{',
  '~{',
  '@*',
  '<a:b ',
  '<a:b "',
  '<#if ',
  '</a:b',
  ' id="',
  " id='",
  ' id = ',
  'id',
  ' ',
  '\n',
  '"',
  "'",
  '&',
  '\uFDD0',
];
const prefixes = [
  '',
  '<sample-field label="',
  '<sample-field label=x ',
  '<a b=',
  '<sample-field>',
  '<p><button>',
  '<div><!-- -->',
];
const modes: readonly Pick<ExpandWithOptions, 'templates' | 'opaque'>[] = [{}, { opaque: false }, { templates: true }];

const stepsFor = (text: string, mode: (typeof modes)[number]): number => {
  const source = new Source(text);
  findInsertionsIn(source, { kits: [sampleKit], onWarning: () => {}, ...mode });
  return source.steps;
};

for (const mode of modes) {
  test(`the work is linear in the length of the page: ${JSON.stringify(mode)}`, () => {
    const length = 20_000;
    for (const pattern of patterns) {
      for (const prefix of prefixes) {
        const page = (size: number): string => field + prefix + pattern.repeat(Math.ceil(size / pattern.length));
        const [once, twice] = [stepsFor(page(length), mode), stepsFor(page(2 * length), mode)];
        assert.ok(twice <= 2.2 * once + 10_000, `${prefix}${pattern}: ${once} steps became ${twice}`);
        assert.ok(twice <= 40 * 2 * length, `${prefix}${pattern}: ${twice} steps for ${2 * length} characters`);
      }
    }
  });
}

test('a page of a megabyte takes a few looks at each character', () => {
  const page = `<!DOCTYPE html><html lang="fr"><body>${`<div class="row"><p>Texte &amp; texte</p>${field}<!-- note --></div>\n`.repeat(10_000)}`;
  assert.ok(page.length > 1_000_000);
  const source = new Source(page);
  assert.equal(findInsertionsIn(source, { kits: [sampleKit] }).length, 10_000);
  assert.ok(source.steps < 4 * page.length, `${source.steps} steps for ${page.length} characters`);
});

test('values full of openings are escaped in one go: the square of this length would never end', () => {
  for (const opening of [
    '{{',
    '{%',
    '{!!',
    '${',
    '#{',
    '{{a',
    '{% a',
    '{',
    '&',
    '>',
    "'",
    '&#',
    'id="',
    'id = ',
    'id ',
  ]) {
    const value = `${opening.repeat(300_000)}>`;
    const quote = value.includes('"') ? "'" : '"';
    const output = expandWith(`<sample-field name=a label=${quote}${value}${quote}></sample-field>`, {
      kits: [sampleKit],
      onWarning: () => {},
    });
    assert.ok(output.length > 3 * value.length);
  }
});
