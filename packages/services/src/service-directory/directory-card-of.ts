import type { Locale } from '@tiwizi/i18n';
import { serviceCardOf } from '../service-card/service-card-of.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import type { ServiceDirectoryCard } from './card-list.ts';

/** The card of a sheet in a directory, with what the directory is narrowed and sorted by. */
export function directoryCardOf(sheet: ServiceSheet, locale: Locale, href: string): ServiceDirectoryCard {
  const { id, theme, authority, verifiedOn } = sheet;
  return { id, headingLevel: '2', ...serviceCardOf(sheet, locale, href), theme, authorityId: authority.id, verifiedOn };
}
