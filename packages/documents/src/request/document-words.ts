// What every document of a service says and needs.
import { type Locale, text } from '@tiwizi/i18n';
import { requestMessages } from './request.messages.ts';

/** Words of the frame: that it is a specimen, and which page it is. */
export interface PageWords {
  readonly specimen?: string;
  /** The word across the page. */
  readonly mark?: string;
  page(page: number, pages: number): string;
}

/** The words of the frame in a language. */
export const pageWords = (locale: Locale, specimen: boolean): PageWords => ({
  ...(specimen && {
    specimen: text(requestMessages, 'specimen', locale),
    mark: text(requestMessages, 'specimenMark', locale),
  }),
  page: (page, pages) => text(requestMessages, 'page', locale, { page, pages }),
});

/** Nothing, or text in which nothing is seen. */
const isMissing = (value: unknown): boolean => !value || (typeof value === 'string' && !/[^\s\p{C}]/u.test(value));

/** @throws TypeError `document-missing: …` without title, agency or sections */
export function needed(document: {
  readonly title?: unknown;
  readonly agency?: unknown;
  readonly sections?: unknown;
}): void {
  for (const part of ['title', 'agency', 'sections'] as const)
    if (isMissing(document[part])) throw new TypeError(`document-missing: ${part}`);
}

/** @throws RangeError `document-invalid-date` */
export function instantOf(given: Date | string | number): Date {
  const instant = new Date(given);
  if (given === null || Number.isNaN(instant.getTime())) throw new RangeError('document-invalid-date');
  return instant;
}
