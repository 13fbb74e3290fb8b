import { knownLocale, localizedText, text, type LocaleTag } from '@tiwizi/i18n';
import type { HelpPoint, ServiceSheet } from './service-sheet.ts';
import { sheetMessages } from './sheet.messages.ts';
import { audienceWords, assistanceWords, channelWords } from './sheet-words.ts';
import { sheetAuthority, sheetTitle } from './sheet-texts.ts';

/** JSON-LD data: safe to write with `JSON.stringify` into a file or, with `<` escaped, into a `script type="application/ld+json"`. */
export type JsonLd = { readonly [key: string]: unknown };

/** Where the page of the sheet is. */
export interface GovernmentServiceOptions {
  /** The address of the sheet's page, absolute; identifies the service. */
  readonly url?: string;
  /** The address of the site, to make a relative `serviceUrl` absolute. */
  readonly base?: string;
}

function plain(texts: HelpPoint['name'] | undefined, locale: LocaleTag): string | undefined {
  return localizedText(texts, locale)?.text;
}

/** Drops absent values, so that the data says nothing it does not know. */
function known(record: Readonly<Record<string, unknown>>): JsonLd {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function place(point: HelpPoint, locale: LocaleTag): JsonLd {
  return known({
    '@type': 'Place',
    name: plain(point.name, locale),
    address: plain(point.address, locale),
    telephone: point.telephone,
    url: point.url,
  });
}

function channels(sheet: ServiceSheet, locale: LocaleTag, base: string | undefined): JsonLd[] {
  const processingTime =
    sheet.delay.kind === 'max' ? sheet.delay.value : sheet.delay.kind === 'immediate' ? 'PT0S' : undefined;
  const availableLanguage = sheet.languages.map((language) => knownLocale(language) ?? language);
  const points = sheet.contactPoints ?? [];
  const phone = points.find((point) => point.kind === 'callCentre' && point.telephone !== undefined);
  return sheet.channels.map((channel) =>
    known({
      '@type': 'ServiceChannel',
      name: channelWords(channel, locale),
      availableLanguage,
      processingTime,
      serviceUrl: channel === 'online' && sheet.serviceUrl !== undefined ? absolute(sheet.serviceUrl, base) : undefined,
      servicePhone:
        channel === 'phone' && phone
          ? { '@type': 'ContactPoint', telephone: phone.telephone, contactType: assistanceWords(phone.kind, locale) }
          : undefined,
      serviceLocation:
        channel === 'counter'
          ? points.filter((point) => point.kind === 'counter').map((point) => place(point, locale))
          : undefined,
    }),
  );
}

function absolute(url: string, base: string | undefined): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

/**
 * A sheet as schema.org `GovernmentService` (JSON-LD), in one language. Fixed and free costs become an `Offer`; variable and unknown ones
 * are left out rather than guessed. A sample sheet says so in `disambiguatingDescription`.
 */
export function toGovernmentService(
  sheet: ServiceSheet,
  locale: LocaleTag,
  options: GovernmentServiceOptions = {},
): JsonLd {
  const operator = {
    '@type': 'GovernmentOrganization',
    identifier: sheet.authority.id,
    name: sheetAuthority(sheet, locale).text,
  };
  const title = sheetTitle(sheet, locale);
  const { cost } = sheet;
  return known({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': options.url,
    url: options.url,
    identifier: sheet.id,
    name: title.text,
    alternateName: sheet.alt?.[title.lang.split('-')[0] ?? title.lang],
    description: plain(sheet.description, locale),
    disambiguatingDescription: sheet.sample === true ? text(sheetMessages, 'sample', locale) : undefined,
    audience: { '@type': 'Audience', audienceType: audienceWords(sheet.audience, locale) },
    serviceOperator: operator,
    provider: operator,
    areaServed: { '@type': 'Country', identifier: 'MA' },
    availableChannel: channels(sheet, locale, options.base),
    offers:
      cost.kind === 'fixed'
        ? { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency }
        : cost.kind === 'free'
          ? { '@type': 'Offer', price: 0, priceCurrency: 'MAD' }
          : undefined,
  });
}
