// The fonts of the design system, by script. fontsource cuts each family into files by script, so one line may need several.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, openFont } from './fontkit.ts';
import { sfntFromWoff } from './sfnt-from-woff.ts';

const require = createRequire(import.meta.url);
// The fonts come with a package we depend on; asking that package works with every package manager.
const requireFont = createRequire(require.resolve('@tiwizi/tokens/package.json'));

/** Weight of a text. */
export type Weight = 'regular' | 'strong';

interface FontFile {
  readonly family: string;
  readonly subset: string;
  /** OpenType tag. */
  readonly script: string;
  readonly weights?: Readonly<Record<Weight, number>>;
}

const plex = (subset: string, script = 'latn'): FontFile => ({ family: 'ibm-plex-sans', subset, script });

/** In the order in which a character looks for its font; those after the third are opened only when a text needs them. */
const subsets: readonly FontFile[] = [
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
const lookAlikes = new Map<number, readonly number[]>([
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
  readonly name: string;
  /** OpenType tag of the script it is for. */
  readonly script: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Number of the space. */
  readonly space: number;
  #shown = new Map<number, number>();

  constructor({ family, subset, script }: FontFile, weight: number) {
    this.name = `${family}-${subset}-${weight}`;
    this.script = script;
    const file = requireFont.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
    this.font = openFont(sfntFromWoff(readFileSync(file)));
    this.unitsPerEm = this.font.unitsPerEm;
    keepCodePoints(this.font);
    this.space = this.glyphOf(0x20);
  }

  /** The number of the glyph for a character or for one that looks like it; 0 when the font has neither. */
  glyphOf(codePoint: number): number {
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
function keepCodePoints(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  Object.defineProperty(font, 'getGlyph', {
    value(id: number, codePoints?: readonly number[]): unknown {
      const glyph = getGlyph(id);
      if (!codePoints) return glyph;
      // Measured here, once: fontkit keeps it with the glyph it is asked of, and that one is made anew each time.
      void glyph.advanceWidth;
      return Object.create(glyph, { codePoints: { value: codePoints, writable: true } });
    },
  });
}

const opened = new Map<string, Face>();

function face(entry: FontFile, weight: Weight): Face {
  const number = (entry.weights ?? { regular: 400, strong: 600 })[weight];
  const key = `${entry.family} ${entry.subset} ${number}`;
  const known = opened.get(key) ?? new Face(entry, number);
  opened.set(key, known);
  return known;
}

/**
 * The font that shows a character, or undefined when none does.
 *
 * @param current font of the character before: kept where it can be, so that spaces do not cut runs
 */
export function faceFor(codePoint: number, weight: Weight, current?: Face): Face | undefined {
  // A joiner acts on the letters around it and is never drawn.
  if (current && (codePoint === 0x200c || codePoint === 0x200d || current.glyphOf(codePoint))) return current;
  const entry = subsets.find((each) => face(each, weight).glyphOf(codePoint));
  return entry && face(entry, weight);
}
