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
