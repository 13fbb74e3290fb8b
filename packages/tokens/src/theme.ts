import type { Appearance } from './appearance-css.ts';
import { contrastRatio, type Hex } from './contrast.ts';
import { fromOklch, toOklch, type Oklch } from './oklch.ts';
import { colors } from './tokens.ts';

/** The colours that follow the agency's brand; all others are the same for everyone. */
export type ThemeColorName = 'accent' | 'accent-hover' | 'on-accent' | 'accent-subtle' | 'link';

/** A theme drawn from one brand colour. */
export interface BrandTheme {
  /** The colour given, as `#rrggbb`. */
  readonly brand: Hex;
  /** Whether the brand colour itself is the accent in the light appearance; if not, its lightness had to give way to contrast. */
  readonly exact: boolean;
  /**
   * The appearances in which the accent looks like danger: a brand that is red itself keeps its colour by day. There what deletes is told
   * from what goes on by its words alone.
   */
  readonly nearDanger: readonly Appearance[];
  /** The colours of each appearance. */
  readonly colors: Readonly<Record<Appearance, Readonly<Record<ThemeColorName, Hex>>>>;
}

/** Least contrast of accent and link with every surface that text stands on: AA, and AAA when more contrast is asked for. */
const LEAST: Readonly<Record<Appearance, number>> = { light: 4.5, dark: 4.5, 'light-more': 7, 'dark-more': 7 };

const STEP = 0.005;
/** Least distance of a dark accent from the colour of danger, which is pale itself where more contrast is asked for. */
const apartOf = (isMore: boolean): number => (isMore ? 0.06 : 0.08);

/** Surfaces of an appearance on which a link or an accent may stand, the theme's own tint aside. */
function surfaces(appearance: Appearance): Hex[] {
  const set = colors[appearance];
  return [
    set.surface,
    set['surface-raised'],
    set['surface-sunken'],
    set['danger-subtle'],
    set['success-subtle'],
    set['warning-subtle'],
    set['info-subtle'],
  ];
}

const passes = (color: Hex, against: readonly Hex[], least: number): boolean =>
  against.every((surface) => contrastRatio(color, surface) >= least);

/** How far apart two colours look (the distance in Oklab); what deletes is told from what goes on from about 0.08 on. */
function distance(one: Hex, other: Hex): number {
  const [a, b] = [one, other].map(toOklch) as [Oklch, Oklch];
  const at = ({ chroma, hue }: Oklch, turn: (angle: number) => number): number => chroma * turn((hue * Math.PI) / 180);
  return Math.hypot(a.lightness - b.lightness, at(a, Math.cos) - at(b, Math.cos), at(a, Math.sin) - at(b, Math.sin));
}

/** The colour of the same hue nearest in lightness that passes; towards `away` (0 or 1) there always is one. */
function nearest(color: Oklch, away: 0 | 1, against: readonly Hex[], least: number): Hex {
  const direction = away === 0 ? -1 : 1;
  for (let lightness = color.lightness; lightness >= 0 && lightness <= 1; lightness += direction * STEP) {
    const hex = fromOklch({ ...color, lightness });
    if (passes(hex, against, least)) return hex;
  }
  return away === 0 ? '#000000' : '#ffffff';
}

function themeColors(brand: Oklch, brandHex: Hex, appearance: Appearance): Record<ThemeColorName, Hex> {
  const isDark = appearance.startsWith('dark');
  const isMore = appearance.endsWith('-more');
  const base = colors[appearance];
  const least = LEAST[appearance];
  const away = isDark ? 1 : 0;
  const subtle = isMore
    ? base.surface
    : fromOklch({ ...brand, lightness: isDark ? 0.27 : 0.96, chroma: Math.min(brand.chroma, isDark ? 0.04 : 0.018) });
  const against = [...surfaces(appearance), subtle];
  // In the dark a pastel of the brand reads better than a neon one.
  const pastel = (chroma: number): Hex =>
    nearest({ ...brand, lightness: Math.max(brand.lightness, 0.76), chroma }, away, against, least);
  let accent = passes(brandHex, against, least) ? brandHex : nearest(brand, away, against, least);
  if (isDark) {
    // Pastels of red hues are all alike: the brand gives way until what deletes looks otherwise.
    let chroma = Math.min(brand.chroma, 0.11);
    accent = pastel(chroma);
    while (chroma > 0 && distance(accent, base.danger) < apartOf(isMore))
      accent = pastel((chroma = Math.max(0, chroma - 0.01)));
  }
  const lightness = toOklch(accent).lightness;
  const room = isDark ? lightness + 0.08 <= 0.98 : lightness - 0.08 >= 0.1;
  const shift = (isDark ? 0.08 : -0.08) * (room ? 1 : -1);
  const hover = fromOklch({ ...toOklch(accent), lightness: lightness + shift });
  const onAccent = isDark ? base['surface-sunken'] : base.surface;
  return {
    accent,
    'accent-hover': passes(hover, [...against, onAccent], least) ? hover : base.text,
    'on-accent': onAccent,
    'accent-subtle': subtle,
    link: accent,
  };
}

/**
 * A whole theme from one brand colour. The hue is kept; lightness and chroma move as little as contrast allows:
 * accent and link have 4.5:1 (WCAG 2.2, 1.4.3) with every surface, 7:1 (1.4.6) when more contrast is asked for, and text on
 * accent the same. Focus rings do not follow the brand: they stay what a person has learnt to look for.
 * @throws RangeError when `brand` is not `#rgb` or `#rrggbb`
 */
export function themeFromBrand(brand: Hex): BrandTheme {
  const oklch = toOklch(brand);
  const hex = brand
    .trim()
    .toLowerCase()
    .replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const of = (appearance: Appearance): Record<ThemeColorName, Hex> => themeColors(oklch, hex, appearance);
  const all = { light: of('light'), dark: of('dark'), 'light-more': of('light-more'), 'dark-more': of('dark-more') };
  const nearDanger = (Object.keys(all) as Appearance[]).filter(
    (each) => distance(all[each].accent, colors[each].danger) < apartOf(each.endsWith('-more')),
  );
  return { brand: hex, exact: all.light.accent === hex, nearDanger, colors: all };
}
