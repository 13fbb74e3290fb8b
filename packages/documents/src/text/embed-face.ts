// Lets pdfkit draw glyphs that were shaped before, and say for each what it stands for.
import type { Face } from './faces.ts';
import type { FontGlyph, FontSubset } from './fontkit.ts';
import type { Glyph } from './shape-run.ts';

/**
 * A font for `doc.font()` whose `layout` hands over the glyphs given as `features.glyphs` instead of shaping again.
 * A glyph that stands for other characters in another place (a bracket and its mirror image) gets a code of its own, so that
 * ToUnicode (ISO 32000-1, 9.10.3) is right for both.
 */
export function embeddable({ font }: Face): object {
  return Object.create(font, {
    layout: {
      value: (_text: string, { glyphs }: { readonly glyphs: readonly Glyph[] }) => ({
        glyphs: glyphs.map((glyph) => ({ id: glyph, advanceWidth: glyph.width, codePoints: glyph.codePoints })),
        positions: glyphs.map(({ advance, xOffset = 0, yOffset = 0 }) => ({
          xAdvance: advance,
          yAdvance: 0,
          xOffset,
          yOffset,
        })),
        advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
      }),
    },
    createSubset: { value: () => subsetByUse(font.createSubset()) },
  }) as object;
}

function subsetByUse(subset: FontSubset): FontSubset {
  const codes = new Map<string, number>();
  const includeComponent = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (glyph: number | FontGlyph) => {
    if (typeof glyph === 'number') return includeComponent(glyph);
    const use = `${glyph.id} ${glyph.codePoints?.join()}`;
    const code = codes.get(use) ?? subset.glyphs.push(glyph.id) - 1;
    codes.set(use, code);
    return code;
  };
  return subset;
}
