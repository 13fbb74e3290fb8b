// What a page says of its results besides the list. Loaded with the search index.
import { findPart, KEY, patchAttribute, patchText } from '@tiwizi/core';
import { cleanText, type Locale } from '@tiwizi/i18n';
import { directoryAddress } from './directory-address.ts';
import { directoryTitle, type DirectoryView } from './directory-title.ts';
import { inOtherLanguage } from './other-language.ts';

/** What was typed into the box, as it is searched for. */
export const queryOf = (typed: string): string => cleanText(typed, 'line', 200);

/** Writes how many of the found services are in which other language, and leads to the same search there. */
export function tellLanguages(
  directory: HTMLElement,
  items: readonly HTMLElement[],
  view: DirectoryView,
  locale: Locale,
): void {
  const counts = new Map<string, number>();
  for (const item of items) {
    const { lang = '' } = item.querySelector<HTMLElement>('a[lang]') ?? {};
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  for (const line of findPart(directory, 'languages')?.children ?? []) {
    const lang = line.getAttribute(KEY) ?? '';
    const count = counts.get(lang) ?? 0;
    patchAttribute(line, 'hidden', !count);
    if (count) patchText(line.querySelector('span') ?? undefined, inOtherLanguage(count, lang, locale));
    const link = line.querySelector('a');
    const { query: q, audience } = view;
    if (link)
      patchAttribute(link, 'href', directoryAddress(link.getAttribute('href') ?? '', { q, audience, page: undefined }));
  }
}

/** Gives the page the title that a server would print for the new view, if its title is the one of the view before. */
export function tellTitle(before: DirectoryView, after: DirectoryView, locale: Locale): void {
  const was = directoryTitle('', before, locale);
  if (document.title.startsWith(was)) document.title = directoryTitle(document.title.slice(was.length), after, locale);
}
