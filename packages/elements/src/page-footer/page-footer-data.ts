import type { PropertyDeclarations } from '@lit/reactive-element';
import { readList } from '../template/read-list.ts';

/** One link of the footer. */
export interface PageFooterLink {
  readonly href: string;
  readonly text: string;
  /** Language of the words, when it is not the page's. */
  readonly lang?: string;
}

/** What stands at the foot of every page. */
export interface PageFooterData {
  readonly links?: readonly PageFooterLink[] | undefined;
  /** Who answers for the site; the owner's own words. */
  readonly statement?: string | undefined;
  /** The site is a demonstration by an independent project. */
  readonly demonstration?: boolean | undefined;
}

const readLinks = (json: string | null | undefined): readonly PageFooterLink[] | undefined =>
  readList<PageFooterLink>(json, ['href', 'text']);

export const pageFooterProperties: PropertyDeclarations = {
  links: { converter: readLinks },
  statement: {},
  demonstration: { type: Boolean },
};
