import { formatDate, text, type Locale } from '@tiwizi/i18n';
import { audiences, onlineLevels, type OnlineLevel } from '../sheet/service-sheet.ts';
import { audienceWords, costWords, onlineLevelWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';

const costs = ['free', 'variable', 'unknown'] as const;

/** The level a text names, if it is one. */
export function levelOf(value: string | undefined): OnlineLevel | undefined {
  return onlineLevels.find((level) => level === value);
}

/** The words for a code of the audience; other texts are words already. */
export function audienceText(value: string, locale: Locale): string {
  const code = audiences.find((each) => each === value);
  return code ? audienceWords(code, locale) : value;
}

/** The words for a code of the cost; other texts are words already. */
export function costText(value: string, locale: Locale): string {
  const kind = costs.find((each) => each === value);
  return kind ? costWords({ kind }, locale) : value;
}

/** The words for a code of the online level; other texts are words already. */
export function levelText(value: string, locale: Locale): string {
  const level = levelOf(value);
  return level ? onlineLevelWords(level, locale) : value;
}

/** A number of documents in words; other texts are words already. */
export function documentsText(value: string, locale: Locale): string {
  if (!/^\d{1,3}$/.test(value)) return value;
  const count = Number(value);
  return count ? text(sheetMessages, 'documentCount', locale, { count }) : text(sheetMessages, 'noDocument', locale);
}

/** That a service cannot be had, and since when where that is a day. */
export function unavailableWords(since: string | undefined, locale: Locale): string {
  return since && /^\d{4}-\d{2}-\d{2}$/.test(since)
    ? text(sheetMessages, 'unavailableSince', locale, { date: formatDate(since, locale) })
    : text(sheetMessages, 'unavailable', locale);
}
