import { formatDate, formatList, ownLocale, text, type Locale } from '@tiwizi/i18n';
import { assistances, audiences, channels, onlineLevels, type OnlineLevel } from '../sheet/service-sheet.ts';
import {
  assistanceWords,
  audienceWords,
  channelWords,
  costWords,
  languageWords,
  onlineLevelWords,
} from '../sheet/sheet-words.ts';
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

/** Codes with spaces between as a list in words; a text that is no such list is words already. */
function listText(value: string, wordsOf: (code: string) => string | undefined, locale: Locale): string {
  const said = value.trim().split(/\s+/).map(wordsOf);
  const known = said.filter((each) => each !== undefined);
  return known.length === said.length ? formatList(known, locale) : value;
}

/** Within a list words begin small, where a script has small letters. */
const within = (words: string, locale: Locale): string => words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);

/** The words for codes of ways to a service; other texts are words already. */
export function channelsText(value: string, locale: Locale): string {
  const of = (code: string): string | undefined => {
    const channel = channels.find((each) => each === code);
    return channel && within(channelWords(channel, locale), locale);
  };
  return listText(value, of, locale);
}

/** The words for tags of languages; other texts are words already. */
export function languagesText(value: string, locale: Locale): string {
  return listText(value, (tag) => (ownLocale(tag) ? languageWords(tag, locale) : undefined), locale);
}

/** The words for codes of help by a person; other texts are words already. */
export function assistanceText(value: string, locale: Locale): string {
  const of = (code: string): string | undefined => {
    const assistance = assistances.find((each) => each === code);
    return assistance && within(assistanceWords(assistance, locale), locale);
  };
  return listText(value, of, locale);
}

/** When its sheet was last checked, in words; nothing of what is no day. */
export const verifiedWords = (day: string | undefined, locale: Locale): string | undefined =>
  day && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? text(sheetMessages, 'verifiedOn', locale, { date: formatDate(day, locale) })
    : undefined;
