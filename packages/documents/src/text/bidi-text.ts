// Text in logical order → what stands on a line from left to right (Unicode Bidirectional Algorithm, UAX #9, levels by bidi-js).
import bidiFactory, { type Bidi } from 'bidi-js';

// Its types say a module, at run time it is the function.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Direction of a text: `auto` is that of its first strong letter, left to right when there is none. */
export type BaseDirection = 'rtl' | 'ltr' | 'auto';

/** A paragraph with the embedding level of each UTF-16 unit. */
export interface Paragraph {
  readonly text: string;
  readonly rtl: boolean;
  readonly levels: Uint8Array;
}

/** Part of a line of one level and of one key. */
export interface Run<Key> {
  readonly start: number;
  end: number;
  readonly level: number;
  readonly key: Key | undefined;
}

const OVERRIDES = /[\u202a\u202b\u202d\u202e]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const JOINERS = /[\u200c\u200d]/;

/** Whether a character only steers layout: it is looked at, but no glyph is drawn for it. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character) && !JOINERS.test(character);

/**
 * Text made ready for layout: one string a paragraph, composed (NFC), tabs as spaces, no control characters, lone
 * surrogates replaced. Embeddings and overrides are taken out: in a value that a person typed they could show a signed text in another order than it has.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(OVERRIDES, '')
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}/gu, ''));
}

/** A text on one line, without what XML and PDF strings cannot hold: for properties and alternatives, which are never drawn. */
export const plainText = (text: string): string =>
  paragraphsOf(text)
    .join(' ')
    .replace(/[\ufffe\uffff]/g, '\ufffd');

/** Resolves the embedding level of each UTF-16 unit of a paragraph. */
export function resolveParagraph(text: string, base: BaseDirection): Paragraph {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base);
  return { text, rtl: (paragraphs[0]?.level ?? (base === 'rtl' ? 1 : 0)) % 2 === 1, levels };
}

/** The mirror image of a character in a right-to-left run (UAX #9 rule L4), or itself. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

/**
 * The runs of one line in logical order: each of one level and of one key (its font). A run of invisible characters has no
 * key; it still parts others when they are ordered.
 *
 * @param end of the line, trailing spaces left out (they stand outside the text: rule L1)
 */
export function runsOf<Key>(
  { text, levels }: Paragraph,
  start: number,
  end: number,
  keyOf: (codePoint: number, previous: Key | undefined) => Key | undefined,
): Run<Key>[] {
  const runs: Run<Key>[] = [];
  let key: Key | undefined;
  for (let at = start; at < end;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const next = at + character.length;
    const invisible = isInvisible(character);
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (!invisible) key = keyOf(codePoint, key);
    if (last && last.level === level && (invisible || last.key === key)) last.end = next;
    else runs.push({ start: at, end: next, level, key: invisible ? undefined : key });
    at = next;
  }
  return runs;
}

/**
 * The same runs, given in logical order, from left to right (rule L2: from the highest level down, what is at that level or
 * above is reversed).
 */
export function visualOrder<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  const order = [...runs];
  const levels = runs.map((run) => run.level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (order[to] as R).level >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}
