import { knownLocale, type Locale } from '@tiwizi/i18n';
import type { HandedRequest, HandedSection, HandedWords } from './handed-request.ts';

/** What a request says, in the language of whoever reads it where its form has that. */
export interface ClerkWords extends Omit<HandedWords, 'summary'> {
  /** Of its words: that of the clerk, or of the request. */
  readonly language: string;
  /** Of each row also whether its value is as the person wrote it, and so in the language of the request. */
  readonly summary: readonly (Omit<HandedSection, 'rows'> & {
    readonly rows: readonly (HandedSection['rows'][number] & { readonly isOwn: boolean })[];
  })[];
}

/** The words of a request for a clerk. */
export function clerkWords({ language, title, summary, translations = {} }: HandedRequest, locale: Locale): ClerkWords {
  const tag = Object.keys(translations).find((each) => knownLocale(each) === locale);
  const translated = tag !== undefined && knownLocale(language) !== locale ? translations[tag] : undefined;
  const given = translated ?? { title, summary };
  return {
    ...given,
    language: translated ? locale : language,
    summary: given.summary.map((section, at) => ({
      ...section,
      rows: section.rows.map((row, index) => ({
        ...row,
        isOwn: row.value === (summary[at]?.rows[index]?.value ?? row.value),
      })),
    })),
  };
}
