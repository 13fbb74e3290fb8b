import { boolean, list, string, type PropertiesOf } from '@tiwizi/core/properties';

/** One link of the footer. */
export interface PageFooterLink {
  readonly href: string;
  readonly text: string;
  /** Language of the words, when it is not the page's. */
  readonly lang?: string;
}

/** What stands at the foot of every page. */
export interface PageFooterData {
  /** The links of the footer, in their order. */
  readonly links?: readonly PageFooterLink[] | undefined;
  /** Who answers for the site; the owner's own words. */
  readonly statement?: string | undefined;
  /** The site is a demonstration by an independent project. */
  readonly demonstration?: boolean | undefined;
}

export const pageFooterProperties: PropertiesOf<PageFooterData> = {
  links: list<PageFooterLink>(['href', 'text']),
  statement: string(),
  demonstration: boolean(),
};
