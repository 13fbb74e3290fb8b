// Lines, direction and shaping in the PDF of the request.
import { isolate, isolateIdentifier } from '@tiwizi/i18n';
import bidiFactory, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type BaseDirection,
  isInvisible,
  mirrored,
  paragraphsOf,
  resolveParagraph,
  runsOf,
  visualOrder,
} from './bidi-text.ts';
import { breakLines } from './break-lines.ts';
import { type Face, faceFor, type Weight } from './faces.ts';
import { shapeRun, widthOf } from './shape-run.ts';
import { setText } from './text-block.ts';

const need = <T>(value: T | undefined): T => {
  assert.ok(value);
  return value;
};

/** What a line shows from left to right. */
function visual(text: string, base: BaseDirection, start = 0, end: number = text.length): string {
  const paragraph = resolveParagraph(text, base);
  return visualOrder(runsOf(paragraph, start, end, () => 'any'))
    .map((run) => {
      const characters = [...text.slice(run.start, run.end)].filter((character) => !isInvisible(character));
      return (run.level % 2 ? characters.reverse().map(mirrored) : characters).join('');
    })
    .join('');
}

describe('order on a line (UAX #9)', () => {
  const cases: [name: string, text: string, base: BaseDirection, shown: string][] = [
    ['an Arabic date', '22 نونبر 2026', 'rtl', '2026 ربنون 22'],
    [
      'a telephone number that is isolated',
      `الهاتف: ${isolate('+212 6 12 34 56 78', 'ltr')}`,
      'rtl',
      '+212 6 12 34 56 78 :فتاهلا',
    ],
    ['one that is not: its groups move', 'الهاتف: +212 6 12', 'rtl', '12 6 212+ :فتاهلا'],
    ['a telephone number alone', '+212 6 12 34 56 78', 'auto', '+212 6 12 34 56 78'],
    ['a number in brackets, mirrored', 'رقم (3) المدينة', 'rtl', 'ةنيدملا (3) مقر'],
    ['Latin in brackets', 'بطاقة (CNIE) رقم AB123456', 'rtl', 'AB123456 مقر (CNIE) ةقاطب'],
    ['Arabic in French', 'Nom : الإدريسي (Rabat)', 'ltr', 'Nom : يسيردإلا (Rabat)'],
    ['guillemets', 'حي «السلام»', 'rtl', '«مالسلا» يح'],
    ['a number plate', isolateIdentifier('plate', '12345|أ|6'), 'ltr', '12345 | أ | 6'],
    [
      'a number plate in a sentence',
      `اللوحة ${isolateIdentifier('plate', '12345|أ|6')} هنا`,
      'rtl',
      'انه 12345 | أ | 6 ةحوللا',
    ],
    ['an address', '12، زنقة الأطلس (الطابق 2)', 'auto', '(2 قباطلا) سلطألا ةقنز ،12'],
    ['Tifinagh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ 2026', 'auto', 'ⵜⴰⵎⴰⵣⵉⵖⵜ 2026'],
  ];
  for (const [name, text, base, shown] of cases) it(name, () => assert.equal(visual(text, base), shown));

  it('each line is ordered by itself', () => {
    const text = 'مكتب AB12 المدينة';
    assert.equal(visual(text, 'rtl', 0, 9), 'AB12 بتكم');
    assert.equal(visual(text, 'rtl', 10), 'ةنيدملا');
  });

  it('agrees with the reordering of bidi-js for any mixture', () => {
    const bidi = (bidiFactory as unknown as () => Bidi)();
    const pieces = fc.constantFrom(
      'ا',
      'ب',
      'a',
      'Z',
      '1',
      '2',
      ' ',
      '(',
      ')',
      ',',
      '+',
      '-',
      '/',
      'ⵣ',
      '،',
      '«',
      '\u2066',
      '\u2067',
      '\u2069',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 24 }),
        fc.constantFrom<BaseDirection[]>('rtl', 'ltr', 'auto'),
        (parts, base) => {
          const text = `${parts.join('')}x`;
          const levels = bidi.getEmbeddingLevels(text, base);
          const order = Array.from(text, (_, index) => index);
          for (const [start = 0, end = 0] of bidi.getReorderSegments(text, levels))
            order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
          const expected = order
            .map((index) => ({ character: text.charAt(index), level: levels.levels[index] ?? 0 }))
            .filter(({ character }) => !isInvisible(character))
            .map(({ character, level }) => (level % 2 ? mirrored(character) : character))
            .join('');
          assert.equal(visual(text, base), expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a value cannot turn what stands beside it: overrides and embeddings are taken out', () => {
    const text = need(paragraphsOf('AB\u202e123456\u202c \u202bxyz')[0]);
    assert.equal(visual(text, 'ltr'), 'AB123456 xyz');
  });

  it('makes paragraphs of all kinds of line ends, composes, and replaces what is no character', () => {
    assert.deepEqual(paragraphsOf('a\r\nb\rc\u2028e\u0301\td\u0000'), ['a', 'b', 'c', 'é d']);
    assert.deepEqual(paragraphsOf('x\ud83dy'), ['x\ufffdy']);
  });
});

describe('lines', () => {
  const lines = (text: string, width: number): string[] =>
    breakLines(text, width, (start, end) => end - start).map(({ start, end }) => text.slice(start, end));

  it('are cut at spaces, which hang out', () => assert.deepEqual(lines('un deux  trois', 8), ['un deux', 'trois']));
  it('keep no-break spaces and telephone numbers together', () => {
    assert.deepEqual(lines('aa bb\u202f: cc', 6), ['aa', 'bb\u202f:', 'cc']);
    assert.deepEqual(lines('tel 06 12 34', 9), ['tel', '06 12 34']);
  });
  it('may be cut after a hyphen between letters, not in a date or a number', () => {
    assert.deepEqual(lines('Fès-Meknès', 6), ['Fès-', 'Meknès']);
    assert.deepEqual(lines('le 2026-11-22', 11), ['le', '2026-11-22']);
  });
  it('cut a word that is too long between graphemes, never inside one', () =>
    assert.deepEqual(lines('e\u0301e\u0301e\u0301', 3), ['e\u0301', 'e\u0301', 'e\u0301']));
  it('of a text without spaces are each measured a few times, and not once for each letter', () => {
    const text = '漢'.repeat(20_000);
    let measured = 0;
    const lines = breakLines(text, 60, (start, end) => {
      measured += end - start;
      return end - start;
    });
    assert.ok(lines.every(({ start, end }, at) => start === at * 60 && end === Math.min(text.length, start + 60)));
    assert.ok(measured < 10 * text.length, `${measured} letters were measured`);
  });
  it('lose nothing but the spaces they hang out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'بيت', ' ', '-', '\u00a0', '12', 'long-word'), { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (parts, width) => {
          const text = parts.join('');
          const parted = breakLines(text, width, (start, end) => end - start);
          assert.equal(parted[0]?.start, 0);
          parted.forEach(({ end }, index) =>
            assert.match(text.slice(end, parted[index + 1]?.start ?? text.length), /^[ ]*$/),
          );
        },
      ),
    );
  });
});

describe('shaping', () => {
  const regular = need(faceFor(0x627, 'regular'));
  const names = (text: string, face: Face = regular): string[] =>
    shapeRun(face, text, true)
      .filter((glyph) => glyph.id !== face.space)
      .map((glyph) => face.font.getGlyph(glyph.id).name)
      .reverse();

  it('uses initial, medial and final forms, and the isolated one only alone', () => {
    assert.deepEqual(names('ببب'), ['uniFE91', 'uniFE92', 'uniFE90']);
    assert.deepEqual(names('ب'), ['uni0628']);
    assert.deepEqual(names('دار'), ['uni062F', 'uni0627', 'uni0631']);
    assert.deepEqual(names('السلام'), ['uni0627', 'uniFEDF', 'uniFEB4', 'uniFEFC', 'uni0645']);
  });

  it('joins lam and alef into one glyph in both weights', () => {
    for (const weight of ['regular', 'strong'] as const)
      assert.deepEqual(names('لا', need(faceFor(0x627, weight))), ['uniFEFB']);
  });

  it('sets vowel marks above and below their letters', () => {
    const marks = shapeRun(regular, 'مُحَمَّدٍ', true).flatMap((glyph) => glyph.outlines ?? []);
    assert.equal(marks.length, 4);
    assert.ok(marks.some((mark) => mark.y > 0));
  });

  it('does not join over a zero-width non-joiner, and draws no glyph for it', () => {
    assert.deepEqual(names('ب\u200cب'), ['uni0628', 'uni0628']);
  });

  it('gives each character of a right-to-left run back, in its order, whatever ligatures and marks there are', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةﻻپگ '];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom('', '', '', 'َ', 'ُ', 'ِ', 'ّ', 'َّ', 'ً', 'ْ', 'ٰ')), {
          minLength: 1,
          maxLength: 16,
        }),
        fc.constantFrom<Weight[]>('regular', 'strong'),
        (pairs, weight) => {
          const text = pairs.flat().join('').normalize('NFC');
          const glyphs = shapeRun(need(faceFor(0x627, weight)), text, true);
          assert.ok(glyphs.every((glyph) => glyph.codePoints.length <= 1));
          assert.equal(String.fromCodePoint(...glyphs.flatMap((glyph) => glyph.codePoints).reverse()), text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps the width that the font gives, but for the widest kerning', () => {
    for (const text of ['العربية', 'تاريخ الازدياد', 'بالبريد', 'لا', 'الأكثر']) {
      const { advanceWidth } = regular.font.layout(text, undefined, 'arab', undefined, 'rtl');
      assert.ok(Math.abs(widthOf(shapeRun(regular, text, true)) - advanceWidth) <= 13, text);
    }
  });

  it('shapes whatever a person may type, a joiner alone too', () => {
    const pieces = fc.constantFrom(
      '\u200c',
      '\u200d',
      'ⵣ',
      'ا',
      'لَا',
      'a',
      'f',
      'i',
      'é',
      '\u0301',
      '1',
      ' ',
      '\n',
      '(',
      '🐱',
      '\u0640',
      '\u202e',
    );
    const style = { width: 60, size: 10, lineHeight: 15 };
    assert.deepEqual(setText('\u200d', { ...style, direction: 'rtl' }).lines.length, 1);
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.constantFrom<BaseDirection[]>('rtl', 'ltr', 'auto'),
        fc.constantFrom<Weight[]>('regular', 'strong'),
        (parts, direction, weight) => {
          assert.ok(setText(parts.join(''), { ...style, direction, weight }).lines.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('mirrors a bracket and still says which one it is', () => {
    const latin = need(faceFor(0x28, 'regular'));
    const glyph = need(shapeRun(latin, '(', true)[0]);
    assert.deepEqual(glyph.codePoints, [0x28]);
    assert.equal(latin.font.getGlyph(glyph.id).name, 'parenright');
  });

  it('cuts runs by font and keeps spaces in them', () => {
    const faces = (text: string): string[] | undefined =>
      setText(text, { width: 500, size: 10, lineHeight: 15, direction: 'auto' }).lines[0]?.runs.map(
        (run) => run.face.name,
      );
    assert.deepEqual(faces('الاسم العائلي'), ['ibm-plex-sans-arabic-arabic-400']);
    assert.deepEqual(faces('ⵜⴰⵎⴰⵣⵉⵖⵜ Œuvre الرباط'), [
      'noto-sans-tifinagh-tifinagh-400',
      'ibm-plex-sans-latin-400',
      'ibm-plex-sans-arabic-arabic-400',
    ]);
    assert.deepEqual(faces('Łódź'), [
      'ibm-plex-sans-latin-ext-400',
      'ibm-plex-sans-latin-400',
      'ibm-plex-sans-latin-ext-400',
    ]);
  });

  it('names a character that no font has, instead of losing it', () => {
    const { text } = setText('قط 🐱', { width: 500, size: 10, lineHeight: 15, direction: 'auto' });
    const drawn = setText('🐱', { width: 500, size: 10, lineHeight: 15, direction: 'auto' }).lines[0]?.runs.flatMap(
      (run) => run.glyphs.flatMap((glyph) => glyph.codePoints),
    );
    assert.equal(String.fromCodePoint(...(drawn ?? [])), '[U+1F431]');
    assert.equal(text, 'قط 🐱');
  });
});
