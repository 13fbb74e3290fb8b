// Measures and colours of the page, in points (1/72 inch), and how a page of either direction is laid out.
import { ownLocale, type Locale, type OwnLocale } from '@tiwizi/i18n';
import { type BrandTheme, colors, contrastRatio, type Hex } from '@tiwizi/tokens';
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
  Record<'text' | 'muted' | 'accent' | 'border' | 'warning' | 'warningSubtle' | 'ornament' | 'mark', string>
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
  mark: light.ornament,
};

/** How much of its colour the band of the mark and its word take: so little that text over them keeps its contrast. */
export const MARK_TINTS: { readonly band: number; readonly word: number } = { band: 0.07, word: 0.2 };
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

const channels = (hex: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour with a share of another laid over it. */
const mixed = (under: Hex, over: Hex, share: number): Hex => {
  const top = channels(over);
  const values = channels(under).map((value, index) => Math.round(value * (1 - share) + (top[index] ?? 0) * share));
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** What text stands on: paper, and the word of the mark on its band. */
export const GROUNDS: readonly Hex[] = [
  '#ffffff',
  mixed(mixed('#ffffff', INK.mark, MARK_TINTS.band), INK.mark, MARK_TINTS.word),
];

/**
 * The colours of the page. With a theme, headings, rules, star and band take its accent, made darker where the mark across the
 * page asks for it.
 */
export function inkOf(theme: BrandTheme | undefined): Ink {
  if (!theme) return INK;
  const given = theme.colors.light.accent;
  const shades = Array.from({ length: 21 }, (_, step) => mixed(given, INK.text, step / 20));
  const accent =
    shades.find((shade) => GROUNDS.every((ground) => contrastRatio(shade, ground) >= LEAST_CONTRAST)) ?? INK.text;
  return { ...INK, accent, ornament: accent };
}

/** Arabic stands higher and lower than Latin and needs the air. */
const LEADING: Readonly<Record<OwnLocale, number>> = { 'ar-MA': 1.7, zgh: 1.55, 'fr-MA': 1.5, en: 1.5 };

/** The text styles of a page. */
export type TextStyles = Readonly<
  Record<
    | 'agency'
    | 'title'
    | 'meta'
    | 'specimen'
    | 'heading'
    | 'subheading'
    | 'label'
    | 'value'
    | 'notice'
    | 'small'
    | 'mark',
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
    subheading: style(11.5, 'strong'),
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
