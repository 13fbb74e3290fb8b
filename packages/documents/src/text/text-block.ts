// A text set in a width: its lines, each with runs placed from left to right.
import {
  type BaseDirection,
  isInvisible,
  type Paragraph,
  paragraphsOf,
  resolveParagraph,
  runsOf,
  visualOrder,
} from './bidi-text.ts';
import { breakLines } from './break-lines.ts';
import { type Face, faceFor, type Weight } from './faces.ts';
import { type Glyph, shapeRun, widthOf } from './shape-run.ts';

/** Glyphs of one font and direction, in points from the left end of the line. */
export interface PlacedRun {
  readonly face: Face;
  readonly rtl: boolean;
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly width: number;
}

/** Runs in logical order, in which programs read a file; the space at its end hangs out of the width. */
export interface Line {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
}

/** A text in lines, lengths in points. */
export interface TextBlock {
  readonly text: string;
  /** Whether some of it goes from right to left. */
  readonly rtl: boolean;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly lineHeight: number;
}

/** How a text is set, lengths in points. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight?: Weight;
}

type Shape = (face: Face, run: string, rtl: boolean) => readonly Glyph[];

/** A character that no font shows is named: a signed text must not lose one in silence. */
function shown(text: string, weight: Weight): string {
  return [...text]
    .map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isInvisible(character) || faceFor(codePoint, weight)) return character;
      return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .join('');
}

/** Sets a text in lines; `\n` begins a new paragraph. */
export function setText(
  text: string,
  {
    width,
    size,
    lineHeight,
    weight = 'regular',
    direction,
  }: TextStyle & { readonly width: number; readonly direction: BaseDirection },
): TextBlock {
  // Lines are measured as they are tried; nothing of a person's text outlives the call.
  const known = new Map<string, readonly Glyph[]>();
  const shape: Shape = (face, run, rtl) => {
    const key = `${face.name} ${rtl} ${run}`;
    const glyphs = known.get(key) ?? shapeRun(face, run, rtl);
    known.set(key, glyphs);
    return glyphs;
  };
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.flatMap((raw, index) => {
    const paragraph = resolveParagraph(shown(raw, weight), direction);
    const line = (start: number, end: number): Line => setLine(paragraph, start, end, size, weight, shape);
    const parts = breakLines(paragraph.text, width, (start, end) => line(start, end).width);
    return parts.map(({ start, end }, part) => {
      const next = parts[part + 1]?.start;
      const spaced = next === undefined ? index < paragraphs.length - 1 : next > end;
      return spaced ? withSpace(line(start, end), paragraph.rtl, size, shape) : line(start, end);
    });
  });
  const words = [...paragraphs.join(' ')].filter((character) => !isInvisible(character)).join('');
  return { text: words, rtl: lines.some((line) => line.runs.some((run) => run.rtl)), lines, size, lineHeight };
}

/** Ends a line with the space that was broken at: programs that read the structure do not see that a line ends. */
function withSpace(line: Line, rtl: boolean, size: number, shape: Shape): Line {
  const last = line.runs.at(-1);
  if (!last) return line;
  const glyphs = shape(last.face, ' ', false);
  const width = (widthOf(glyphs) * size) / last.face.unitsPerEm;
  return {
    ...line,
    runs: [...line.runs, { face: last.face, rtl: false, glyphs, x: rtl ? -width : line.width, width }],
  };
}

function setLine(paragraph: Paragraph, start: number, end: number, size: number, weight: Weight, shape: Shape): Line {
  const runs = runsOf<Face>(paragraph, start, end, (codePoint, previous) => faceFor(codePoint, weight, previous)).map(
    ({ start: from, end: to, level, key: face }) => {
      const text = [...paragraph.text.slice(from, to)].filter((character) => !isInvisible(character)).join('');
      const glyphs = face ? shape(face, text, level % 2 === 1) : [];
      return {
        level,
        face,
        rtl: level % 2 === 1,
        glyphs,
        x: 0,
        width: face ? (widthOf(glyphs) * size) / face.unitsPerEm : 0,
      };
    },
  );
  let width = 0;
  for (const run of visualOrder(runs)) {
    run.x = width;
    width += run.width;
  }
  return { runs: runs.filter((run): run is typeof run & { face: Face } => run.face !== undefined), width };
}
