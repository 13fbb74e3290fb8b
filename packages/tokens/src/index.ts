export { appearanceCss, type Appearance, type AppearanceCssOptions, type Declarations } from './appearance-css.ts';
export { contrastRatio, type Hex } from './contrast.ts';
export { cssVariable } from './css-variable.ts';
export { forcedColors } from './forced-colors.ts';
export { themeFromBrand, type BrandTheme, type ThemeColorName } from './theme.ts';
export { themeCss } from './theme-css.ts';
export { breakpoints, colors, tokens, type ColorName, type TokenName } from './tokens.ts';
