import { count, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-pagination>` is printed from. */
export interface PaginationData {
  /** How many pages there are. One, and nothing is shown. */
  readonly total?: number | undefined;
  /** The page that is shown, from 1; 1 by default. */
  readonly current?: number | undefined;
  /** Address of a page, with `{page}` in the place of its number: `?page={page}`. */
  readonly href?: string | undefined;
  /** Address of the first page, where it has one without number. */
  readonly firstHref?: string | undefined;
  /** What the pages are of, as name of the navigation: “Pages of results”. Several on a page need one each. */
  readonly label?: string | undefined;
  /** Address of the page before this one, for pages that are not numbered: parts of a guide. */
  readonly previousHref?: string | undefined;
  /** Title of that page. */
  readonly previousText?: string | undefined;
  /** Address of the page after this one. */
  readonly nextHref?: string | undefined;
  /** Title of that page. */
  readonly nextText?: string | undefined;
}

export const paginationProperties: PropertiesOf<PaginationData> = {
  total: count(),
  current: count(1),
  href: string(),
  firstHref: string(),
  label: string(),
  previousHref: string(),
  previousText: string(),
  nextHref: string(),
  nextText: string(),
};
