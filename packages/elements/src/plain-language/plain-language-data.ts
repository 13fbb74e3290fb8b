import { boolean, oneOf, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What `<tiwizi-plain-language>` is printed from. */
export interface PlainLanguageData {
  /** Level of the headings of both texts; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The text in plain language is shown first; both are there without script. */
  readonly plain?: boolean | undefined;
}

export const plainLanguageProperties: PropertiesOf<PlainLanguageData> = {
  headingLevel: oneOf(headingLevels),
  plain: boolean(),
};
