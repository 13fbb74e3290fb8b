import { localizedText, type LocaleTag } from '@tiwizi/i18n';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { sheetAuthority, sheetTitle } from '../sheet/sheet-texts.ts';
import { costWords, delayWords, documentCountWords } from '../sheet/sheet-words.ts';
import type { CardKind, ServiceCardData } from './service-card-data.ts';

/** What the card of a sheet says in a language, with the languages its texts are really in. */
export function serviceCardOf(sheet: ServiceSheet, locale: LocaleTag, href: string, kind?: CardKind): ServiceCardData {
  const title = sheetTitle(sheet, locale);
  const authority = sheetAuthority(sheet, locale);
  const reason = localizedText(sheet.unavailable?.reason, locale);
  return {
    kind,
    heading: title.text,
    headingLang: title.fallback ? title.lang : undefined,
    href,
    authority: authority.text,
    authorityLang: authority.fallback ? authority.lang : undefined,
    audience: sheet.audience,
    cost: costWords(sheet.cost, locale),
    delay: delayWords(sheet.delay, locale),
    level: sheet.onlineLevel,
    documents: documentCountWords(sheet, locale),
    ...((kind === 'row' || kind === 'highlighted') && {
      channels: sheet.channels.join(' ') || undefined,
      languages: sheet.languages.join(' ') || undefined,
      assistance: sheet.assistance.join(' ') || undefined,
      verifiedOn: sheet.verifiedOn,
    }),
    unavailable: reason?.text,
    unavailableLang: reason?.fallback ? reason.lang : undefined,
    unavailableSince: sheet.unavailable?.since,
    sample: sheet.sample === true,
  };
}
