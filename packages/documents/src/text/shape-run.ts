// One run of text → glyphs in the order in which they are drawn, left to right, each with the characters it stands for.
import { mirrored } from './bidi-text.ts';
import type { Face } from './faces.ts';
import type { GlyphPosition } from './fontkit.ts';

/** A glyph as it is drawn; lengths in font units. */
export interface Glyph {
  /** Number in the font. */
  readonly id: number;
  /** What a program that takes the text out of the file gets for it. */
  readonly codePoints: readonly number[];
  advance: number;
  /** The glyph's own, without kerning. */
  readonly width: number;
  xOffset?: number;
  yOffset?: number;
  /** Glyphs drawn as paths at these places, relative to the pen. */
  outlines?: readonly { readonly id: number; readonly x: number; readonly y: number }[];
}

/** A glyph as the font places it. */
interface Placed {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

interface Cluster {
  readonly base: Placed;
  readonly marks: Placed[];
  codePoints: readonly number[];
}

/** Poppler takes a glyph that begins nearer to the one before for the same letter printed twice. In em. */
const STEP = 0.11;
/** Poppler ends a word at a gap of a tenth of the size. In em. */
const WIDEST_GAP = 0.098;

/**
 * Shapes a run: contextual forms, ligatures, kerning and marks, by the font's own OpenType tables.
 *
 * In a right-to-left run each glyph stands for one character. Programs that take text out of a PDF find glyphs by their place
 * and reverse them; a lam-alef that stands for two letters comes out as alef-lam (seen with Poppler 22.12 and pdf.js 5, in files
 * printed by Chromium 156 too). So a ligature stands for its first letter, and a blank glyph to its left for each further one.
 * A vowel mark is drawn as a path beside such a blank, because its height above the base line ends a word.
 *
 * @param text in logical order
 */
export function shapeRun(face: Face, text: string, rtl: boolean): Glyph[] {
  const { font } = face;
  // In Tifinagh a joiner joins nothing, and fontkit 2.0.4 fails on one that stands alone.
  const characters = [...(face.script === 'tfng' ? text.replace(/[\u200c\u200d]/g, '') : text)];
  const input = characters.map((character) =>
    font.getGlyph(face.glyphOf(codePointOf(rtl ? mirrored(character) : character)), [codePointOf(character)]),
  );
  const { glyphs, positions } = font.layout(input, undefined, face.script, undefined, rtl ? 'rtl' : 'ltr');
  const placed = glyphs.map((glyph, index): Placed => ({
    id: glyph.id,
    codePoints: [...(glyph.codePoints ?? [])],
    width: glyph.advanceWidth,
    ...(positions[index] as GlyphPosition),
  }));
  return rtl
    ? oneByOne(placed, characters.map(codePointOf), face)
    : placed.filter((glyph) => !isJoiner(glyph, face)).map(asDrawn);
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** fontkit puts a space without width in the place of a joiner. */
const isJoiner = ({ id, xAdvance }: Placed, { space }: Face): boolean => id === space && xAdvance === 0;
const isMark = ({ xAdvance, xOffset, yOffset }: Placed): boolean => xAdvance === 0 && (xOffset !== 0 || yOffset !== 0);

function asDrawn({ id, codePoints, width, xAdvance, xOffset, yOffset }: Placed): Glyph {
  return { id, codePoints, width, advance: xAdvance, ...(xOffset || yOffset ? { xOffset, yOffset } : {}) };
}

/** The glyphs of a right-to-left run, from left to right, with a glyph for each character. */
function oneByOne(placed: Placed[], codePoints: readonly number[], face: Face): Glyph[] {
  const clusters: Cluster[] = [];
  let at = 0;
  // In logical order a letter comes before its marks; the text itself knows in which order the letters of a ligature and their marks come.
  for (const glyph of placed.reverse()) {
    const last = clusters.at(-1);
    if (last && isMark(glyph)) last.marks.push(glyph);
    else clusters.push({ base: glyph, marks: [], codePoints: [] });
  }
  for (const cluster of clusters) {
    const count = [cluster.base, ...cluster.marks].reduce((sum, glyph) => sum + glyph.codePoints.length, 0);
    cluster.codePoints = codePoints.slice(at, (at += count));
  }
  const drawn: Glyph[] = [];
  for (const cluster of clusters.reverse())
    if (!isJoiner(cluster.base, face)) drawn.push(...drawCluster(cluster, drawn, face));
  return drawn;
}

function drawCluster({ base, marks, codePoints: [first, ...others] }: Cluster, drawn: Glyph[], face: Face): Glyph[] {
  const glyph = asDrawn({ ...base, codePoints: first === undefined ? [] : [first] });
  if (glyph.xOffset && !glyph.yOffset) moveBy(drawn, glyph, others.length > 0, face);
  const extra = blanks(others, face);
  if (extra[0] && marks.length)
    extra[0].outlines = marks.map(({ id, xOffset, yOffset }) => ({ id, x: xOffset, y: yOffset }));
  return [...extra, glyph];
}

/** Blanks for characters, given in logical order, to the left of the pen, which they do not move. */
function blanks(codePoints: readonly number[], { space, font, unitsPerEm }: Face): Glyph[] {
  const { advanceWidth: width } = font.getGlyph(space);
  return codePoints
    .map((codePoint, index) => ({
      id: space,
      codePoints: [codePoint],
      advance: 0,
      width,
      xOffset: -(index + 1) * STEP * unitsPerEm,
    }))
    .reverse();
}

/**
 * Kerning that moves a glyph to the right inside its advance: the room is given to the glyph before it. Where that would be a
 * gap as wide as between words, what is too much (0.013 em with our fonts) is left out, unless a blank of the glyph's own stands in it.
 */
function moveBy(drawn: Glyph[], glyph: Glyph, filled: boolean, { unitsPerEm }: Face): void {
  const before = drawn.at(-1);
  if (!before) return;
  const { xOffset = 0 } = glyph;
  before.advance += filled ? xOffset : Math.min(xOffset, WIDEST_GAP * unitsPerEm);
  glyph.advance -= xOffset;
  delete glyph.xOffset;
  delete glyph.yOffset;
}

/** Width of shaped glyphs in font units. */
export const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
