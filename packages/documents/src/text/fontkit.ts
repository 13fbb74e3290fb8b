// fontkit as pdfkit brings it, with types for what is used of it.
import { createRequire } from 'node:module';

/** A glyph of a font: number, advance in font units, characters it stands for. */
export interface FontGlyph {
  readonly id: number;
  readonly name: string;
  readonly advanceWidth: number;
  readonly codePoints?: readonly number[];
  readonly path: { toSVG(): string };
}

/** Where a glyph is drawn, in font units. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** What is embedded of a font: glyph numbers by the codes they get. */
export interface FontSubset {
  readonly glyphs: number[];
  includeGlyph(glyph: number | FontGlyph): number;
}

/** An opened font file. */
export interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FontGlyph;
  getGlyph(id: number, codePoints?: readonly number[]): FontGlyph;
  layout(
    text: string | readonly FontGlyph[],
    features?: unknown,
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): {
    readonly glyphs: readonly FontGlyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  };
  createSubset(): FontSubset;
}

const require = createRequire(import.meta.url);
// Asking the package that brings it works with every package manager.
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as { create(file: Uint8Array): Font };

/** Opens an OpenType font. */
export const openFont = (file: Uint8Array): Font => fontkit.create(file);
