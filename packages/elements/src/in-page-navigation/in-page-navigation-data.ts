import { list, string, type PropertiesOf } from '@tiwizi/core/properties';

/** One section of the page. */
export interface InPageLink {
  /** Its fragment: `#papers`. */
  readonly href: string;
  readonly text: string;
}

/** What `<tiwizi-in-page-navigation>` is printed from. */
export interface InPageNavigationData {
  /** The sections in their order: `[{ "href": "#papers", "text": "Pièces" }]`. Left out, script finds the headings of the page. */
  readonly links?: readonly InPageLink[] | undefined;
  /** What stands above it; “On this page” by default. */
  readonly heading?: string | undefined;
  /** Id of what the headings (`h2`) are looked for in; the page's `<main>` by default. */
  readonly for?: string | undefined;
}

export const inPageNavigationProperties: PropertiesOf<InPageNavigationData> = {
  links: list<InPageLink>(['href', 'text']),
  heading: string(),
  for: string(),
};
