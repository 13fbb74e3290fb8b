import { type LocalizedText } from '@tiwizi/i18n';

/** Where an agency's people help: a panel at the foot of every page says what is there. */
export interface AgencyHelp {
  /** Number of the call centre. */
  readonly telephone?: string | undefined;
  /** When it answers. */
  readonly hours?: LocalizedText | undefined;
  /** What a call costs: nobody calls a number that may be dear. */
  readonly price?: LocalizedText | undefined;
  /** Number that takes text messages. */
  readonly sms?: string | undefined;
  /** Where somebody is reached in sign language: `https:`, or a path of this site. */
  readonly signLanguage?: string | undefined;
  /** The file of sheets has offices: a link leads to the nearest. */
  readonly offices?: boolean | undefined;
}

/**
 * What the agency says of personal data (law 09-08, articles 5 and 12 to 25; to be confirmed by a jurist). What is left out, pages say is to be
 * named. `contacts.privacy` says to whom people turn.
 */
export interface AgencyPrivacy {
  /** Who answers for the data, with an address; the agency's name by default. */
  readonly controller?: LocalizedText | undefined;
  /** Who else receives them, beside the agency and those that the service itself names. */
  readonly recipients?: readonly LocalizedText[] | undefined;
  /** To which country they are sent, and on which ground. */
  readonly transfer?: LocalizedText | undefined;
  /** Where people use their rights: a page, `mailto:` or `tel:`. */
  readonly contactHref?: string | undefined;
  /** Number that the national commission (CNDP) gave. */
  readonly reference?: string | undefined;
  /** Of what: identity numbers need an authorisation. Default `declaration`. */
  readonly referenceKind?: 'authorisation' | 'declaration' | undefined;
}

/** Cookies that no page needs: nothing of them is set before a person has agreed. Pages see the choice (`PageView.cookies`). */
export interface AgencyCookies {
  /** What they are for: what is measured, who receives it, for how long. */
  readonly text: LocalizedText;
}

/** What an assessment of accessibility found. Without one, pages say that there was none of the agency's. */
export interface AccessibilityStatement {
  readonly state: 'full' | 'partial' | 'none';
  /** Day of the assessment: `2026-11-30`. */
  readonly date: string;
  /** By the agency itself, or by somebody independent. */
  readonly method: 'self' | 'audit';
  /** Who assessed. */
  readonly assessor?: LocalizedText | undefined;
  /** `WCAG 2.2 AA` by default. */
  readonly standard?: string | undefined;
  /** What does not work for everybody; what Tiwizi knows of itself stands there too. */
  readonly limits?: readonly LocalizedText[] | undefined;
}

/** The agency, as its pages name it. */
export interface AgencyOptions {
  readonly name: LocalizedText;
  /** What the header calls the site; "online services" by default. */
  readonly serviceName?: LocalizedText | undefined;
  /** The addresses at which the site is to be found; that of `origin` by default. */
  readonly domains?: readonly string[] | undefined;
  /** No official site: pages say so, and search engines are to pass them over. `run` takes it from the settings where it is left out. */
  readonly demonstration?: boolean | undefined;
  /** A stylesheet among the files of your own, loaded after Tiwizi's. */
  readonly stylesheet?: string | undefined;
  /** An image among the files of your own, beside the name. A `favicon.svg` there takes the place of Tiwizi's. */
  readonly logo?: string | undefined;
  /** Help in the same place on every page; without it the pages of a form and the footer lead to the page of help. */
  readonly help?: AgencyHelp | undefined;
  readonly privacy?: AgencyPrivacy | undefined;
  /** Without it there are no such cookies, and nobody is asked. */
  readonly cookies?: AgencyCookies | undefined;
  readonly accessibility?: AccessibilityStatement | undefined;
  /** What the foot of every page says. */
  readonly statement?: LocalizedText | undefined;
  /** Whom people turn to: about accessibility, when that did not help, about their data. Pages say "to be named" for what is left out. */
  readonly contacts?: {
    readonly accessibility?: LocalizedText | undefined;
    readonly recourse?: LocalizedText | undefined;
    readonly privacy?: LocalizedText | undefined;
  };
}

/** The agency with its defaults. */
export interface Agency extends AgencyOptions {
  readonly domains: readonly string[];
  readonly demonstration: boolean;
  readonly contacts: NonNullable<AgencyOptions['contacts']>;
}

export const resolveAgency = (agency: AgencyOptions, origin: string): Agency => ({
  ...agency,
  domains: agency.domains ?? [new URL(origin).host],
  demonstration: agency.demonstration ?? false,
  contacts: agency.contacts ?? {},
});
