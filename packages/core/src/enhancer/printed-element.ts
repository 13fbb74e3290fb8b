import type { Locale } from '@tiwizi/i18n';

/** What a printer asks of an element, whose properties are the data of its template. */
export interface PrintedElement extends HTMLElement {
  /** The language spoken where it stands. */
  readonly locale: Locale;
  /** When it came into the page, see `Enhancer`. */
  readonly parsedAt: number;
}
