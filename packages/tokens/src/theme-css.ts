import { appearanceCss, type Declarations } from './appearance-css.ts';
import { forcedColors } from './forced-colors.ts';
import type { BrandTheme, ThemeColorName } from './theme.ts';

const named = (colors: Readonly<Record<ThemeColorName, string>>): Declarations =>
  Object.fromEntries(Object.entries(colors).map(([name, value]) => [`color-${name}`, value]));

/**
 * The style sheet of a theme, to be loaded after `tokens.css` (or, with `embed`, after `tokens.embed.css`).
 * It says system colours for forced colours itself, because it may be outside the cascade layer that the tokens are in.
 */
export function themeCss(theme: BrandTheme, options: { embed?: boolean } = {}): string {
  const { light, dark, 'light-more': lightMore, 'dark-more': darkMore } = theme.colors;
  const forced = Object.keys(light)
    .flatMap((name) => {
      const system = forcedColors[`color-${name}`];
      return system === undefined ? [] : [`--tiwizi-color-${name}:${system}`];
    })
    .join(';');
  return (
    `/* Tiwizi theme from ${theme.brand}${theme.exact ? '' : `; accent ${light.accent} for contrast`} */\n` +
    appearanceCss(
      { light: named(light), dark: named(dark), 'light-more': named(lightMore), 'dark-more': named(darkMore) },
      { ...options, overlay: true },
    ) +
    `@media (forced-colors:active){:root:root:root:root{${forced}}}\n`
  );
}
