import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What `<tiwizi-help-panel>` is printed from: what is left out is not offered. */
export interface HelpPanelData {
  /** What stands above it, “Help” by default. */
  readonly heading?: string | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Number of the call centre: `0537 00 00 00`, `3737`. */
  readonly phone?: string | undefined;
  /** When it answers, in words. */
  readonly hours?: string | undefined;
  /** What a call costs, in words. Nobody calls a number that may be dear. */
  readonly price?: string | undefined;
  /** Number that takes text messages. */
  readonly sms?: string | undefined;
  /** Where somebody is reached in sign language: a page, a video call. */
  readonly signLanguageHref?: string | undefined;
  /** Where the nearest counter is found. */
  readonly officeHref?: string | undefined;
  /** What somebody reads who helps another with the form. */
  readonly helperHref?: string | undefined;
  /** Where text size, contrast and low data are chosen. */
  readonly preferencesHref?: string | undefined;
  /** The page with all help. */
  readonly helpHref?: string | undefined;
}

export const helpPanelProperties: PropertiesOf<HelpPanelData> = {
  heading: string(),
  headingLevel: oneOf(headingLevels),
  phone: string(),
  hours: string(),
  price: string(),
  sms: string(),
  signLanguageHref: string(),
  officeHref: string(),
  helperHref: string(),
  preferencesHref: string(),
  helpHref: string(),
};
