import { tsImport } from 'tsx/esm/api';
import { cssValue } from './css-value.mjs';

const { appearanceCss } = await tsImport('../src/appearance-css.ts', import.meta.url);
const { forcedColors } = await tsImport('../src/forced-colors.ts', import.meta.url);

// Primitives are for the sources only; media queries cannot read custom properties.
const UNEMITTED = ['palette-', 'breakpoint-'];
export const emitted = (tokens) => tokens.filter(({ name }) => !UNEMITTED.some((prefix) => name.startsWith(prefix)));

const values = (tokens, options) =>
  Object.fromEntries(emitted(tokens).map((token) => [token.name, cssValue(token, options)]));
const banner = '/* Tiwizi design tokens. Generated: edit the .tokens.json sources. */\n';

/** @param {Record<string, import('./dtcg.mjs').Token[]>} tokensByAppearance */
export function tokensCss(tokensByAppearance, { embed = false } = {}) {
  const byAppearance = Object.fromEntries(
    Object.entries(tokensByAppearance).map(([name, tokens]) => [name, values(tokens, { embed })]),
  );
  const forced = Object.entries(forcedColors)
    .map(([name, color]) => `--tiwizi-${name}:${color}`)
    .join(';');
  return [
    banner,
    appearanceCss(byAppearance, { embed }),
    // Four times :root so that no theme loaded later can take the person's forced colours away.
    `@media (forced-colors:active){:root:root:root:root{${forced}}}\n`,
    `@media (prefers-reduced-motion:reduce){:root{--tiwizi-duration-fast:0s}}\n`,
    `html[data-tiwizi-data=low]{--tiwizi-font-family:var(--tiwizi-font-family-system)}\n`,
  ].join('');
}
