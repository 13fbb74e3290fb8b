// Text in logical order → what stands on a line from left to right (Unicode Bidirectional Algorithm, UAX #9, levels by bidi-js).
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** @typedef {'rtl' | 'ltr' | 'auto'} BaseDirection `auto`: that of the first strong letter, left to right when there is none */
/** @typedef {{ text: string, rtl: boolean, levels: Uint8Array }} Paragraph */
/** @typedef {{ start: number, end: number, level: number, key: unknown }} Run */

const OVERRIDES = /[\u202a\u202b\u202d\u202e]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const JOINERS = /[\u200c\u200d]/;

/** Whether a character only steers layout: it is looked at, but no glyph is drawn for it. */
export const isInvisible = (character) => INVISIBLE.test(character) && !JOINERS.test(character);

/**
 * Text made ready for layout: one string a paragraph, composed (NFC), tabs as spaces, no control characters, lone surrogates replaced.
 * Embeddings and overrides are taken out: in a value that a person typed they could show a signed text in another order than it has.
 */
export function paragraphsOf(text) {
  return String(text)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(OVERRIDES, '')
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}/gu, ''));
}

/**
 * Resolves the embedding level of each UTF-16 unit of a paragraph.
 *
 * @param {string} text
 * @param {BaseDirection} base
 * @returns {Paragraph}
 */
export function resolveParagraph(text, base) {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base);
  return { text, rtl: (paragraphs[0]?.level ?? (base === 'rtl' ? 1 : 0)) % 2 === 1, levels };
}

/** The mirror image of a character in a right-to-left run (UAX #9 rule L4), or itself. */
export const mirrored = (character) => bidi.getMirroredCharacter(character) ?? character;

/**
 * The runs of one line in logical order: each of one level and of one key (its font). A run of invisible characters has no key; it still parts others when they are ordered.
 *
 * @param {Paragraph} paragraph
 * @param {number} start of the line
 * @param {number} end of the line, trailing spaces left out (they stand outside the text: rule L1)
 * @param {(codePoint: number, previous: unknown) => unknown} keyOf
 * @returns {Run[]}
 */
export function runsOf({ text, levels }, start, end, keyOf) {
  const runs = [];
  let key;
  for (let at = start; at < end;) {
    const codePoint = text.codePointAt(at);
    const character = String.fromCodePoint(codePoint);
    const next = at + character.length;
    const invisible = isInvisible(character);
    const level = levels[at];
    const last = runs.at(-1);
    if (!invisible) key = keyOf(codePoint, key);
    if (last?.level === level && (invisible || last.key === key)) last.end = next;
    else runs.push({ start: at, end: next, level, key: invisible ? undefined : key });
    at = next;
  }
  return runs;
}

/**
 * The same runs from left to right (rule L2: from the highest level down, what is at that level or above is reversed).
 *
 * @template {{ level: number }} R
 * @param {readonly R[]} runs in logical order
 * @returns {R[]}
 */
export function visualOrder(runs) {
  const order = [...runs];
  const levels = runs.map((run) => run.level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && order[to].level >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}
