import { isolate, text, type LocaleTag } from '@tiwizi/i18n';
import { audiences } from '../sheet/service-sheet.ts';
import { audienceWords } from '../sheet/sheet-words.ts';
import { countWords } from './count-words.ts';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** What a page of the directory shows. */
export interface DirectoryView {
  /** What was searched for; empty or absent when nothing was. */
  readonly query?: string | undefined;
  /** Whom the services are for (`citizen`, `business`, `administration`); empty or absent for everyone. */
  readonly audience?: string | undefined;
  /** What else was chosen, in words. */
  readonly chosen?: readonly string[] | undefined;
  /** How many services were found in all. */
  readonly total: number;
  /** This page, from 1. */
  readonly page?: number | undefined;
  /** How many pages there are. */
  readonly pages?: number | undefined;
}

/**
 * The title of a page of the directory: first what tells it from the others (what was searched for and for whom, how many were found,
 * which page), then what all its pages share. So a search, its second page and a search without result are told apart by their titles
 * alone: in tabs, in the history, and by who listens (WCAG 2.2, 2.4.2 page titled).
 *
 * @param title of the directory in that language, alone or with the name of the site
 */
export function directoryTitle(title: string, view: DirectoryView, locale: LocaleTag): string {
  const { query, total, page = 1, pages = 1, chosen = [] } = view;
  const audience = audiences.find((each) => each === view.audience);
  const services = countWords(total, locale);
  const parts = [title];
  if (page > 1) parts.unshift(text(serviceDirectoryMessages, 'page', locale, { page, pages }));
  parts.unshift(...chosen);
  if (audience) parts.unshift(audienceWords(audience, locale));
  if (query) parts.unshift(text(serviceDirectoryMessages, 'found', locale, { query: isolate(query), services }));
  else if (audience || chosen.length) parts.unshift(services);
  return parts.join(' – ');
}
