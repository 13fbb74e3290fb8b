import { oneOf, property, string, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What the national commission (CNDP) gave: an authorisation, or the receipt of a declaration. */
export const privacyReferenceKinds = ['authorisation', 'declaration'] as const;
export type PrivacyReferenceKind = (typeof privacyReferenceKinds)[number];

/** What `<tiwizi-privacy-notice>` is printed from. */
export interface PrivacyNoticeData {
  /** What stands above it; “Protection of your personal data” by default. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Who answers for what is done with the data: name and address. */
  readonly controller?: string | undefined;
  /** What the data are used for: a text, or a JSON list of texts. */
  readonly purposes?: readonly string[] | undefined;
  /** Who receives them: a text, or a JSON list of texts. */
  readonly recipients?: readonly string[] | undefined;
  /** How long they are kept, in words. */
  readonly retention?: string | undefined;
  /** Which answers have to be given and which may be left out, and what follows when they are not given. */
  readonly answers?: string | undefined;
  /** To which country data are sent, and on which ground; left out where none are. */
  readonly transfer?: string | undefined;
  /** To whom people write or speak to use their rights. */
  readonly contact?: string | undefined;
  /** Where they do so: a page, `mailto:` or `tel:`. */
  readonly contactHref?: string | undefined;
  /** Number of the authorisation, or of the declaration. */
  readonly reference?: string | undefined;
  /** Which of the two it is. Identity numbers need an `authorisation`; `declaration` by default. */
  readonly referenceKind?: PrivacyReferenceKind | undefined;
}

/** One text as it is, or several as JSON. */
const texts = (): Property<readonly string[]> => property(readTexts, JSON.stringify);

function readTexts(given: unknown): readonly string[] | undefined {
  if (typeof given !== 'string') return isTexts(given) ? given : undefined;
  if (!given.trimStart().startsWith('[')) return given ? [given] : undefined;
  try {
    return readTexts(JSON.parse(given));
  } catch {
    // No list: told of as any bad value.
    return undefined;
  }
}

const isTexts = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.every((each) => typeof each === 'string');

export const privacyNoticeProperties: PropertiesOf<PrivacyNoticeData> = {
  heading: string(),
  headingLevel: oneOf(headingLevels),
  controller: string(),
  purposes: texts(),
  recipients: texts(),
  retention: string(),
  answers: string(),
  transfer: string(),
  contact: string(),
  contactHref: string(),
  reference: string(),
  referenceKind: oneOf(privacyReferenceKinds),
};
