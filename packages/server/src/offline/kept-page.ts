import { createHash } from 'node:crypto';
import type { Locale } from '@tiwizi/i18n';
import type { Page, PageView } from '../frame/page.ts';
import type { Languages } from '../languages/languages.ts';
import type { Agency } from '../service/agency.ts';
import { plainView } from '../service/service-pages.ts';
import { offlinePage } from './offline-page.ts';

/** A site, as far as the page that browsers keep needs it. */
interface Printer {
  readonly agency: Agency;
  readonly languages: Languages;
  print(page: Page, view: PageView): string;
}

/** Whole HTML of the page. */
export const printOffline = (site: Printer, locale: Locale, wishes: Pick<PageView, 'preferences'> = {}): string =>
  site.print(offlinePage(site.agency.help, locale), {
    ...plainView(locale, `${site.languages.home(locale)}offline`),
    ...wishes,
  });

/** Where a page tells the worker to find what it keeps: another address as soon as it says or looks otherwise. */
export function offlineUrl(site: Printer, locale: Locale): string {
  const version = createHash('sha256').update(printOffline(site, locale)).digest('hex').slice(0, 12);
  return `${site.languages.home(locale)}offline?${version}`;
}
