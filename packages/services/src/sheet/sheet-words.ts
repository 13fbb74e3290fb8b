import { formatList, formatMoney, isolate, ownLocale, text, type LocaleTag } from '@tiwizi/i18n';
import { parseDuration } from './duration.ts';
import type {
  Assistance,
  Audience,
  Channel,
  Cost,
  DayKind,
  Delay,
  OnlineLevel,
  ServiceSheet,
} from './service-sheet.ts';
import { sheetMessages } from './sheet.messages.ts';

/** Whom a service is for, in words. */
export function audienceWords(audience: Audience, locale: LocaleTag): string {
  const keys = {
    citizen: 'audienceCitizen',
    business: 'audienceBusiness',
    administration: 'audienceAdministration',
  } as const;
  return text(sheetMessages, keys[audience], locale);
}

/** How far a service goes online, in words. */
export function onlineLevelWords(level: OnlineLevel, locale: LocaleTag): string {
  const keys = {
    information: 'onlineInformation',
    form: 'onlineForm',
    request: 'onlineRequest',
    full: 'onlineFull',
  } as const;
  return text(sheetMessages, keys[level], locale);
}

/** A channel in words. */
export function channelWords(channel: Channel, locale: LocaleTag): string {
  const keys = {
    online: 'channelOnline',
    counter: 'channelCounter',
    phone: 'channelPhone',
    post: 'channelPost',
  } as const;
  return text(sheetMessages, keys[channel], locale);
}

/** A kind of help by a person, in words. */
export function assistanceWords(assistance: Assistance, locale: LocaleTag): string {
  const keys = {
    callCentre: 'assistanceCallCentre',
    counter: 'assistanceCounter',
    association: 'assistanceAssociation',
  } as const;
  return text(sheetMessages, keys[assistance], locale);
}

/** The name of a language (BCP 47) in another; its tag when it is none of the four. */
export function languageWords(language: string, locale: LocaleTag): string {
  const own = ownLocale(language);
  if (!own) return language;
  const keys = { 'ar-MA': 'languageAr', zgh: 'languageZgh', 'fr-MA': 'languageFr', en: 'languageEn' } as const;
  return text(sheetMessages, keys[own], locale);
}

/** The languages of a service as a list in words: "arabe et français". */
export function languageListWords(languages: readonly string[], locale: LocaleTag): string {
  return formatList(
    languages.map((language) => languageWords(language, locale)),
    locale,
  );
}

/** What a service costs, in words. Free is said; an unknown cost is said to be unknown. The amount is isolated (bidi) and does not break. */
export function costWords(cost: Cost, locale: LocaleTag): string {
  switch (cost.kind) {
    case 'free':
      return text(sheetMessages, 'costFree', locale);
    case 'fixed':
      return isolate(
        formatMoney(cost.amount, locale, { currency: cost.currency, trailingZeroDisplay: 'stripIfInteger' }),
      );
    case 'variable':
      return text(sheetMessages, 'costVariable', locale);
    default:
      return text(sheetMessages, 'costUnknown', locale);
  }
}

/**
 * An ISO 8601 duration in words, with the plurals of the language: `P10D` → "10 أيام", "10 jours". Working days are named. What is no
 * duration of whole parts comes back as it is.
 */
export function durationWords(value: string, locale: LocaleTag, days: DayKind = 'calendar'): string {
  const duration = parseDuration(value);
  if (!duration) return value;
  const parts = (
    [
      ['years', duration.years],
      ['months', duration.months],
      ['weeks', duration.weeks],
      [days === 'working' ? 'workingDays' : 'days', duration.days],
      ['hoursLong', duration.hours],
      ['minutes', duration.minutes],
    ] as const
  ).filter(([, count]) => count > 0);
  if (parts.length === 0) return text(sheetMessages, 'delayImmediate', locale);
  return formatList(
    parts.map(([key, count]) => text(sheetMessages, key, locale, { count })),
    locale,
  );
}

/** How long a service takes, in words: at most so long, immediate, or not stated. */
export function delayWords(delay: Delay, locale: LocaleTag): string {
  switch (delay.kind) {
    case 'max':
      return text(sheetMessages, 'delayMax', locale, { duration: durationWords(delay.value, locale, delay.days) });
    case 'immediate':
      return text(sheetMessages, 'delayImmediate', locale);
    default:
      return text(sheetMessages, 'delayUnknown', locale);
  }
}

/** How many documents a service asks of everyone (those of a special case are not counted), in words. */
export function documentCountWords(sheet: Pick<ServiceSheet, 'documents'>, locale: LocaleTag): string {
  const count = sheet.documents.filter((document) => document.condition === undefined).length;
  return count === 0
    ? text(sheetMessages, 'noDocument', locale)
    : text(sheetMessages, 'documentCount', locale, { count });
}
