import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareTifinagh } from '../sorting/tifinagh.ts';
import { cleanText, type TypedText } from './clean-text.ts';
import { foldText } from './fold-text.ts';

const kinds: readonly TypedText[] = ['line', 'lines', 'email', 'number'];
const point = (code: number): string => String.fromCodePoint(code);

test('what cannot be seen is not there, in every kind of text', () => {
  const invisible = [
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2061\u2063\u2064',
    '\u2066\u2067\u2068\u2069\u206f\u2800\u3164\uffa0\ufe00\ufe0e\ufe0f\ufeff\ufff9\ufffc\u0000\u001b\u007f\ufffe\ud800',
    `${point(0xe0001)}${point(0xe0041)}${point(0xe007f)}${point(0xe0100)}`,
  ].flatMap((text) => [...text]);
  for (const character of invisible)
    for (const kind of kinds) {
      const name = `U+${character.codePointAt(0)!.toString(16)} in ${kind}`;
      assert.equal(cleanText(character, kind), '', name);
      assert.equal(cleanText(`1${character}2`, kind), '12', name);
    }
});

test('what people typed in public bug reports is kept as they meant it', () => {
  const typed: [string, TypedText, string][] = [
    ['\u200b', 'line', ''],
    ['EL IDRISSI\u200b', 'line', 'EL IDRISSI'],
    ['عبد\u200cالله', 'line', 'عبدالله'],
    ['عبد\u200cالله', 'lines', 'عبدالله'],
    ['1985\u200b', 'number', '1985'],
    ['١٩٨٥', 'number', '1985'],
    ['nom@exemple.ma\u200b', 'email', 'nom@exemple.ma'],
    ['<nom@exemple.ma>', 'email', 'nom@exemple.ma'],
    ['mailto:nom@exemple.ma', 'email', 'nom@exemple.ma'],
    ['MAILTO:nom@exemple.ma?subject=a', 'email', 'nom@exemple.ma'],
    ['Nom Prénom <nom@exemple.ma>', 'email', 'nom@exemple.ma'],
    [' nom@\u00a0exemple.ma ', 'email', 'nom@exemple.ma'],
    ['nom＠exemple．ma', 'email', 'nom@exemple.ma'],
    ['الإدريـسي', 'line', 'الإدريسي'],
    ['ﺍﻹﺩﺭﻳﺴﻲ', 'line', 'الإدريسي'],
    ['عبدﷲ', 'line', 'عبدالله'],
    ['ﬁlali', 'line', 'filali'],
    ['ＥＬ　ＩＤＲＩＳＳＩ', 'line', 'EL IDRISSI'],
    ['e\u0301', 'line', 'é'],
    ['EL\u00a0\u202f\tIDRISSI\r\n', 'line', 'EL IDRISSI'],
    ['\u0301\u0301', 'line', ''],
  ];
  for (const [text, kind, kept] of typed) assert.equal(cleanText(text, kind), kept, JSON.stringify(text));
  for (const quote of '\u2018\u2019\u201b\u02bb\u02bc\u02bd\u02be\u02bf\u00b4\u0060\u2032\u055a＇')
    assert.equal(cleanText(`M${quote}diq`), "M'diq", JSON.stringify(quote));
  for (const hyphen of '\u2010\u2011\u2012\u2013\u2212\ufe63－')
    assert.equal(cleanText(`Aït${hyphen}Melloul`), 'Aït-Melloul', JSON.stringify(hyphen));
});

test('what only looks alike, and what has a meaning, stays', () => {
  for (const text of [
    '120 m²',
    '½',
    'ⴰⴳⵯⵎ',
    'ⵜ\u2d7fⵎ',
    '1448 هـ',
    '(1448هـ)',
    'ﷺ',
    'بِسْمِ اللَّهِ',
    '٣ زنقة',
    'تمّّ',
    'ﷻ',
    '👍',
  ])
    assert.equal(cleanText(text), text.normalize('NFC'), text);
  const prose = 'L’acte – « légalisé » –\n\tn’est pas là.\n\nهـذا';
  assert.equal(cleanText(` ${prose.replace(/\n/g, '\r\n')}\u2028 `, 'lines'), prose.replace('هـذا', 'هذا'));
  assert.equal(cleanText(null), '');
  assert.equal(cleanText(undefined, 'lines'), '');
});

test('cleaning and folding twice is cleaning and folding once, for every character and any text', () => {
  for (
    let first = 0;
    first < 0x10ffc0;
    first += first < 0x3400 || (first >= 0xf900 && first < 0x20000) || first >= 0xe0000 ? 64 : 997
  ) {
    const text = Array.from({ length: 64 }, (_, at) => `a${point(first + at)}b`).join(' ');
    for (const kind of kinds)
      assert.equal(cleanText(cleanText(text, kind), kind), cleanText(text, kind), `${first} ${kind}`);
    assert.equal(foldText(foldText(text)), foldText(text), `${first} folded`);
  }
  const pieces = fc.constantFrom(
    ...'\u0301\u0316\u064e\u0651\u0640ه\u200d\u034f\u1112\u1161\u0344ﹷﷲ< >-\u2019m:\r\n',
    'mailto:',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...kinds), (typed, kind) => {
      const kept = cleanText(typed, kind);
      assert.equal(cleanText(kept, kind), kept);
      assert.equal(kept, kept.trim());
      assert.doesNotMatch(kept, /\p{Cs}/u);
      assert.equal(foldText(foldText(typed)), foldText(typed));
    }),
    { numRuns: 2000 },
  );
});

/** What normalisation is given while `work` runs: how much in all, and the longest run of marks, whose square it may cost. */
function given(work: () => void): { length: number; marks: number } {
  const total = { length: 0, marks: 0 };
  const original = String.prototype.normalize;
  String.prototype.normalize = function (this: string, form?: string): string {
    total.length += this.length;
    const runs = this.length > 20 ? this.matchAll(/\p{M}+/gu) : [];
    for (const [run] of runs) total.marks = Math.max(total.marks, run.length);
    return original.call(this, form);
  };
  try {
    work();
  } finally {
    String.prototype.normalize = original;
  }
  return total;
}

test('512 kB of combining marks are linear work: normalisation never sees a run of more than six', () => {
  const attacks = [
    '\u0301',
    '\u0316\u0301',
    '\u0301\u034f\u0316',
    '\u0301\u200d\u0316',
    '\u0651\u0640\u064e',
    '\u0344',
  ];
  for (const attack of attacks) {
    for (const kind of kinds) {
      const work = (bytes: number): { length: number; marks: number } =>
        given(() => cleanText(`a${attack.repeat(bytes)}`.slice(0, bytes), kind, Infinity));
      const [small, large] = [work(64_000), work(512_000)];
      assert.ok(large.length <= 8 * small.length + 100, `${JSON.stringify(attack)}: ${small.length}, ${large.length}`);
      assert.ok(large.marks <= 6, `${large.marks} marks`);
    }
    assert.ok(given(() => foldText(`a${attack.repeat(100_000)}`)).marks <= 6);
    assert.ok(given(() => compareTifinagh(`a${attack.repeat(100_000)}`, 'b')).marks <= 6, 'sorting too');
  }
});

test('a text over the limit is cut before it is looked at, and stays over a smaller limit of its field', () => {
  assert.equal(cleanText('a'.repeat(70_000)).length, 65_536);
  assert.equal(cleanText('ab\ud83d\ude00', 'line', 3), 'ab', 'no half of a character is left');
  assert.equal(given(() => cleanText('é'.repeat(512_000))).length, 65_536);
  assert.equal(given(() => foldText('é'.repeat(512_000), 100)).length < 1000, true);
});
