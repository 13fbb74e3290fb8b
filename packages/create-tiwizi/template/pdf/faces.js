// The fonts of the design system, by script. fontsource cuts each family into files by script, so one line may need several.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntFromWoff } from './sfnt-from-woff.js';

const require = createRequire(import.meta.url);
// Both come with packages we depend on; asking those packages works with every package manager.
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
const requireFont = createRequire(require.resolve('@tiwizi/tokens/package.json'));

/** @typedef {'regular' | 'strong'} Weight */

const plex = (subset, script = 'latn') => ({ family: 'ibm-plex-sans', subset, script });

/** In the order in which a character looks for its font; those after the third are opened only when a text needs them. */
const subsets = [
  plex('latin'),
  { family: 'ibm-plex-sans-arabic', subset: 'arabic', script: 'arab' },
  // One weight only: headings in Tifinagh are told by size and colour, never by a smeared bold.
  { family: 'noto-sans-tifinagh', subset: 'tifinagh', script: 'tfng', weights: { regular: 400, strong: 400 } },
  plex('latin-ext'),
  plex('vietnamese'),
  plex('cyrillic', 'cyrl'),
  plex('cyrillic-ext', 'cyrl'),
  plex('greek', 'grek'),
];

/** Characters drawn like another one when a font lacks them. Text taken out of the file is still the character itself. */
const lookAlikes = new Map([
  [0xa0, [0x20]],
  [0x2007, [0x20]],
  [0x202f, [0x2009, 0x20]],
  [0x2009, [0x20]],
  [0x2002, [0x20]],
  [0x2003, [0x20]],
  [0x200a, [0x2009, 0x20]],
  [0x2010, [0x2d]],
  [0x2011, [0x2010, 0x2d]],
  [0x2212, [0x2013]],
]);

/** One font file, opened. */
export class Face {
  #shown = new Map();

  constructor({ family, subset, script }, weight) {
    this.name = `${family}-${subset}-${weight}`;
    /** OpenType tag of the script it is for. */
    this.script = script;
    const file = requireFont.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
    this.font = fontkit.create(sfntFromWoff(readFileSync(file)));
    this.unitsPerEm = this.font.unitsPerEm;
    keepCodePoints(this.font);
    /** Number of the space. */
    this.space = this.glyphOf(0x20);
  }

  /** The number of the glyph for a character or for one that looks like it; 0 when the font has neither. */
  glyphOf(codePoint) {
    let id = this.#shown.get(codePoint);
    if (id === undefined) {
      const found = [codePoint, ...(lookAlikes.get(codePoint) ?? [])].find((each) =>
        this.font.hasGlyphForCodePoint(each),
      );
      id = found === undefined ? 0 : this.font.glyphForCodePoint(found).id;
      this.#shown.set(codePoint, id);
    }
    return id;
  }
}

/** fontkit keeps for each glyph the characters it first stood for, in whatever text that was: here each text gets its own. */
function keepCodePoints(font) {
  const getGlyph = font.getGlyph.bind(font);
  Object.defineProperty(font, 'getGlyph', {
    value: (id, codePoints) =>
      codePoints ? Object.create(getGlyph(id), { codePoints: { value: codePoints, writable: true } }) : getGlyph(id),
  });
}

const opened = new Map();

function face(entry, weight) {
  const number = (entry.weights ?? { regular: 400, strong: 600 })[weight];
  const key = `${entry.family} ${entry.subset} ${number}`;
  if (!opened.has(key)) opened.set(key, new Face(entry, number));
  return opened.get(key);
}

/**
 * The font that shows a character, or undefined when none does.
 *
 * @param {number} codePoint
 * @param {Weight} weight
 * @param {Face} [current] font of the character before: kept where it can be, so that spaces do not cut runs
 */
export function faceFor(codePoint, weight, current) {
  // A joiner acts on the letters around it and is never drawn.
  if (current && (codePoint === 0x200c || codePoint === 0x200d || current.glyphOf(codePoint))) return current;
  const entry = subsets.find((each) => face(each, weight).glyphOf(codePoint));
  return entry && face(entry, weight);
}
