// Measures and colours of the page, in points (1/72 inch), and how a page of either direction is laid out.
import { ownLocale, type Locale, type OwnLocale } from '@tiwizi/i18n';
import { colors } from '@tiwizi/tokens';
import type { Weight } from '../text/faces.ts';
import type { TextStyle } from '../text/text-block.ts';

/** ISO 216 A4. */
export const PAGE: { readonly width: number; readonly height: number } = { width: 595.28, height: 841.89 };
export const MARGIN = 54;
export const CONTENT_WIDTH: number = PAGE.width - 2 * MARGIN;
/** Where text begins on the first and on later pages, and where it has to end. */
export const TOP: { readonly first: number; readonly later: number } = { first: 114, later: 92 };
export const BOTTOM: number = PAGE.height - 74;

/** Colours of the page, as `#rrggbb`. */
export type Ink = Readonly<
  Record<'text' | 'muted' | 'accent' | 'border' | 'warning' | 'warningSubtle' | 'ornament', string>
>;

const { light } = colors;

export const INK: Ink = {
  text: light.text,
  muted: light['text-muted'],
  accent: light.accent,
  border: light.border,
  warning: light.warning,
  warningSubtle: light['warning-subtle'],
  ornament: light.ornament,
};

/** Arabic stands higher and lower than Latin and needs the air. */
const LEADING: Readonly<Record<OwnLocale, number>> = { 'ar-MA': 1.7, zgh: 1.55, 'fr-MA': 1.5, en: 1.5 };

/** The text styles of a page. */
export type TextStyles = Readonly<
  Record<
    'agency' | 'title' | 'meta' | 'specimen' | 'heading' | 'label' | 'value' | 'notice' | 'small' | 'mark',
    Required<TextStyle>
  >
>;

/** How a page looks. */
export interface PageStyle {
  readonly text: TextStyles;
  readonly ink: Ink;
}

/** The text styles of a language: size, height of a line, weight. */
export function textStyles(locale: Locale): TextStyles {
  const usual = LEADING[ownLocale(locale) ?? 'en'];
  // Tifinagh has one weight; Latin words among it keep to it.
  const style = (size: number, weight: Weight = 'regular', leading = usual): Required<TextStyle> => ({
    size,
    lineHeight: round(size * leading),
    weight: locale === 'zgh' ? 'regular' : weight,
  });
  return {
    agency: style(13, 'strong'),
    title: style(21, 'strong', Math.min(usual, 1.5)),
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

const round = (value: number): number => Math.round(value * 100) / 100;

/** The left edge of a box that begins `offset` after the start edge of the text. */
export const leftOf = (rtl: boolean, offset: number, width: number): number =>
  rtl ? PAGE.width - MARGIN - offset - width : MARGIN + offset;
