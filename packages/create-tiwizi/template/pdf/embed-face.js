// Lets pdfkit draw glyphs that were shaped before, and say for each what it stands for.

/**
 * A font for `doc.font()` whose `layout` hands over the glyphs given as `features.glyphs` instead of shaping again.
 * A glyph that stands for other characters in another place (a bracket and its mirror image) gets a code of its own, so that ToUnicode (ISO 32000-1, 9.10.3) is right for both.
 *
 * @param {import('./faces.js').Face} face
 */
export function embeddable(face) {
  const { font } = face;
  return Object.create(font, {
    layout: {
      value: (_text, { glyphs }) => ({
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
  });
}

function subsetByUse(subset) {
  const codes = new Map();
  const includeComponent = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (glyph) => {
    if (typeof glyph === 'number') return includeComponent(glyph);
    const use = `${glyph.id} ${glyph.codePoints.join()}`;
    if (!codes.has(use)) codes.set(use, subset.glyphs.push(glyph.id) - 1);
    return codes.get(use);
  };
  return subset;
}
