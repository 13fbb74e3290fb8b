import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** `medium`: 48 px, the word beside it; `large`: 96 px, the word under it. */
export const pictogramSizes = ['medium', 'large'] as const;
/** One of `pictogramSizes`. */
export type PictogramSize = (typeof pictogramSizes)[number];

/** What <tiwizi-pictogram> is printed from. */
export interface PictogramData {
  /** Which one: a name of `pictograms` of `@tiwizi/icons/pictograms`. */
  readonly name?: string | undefined;
  /** The words that stand with it; by default its own word in the language of the page. */
  readonly label?: string | undefined;
  /** One of `medium` (default) and `large`. */
  readonly size?: PictogramSize | undefined;
}

export const pictogramProperties: PropertiesOf<PictogramData> = {
  name: string(),
  label: string(),
  size: oneOf(pictogramSizes),
};
