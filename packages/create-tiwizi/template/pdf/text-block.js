// A text set in a width: its lines, each with runs placed from left to right.
import { paragraphsOf, isInvisible, resolveParagraph, runsOf, visualOrder } from './bidi-text.js';
import { breakLines } from './break-lines.js';
import { faceFor } from './faces.js';
import { shapeRun, widthOf } from './shape-run.js';

/** @typedef {{ face: import('./faces.js').Face, rtl: boolean, glyphs: import('./shape-run.js').Glyph[], x: number, width: number }} PlacedRun `x` from the left end of the line */
/** @typedef {{ runs: PlacedRun[], width: number }} Line runs in logical order, in which programs read a file; the space at its end hangs out of the width */
/** @typedef {{ text: string, rtl: boolean, lines: Line[], size: number, lineHeight: number }} TextBlock lengths in points; `rtl` when some of its text is */

/** A character that no font shows is named: a signed text must not lose one in silence. */
function shown(text, weight) {
  return [...text]
    .map((character) => {
      const codePoint = character.codePointAt(0);
      if (isInvisible(character) || faceFor(codePoint, weight)) return character;
      return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .join('');
}

/**
 * Sets a text in lines.
 *
 * @param {string} text `\n` begins a new paragraph
 * @param {{ width: number, size: number, lineHeight: number, weight?: import('./faces.js').Weight, direction: import('./bidi-text.js').BaseDirection }} style lengths in points
 * @returns {TextBlock}
 */
export function setText(text, { width, size, lineHeight, weight = 'regular', direction }) {
  // Lines are measured as they are tried; nothing of a person's text outlives the call.
  const known = new Map();
  const shape = (face, run, rtl) => {
    const key = `${face.name} ${rtl} ${run}`;
    if (!known.has(key)) known.set(key, shapeRun(face, run, rtl));
    return known.get(key);
  };
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.flatMap((raw, index) => {
    const paragraph = resolveParagraph(shown(raw, weight), direction);
    const line = (start, end) => setLine(paragraph, start, end, size, weight, shape);
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
function withSpace(line, rtl, size, shape) {
  const last = line.runs.at(-1);
  if (!last) return line;
  const glyphs = shape(last.face, ' ', false);
  const width = (widthOf(glyphs) * size) / last.face.unitsPerEm;
  return {
    ...line,
    runs: [...line.runs, { face: last.face, rtl: false, glyphs, x: rtl ? -width : line.width, width }],
  };
}

function setLine(paragraph, start, end, size, weight, shape) {
  const runs = runsOf(paragraph, start, end, (codePoint, previous) => faceFor(codePoint, weight, previous)).map(
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
  return { runs: runs.filter((run) => run.face), width };
}
