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
 * A line has fewer characters. Of a longer piece no more is looked at for one line: each measure shapes all that it is of, and with each
 * grapheme `Intl.Segmenter` hands out a copy of the whole text.
 */
const longestLine = 256;
/** Graphemes that the first line of such a piece is guessed to have. */
const usual = 64;

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
  const widthTo = (to: number): number => measure(start, trimmedEnd(text, start, to));
  const fits = (to: number): boolean =>
    (to - start <= longestLine || widthTo(start + longestLine) <= width) && widthTo(to) <= width;
  for (const next of breakOpportunities(text)) {
    if (!fits(next) && end > start) close(end);
    for (let guess = usual; !fits(next);) {
      const ends = graphemeEnds(text, start, next);
      guess = fittingCount(ends, guess, width, widthTo);
      end = ends[guess - 1] ?? next;
      if (end === next) break;
      close(end);
    }
    end = next;
  }
  close(text.length);
  return lines;
}

/** Where the graphemes end that may stand on a line; one at least. */
function graphemeEnds(text: string, start: number, next: number): readonly number[] {
  const part = text.slice(start, Math.min(next, start + longestLine));
  const ends = [...graphemes.segment(part)].map(({ index, segment }) => start + index + segment.length);
  // The last one may go on behind the part.
  return start + part.length < next && ends.length > 1 ? ends.slice(0, -1) : ends;
}

/**
 * How many graphemes of a line fit, one at least. Where the line ends is guessed from the widths measured so far: of a long word without
 * spaces each line is shaped three times, and not once for each of its letters.
 *
 * @param ends where each of them ends
 */
function fittingCount(ends: readonly number[], guess: number, width: number, widthTo: (end: number) => number): number {
  let fitting = 1;
  let tooMany = ends.length + 1;
  for (let next = guess; tooMany - fitting > 1;) {
    const count = Math.max(fitting + 1, Math.min(tooMany - 1, next));
    const measured = widthTo(ends[count - 1] ?? 0);
    if (measured <= width) fitting = count;
    else tooMany = count;
    next = Math.floor((count * width) / Math.max(measured, 1));
  }
  return fitting;
}
