// Measures and colours of the page, in points (1/72 inch), and how a page of either direction is laid out.
import { colors } from '@tiwizi/tokens';

/** ISO 216 A4. */
export const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = 54;
export const CONTENT_WIDTH = PAGE.width - 2 * MARGIN;
/** Where text begins on the first and on later pages, and where it has to end. */
export const TOP = { first: 114, later: 92 };
export const BOTTOM = PAGE.height - 74;

const light = colors.light;

export const INK = {
  text: light.text,
  muted: light['text-muted'],
  accent: light.accent,
  border: light.border,
  warning: light.warning,
  warningSubtle: light['warning-subtle'],
  ornament: light.ornament,
};

/** Arabic stands higher and lower than Latin and needs the air. */
const LEADING = { 'ar-MA': 1.7, zgh: 1.55, 'fr-MA': 1.5, en: 1.5 };

/** The text styles of a language: size, height of a line, weight. */
export function textStyles(locale) {
  // Tifinagh has one weight; Latin words among it keep to it.
  const style = (size, weight = 'regular', leading = LEADING[locale]) => ({
    size,
    lineHeight: round(size * leading),
    weight: locale === 'zgh' ? 'regular' : weight,
  });
  return {
    agency: style(13, 'strong'),
    title: style(21, 'strong', Math.min(LEADING[locale], 1.5)),
    meta: style(10),
    specimen: style(12, 'strong'),
    heading: style(13.5, 'strong'),
    label: style(11),
    value: style(11),
    notice: style(10.5),
    small: style(8.5),
    mark: style(78, 'strong', 1),
  };
}

const round = (value) => Math.round(value * 100) / 100;

/** The left edge of a box that begins `offset` after the start edge of the text. */
export const leftOf = (rtl, offset, width) => (rtl ? PAGE.width - MARGIN - offset - width : MARGIN + offset);
