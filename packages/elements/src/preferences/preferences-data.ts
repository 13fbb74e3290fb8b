import { boolean, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** Sizes of text: 100, 125 and 150 %. */
export const textSizes = ['normal', 'large', 'larger'] as const;
/** One of `textSizes`. */
export type TextSize = (typeof textSizes)[number];
/** `auto`: as the device has it. */
export const contrasts = ['auto', 'more'] as const;
/** One of `contrasts`. */
export type Contrast = (typeof contrasts)[number];
/** `auto`: as the device has it. */
export const schemes = ['auto', 'light', 'dark'] as const;
/** One of `schemes`. */
export type Scheme = (typeof schemes)[number];

/** What `<tiwizi-preferences>` is printed from: what is chosen at present. */
export interface PreferencesData {
  /** Where the form is posted to; the page itself by default. */
  readonly action?: string | undefined;
  /** The page that people go back to, sent along as `return-to`. */
  readonly returnTo?: string | undefined;
  /** One of `normal` (default), `large`, `larger`. */
  readonly textSize?: TextSize | undefined;
  /** One of `auto` (default), `more`. */
  readonly contrast?: Contrast | undefined;
  /** One of `auto` (default), `light`, `dark`. */
  readonly scheme?: Scheme | undefined;
  /** Pages come without pictures and fonts of their own. */
  readonly lowData?: boolean | undefined;
}

export const preferencesProperties: PropertiesOf<PreferencesData> = {
  action: string(),
  returnTo: string(),
  textSize: oneOf(textSizes),
  contrast: oneOf(contrasts),
  scheme: oneOf(schemes),
  lowData: boolean(),
};
