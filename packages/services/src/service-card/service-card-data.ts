import { boolean, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '@tiwizi/elements/template';

/**
 * Kinds of cards: `card` with what people weigh first; `tile` with name, administration and online level, for a home page; `row` across a list
 * and `highlighted` above one, with all there is; `compact` with name, cost and time on a line or two.
 */
export const cardKinds = ['card', 'tile', 'row', 'compact', 'highlighted'] as const;
/** A kind of card. */
export type CardKind = (typeof cardKinds)[number];

/** What the card of a service says. Texts are in the language of the page unless their `…Lang` says otherwise. */
export interface ServiceCardData {
  /** `card` (the default), `tile`, `row`, `compact`, `highlighted`. */
  readonly kind?: CardKind | undefined;
  /** Name of the service. */
  readonly heading?: string | undefined;
  /** Its language (BCP 47), when it is not that of the page. */
  readonly headingLang?: string | undefined;
  /** The same by the platform's own attribute, which browsers show as a tooltip too; `heading` wins. */
  readonly title?: string | undefined;
  /** Language of `title`, when it is not that of the page. */
  readonly titleLang?: string | undefined;
  /** Level of the heading; 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Page of the service. */
  readonly href?: string | undefined;
  /** The administration that answers for it. */
  readonly authority?: string | undefined;
  /** Language of its name, when it is not that of the page. */
  readonly authorityLang?: string | undefined;
  /** For whom: `citizen`, `business`, `administration`, or words. */
  readonly audience?: string | undefined;
  /** What it costs, in words; `free`, `variable` or `unknown` as codes. Absent: nothing is said, which does not mean free. */
  readonly cost?: string | undefined;
  /** How long it takes, in words. */
  readonly delay?: string | undefined;
  /** How far it goes online: `information`, `form`, `request`, `full`, or words. */
  readonly level?: string | undefined;
  /** How many documents are asked for: a number, or words. */
  readonly documents?: string | undefined;
  /** Ways to it: `online` `counter` `phone` `post` with spaces between, or words. Of a row and a highlighted card, as what follows. */
  readonly channels?: string | undefined;
  /** In which languages it is given: `ar` `zgh` `fr` `en` with spaces between, or words. */
  readonly languages?: string | undefined;
  /** Who helps: `callCentre` `counter` `association` with spaces between, or words. */
  readonly assistance?: string | undefined;
  /** The day (`YYYY-MM-DD`) on which its sheet was last checked. */
  readonly verifiedOn?: string | undefined;
  /** Why it cannot be had at present; its link stays, since people come to read. */
  readonly unavailable?: string | undefined;
  /** Language of that, when it is not that of the page. */
  readonly unavailableLang?: string | undefined;
  /** Since when (`YYYY-MM-DD`). */
  readonly unavailableSince?: string | undefined;
  /** The data are an example and were not checked. */
  readonly sample?: boolean | undefined;
}

/** All but `title`, which every element has. */
export type ServiceCardProperties = Omit<ServiceCardData, 'title'>;

export const serviceCardProperties: PropertiesOf<ServiceCardProperties> = {
  kind: oneOf(cardKinds),
  heading: string(),
  headingLang: string(),
  titleLang: string(),
  headingLevel: oneOf(headingLevels),
  href: string(),
  authority: string(),
  authorityLang: string(),
  audience: string(),
  cost: string(),
  delay: string(),
  level: string(),
  documents: string(),
  channels: string(),
  languages: string(),
  assistance: string(),
  verifiedOn: string(),
  unavailable: string(),
  unavailableLang: string(),
  unavailableSince: string(),
  sample: boolean(),
};
