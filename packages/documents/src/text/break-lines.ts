// Where a paragraph may be cut into lines, and where it is.

const SPACES = ' \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u3000';
// After spaces, but for one between digits (a telephone number stays together); after a hyphen, dash or slash between letters.
const OPPORTUNITY = new RegExp(
  `(?!(?<=\\p{Nd}) \\p{Nd})[${SPACES}]+|(?<=\\p{L})[-\\u2010\\u2013\\u2014](?=\\p{L})|(?<=\\p{L})\\/(?=\\p{L})`,
  'gu',
);
const TRAILING = new RegExp(`[${SPACES}\\p{Cf}]+$`, 'u');
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The ends of the unbreakable pieces of a text; no-break spaces (U+00A0, U+202F, U+2007) do not end one. */
export function breakOpportunities(text: string): number[] {
  const ends = [...text.matchAll(OPPORTUNITY)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end < text.length);
  return [...ends, text.length];
}

/** The end of a line without the spaces that hang out of it. */
export const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(TRAILING, '').length;

/** A line of a text: where it begins, and where it ends without trailing spaces. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a paragraph into lines, each as long as fits. A piece longer than a line is cut between graphemes.
 *
 * @param width that a line may have
 * @param measure width of a part of the text
 * @returns at least one line
 */
export function breakLines(text: string, width: number, measure: (start: number, end: number) => number): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  const close = (next: number): void => {
    lines.push({ start, end: trimmedEnd(text, start, end) });
    start = end = next;
  };
  const fits = (to: number): boolean => measure(start, trimmedEnd(text, start, to)) <= width;
  for (const next of breakOpportunities(text)) {
    if (!fits(next) && end > start) close(end);
    if (!fits(next)) {
      const from = start;
      for (const { index, segment } of graphemes.segment(text.slice(from, next))) {
        if (from + index > start && !fits(from + index + segment.length)) close(from + index);
        end = from + index + segment.length;
      }
    }
    end = next;
  }
  close(text.length);
  return lines;
}
