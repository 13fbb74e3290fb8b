import { contrastRatio, themeFromBrand } from '@tiwizi/tokens';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GROUNDS, INK, inkOf } from './page-style.ts';

const readable = ['text', 'muted', 'accent'] as const;

describe('the colours of the page', () => {
  it('leave text on paper and over the mark a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3)', () => {
    assert.equal(GROUNDS.length, 2);
    for (const ground of GROUNDS)
      for (const name of readable) assert.ok(contrastRatio(INK[name], ground) >= 4.5, `${name} on ${ground}`);
    assert.ok(contrastRatio(INK.warning, INK.warningSubtle) >= 4.5);
  });

  it('take the accent of the agency for headings, rules, star and band', () => {
    const theme = themeFromBrand('#0b4f2e');
    const { accent, ornament, mark, text } = inkOf(theme);
    assert.deepEqual([accent, ornament], [theme.colors.light.accent, theme.colors.light.accent]);
    assert.deepEqual([mark, text], [INK.mark, INK.text]);
    assert.equal(inkOf(undefined), INK);
  });

  it('keep their contrast with any brand, a yellow one too', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (parts) => {
        const { accent } = inkOf(themeFromBrand(`#${parts.join('')}`));
        for (const ground of GROUNDS) assert.ok(contrastRatio(accent, ground) >= 4.5, `${accent} on ${ground}`);
      }),
    );
  });
});
