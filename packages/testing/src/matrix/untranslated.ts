import { defaultLocale, directionOf, ownLocale, resolveLocale, type Locale, type OwnLocale } from '@tiwizi/i18n';
import type { PageString } from './in-page/strings.ts';

/** The letters each language is written with, and those of the others. */
const foreignLetters: Readonly<Record<OwnLocale, RegExp>> = {
  'ar-MA': /[\p{Script=Latin}\p{Script=Tifinagh}]/u,
  zgh: /[\p{Script=Latin}\p{Script=Arabic}]/u,
  'fr-MA': /[\p{Script=Arabic}\p{Script=Tifinagh}]/u,
  en: /[\p{Script=Arabic}\p{Script=Tifinagh}]/u,
};

/** What is written alike in every language: kinds of files, abbreviations people know, names of this project. */
export const sharedTokens: readonly string[] = [
  'PDF',
  'PDF/A',
  'JPEG',
  'JPG',
  'PNG',
  'HEIC',
  'iPhone',
  'SMS',
  'CNIE',
  'ICE',
  'RIB',
  'IBAN',
  // The country an IBAN of Morocco begins with.
  'MA',
  'QR',
  'SPECIMEN',
  'Tiwizi',
  'HTML',
  'OTP',
  'PIN',
  'CSC',
  'PAdES',
  'SHA-256',
  'MB',
  'KB',
];

const isAddress = (token: string): boolean =>
  /^(https?:\/\/|www\.)|^[^@\s]+@[^@\s]+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(token);
const isIdentifier = (token: string): boolean => /\d/.test(token) && /^[\p{L}\d./+-]+$/u.test(token);
/** What people call their files is theirs, with any letters. */
const isFileName = (token: string): boolean => /^\.?[\p{L}\p{M}\p{N}_-]+\.\w{2,4}$/u.test(token);
/** What stands in a sentence of ours and is not: names that people typed or registers gave, isolated because nobody knows their direction. */
const givenText = /\u2068[^\u2069]*\u2069/g;
const isolates = /[\u2066-\u2068\u200e\u200f\u061c]/;
/** Words, and addresses of the web whole: what separates words belongs to them. */
const tokens =
  /https?:\/\/[^\s\u2066-\u2069\u200e\u200f\u061c]+|[^\s\u2066-\u2069\u200e\u200f\u061c،؛؟«»"“”()[\]:;,!?…]+/gu;

export interface UntranslatedOptions {
  /** Words that may stand in any language, besides `sharedTokens`. */
  readonly allow?: readonly string[];
}

/**
 * Runs that say by `lang` that they are in a language and run in the direction of another: Arabic that stands in for Amazigh, or that
 * somebody gave as an answer, needs `dir` too.
 */
export function wrongDirections(strings: readonly PageString[]): string[] {
  return strings
    .filter(({ lang, direction, text, given }) => lang && !given && directionOf(lang) !== direction && / /.test(text))
    .map(({ lang, direction, text, source }) => `${lang} runs ${direction}: ${source} "${text.slice(0, 80)}"`);
}

/** Words in letters of another language that are neither marked by `lang` nor a token everybody writes alike. */
export function untranslated(strings: readonly PageString[], { allow = [] }: UntranslatedOptions = {}): string[] {
  const shared = new Set([...sharedTokens, ...allow]);
  return strings.flatMap((string) => {
    const locale = resolveLocale(string.lang);
    const foreign = (string.text.replace(givenText, ' ').match(tokens) ?? [])
      .filter((token) => foreignLetters[ownLocale(locale) ?? defaultLocale].test(token))
      .map((token) => token.replace(/\.$/, ''));
    return foreign.flatMap((token) => {
      if (string.given || shared.has(token)) return [];
      const isToken = isAddress(token) || isIdentifier(token) || isFileName(token);
      if (!isToken) return [`"${token}" in ${locale} ${string.source} "${string.text.slice(0, 80)}"`];
      // A token of letters and figures is torn apart by the direction around it unless it is isolated.
      const isSafe = locale !== 'ar-MA' || string.isolated || isolates.test(string.text) || string.text === token;
      return isSafe ? [] : [`"${token}" is not isolated in ${locale} ${string.source} "${string.text.slice(0, 80)}"`];
    });
  });
}

/** Names and words that French and English share. */
export const sharedWords: readonly string[] = [
  'Service',
  'Services',
  'Document',
  'Documents',
  'Date',
  'Menu',
  'Message',
  'Information',
  'Notification',
  'Signature',
  'Question',
  'Questions',
  'Association',
  'Police',
  'Vote',
  'Option',
  'Options',
  'Page',
  'Pages',
  'Contact',
  'Total',
  'Type',
  'Note',
  'Province',
  'Commune',
  'Centre',
  'Client',
  'Administration',
  'Administrations',
  'Exception',
  'Exceptions',
  'Taxes',
  'Code',
  'Rabat',
  'Casablanca',
  'Salé',
  'Kénitra',
  'Agadir',
  'Tanger',
  'Oujda',
  'Meknès',
  'Laâyoune',
  'Tétouan',
  'Hoceïma',
  'Nador',
  'Fès',
  'Marrakech',
  'Essaouira',
  'Errachidia',
  'Ouarzazate',
  'Tiznit',
  'Guelmim',
  'Dakhla',
];

/** Strings that are the same in French and English: one of the two was not translated. Proper names and figures are left out. */
export function sameInTwoLanguages(
  french: readonly PageString[],
  english: readonly PageString[],
  { allow = [] }: UntranslatedOptions = {},
): string[] {
  const ours = (strings: readonly PageString[], locale: Locale): Set<string> =>
    new Set(strings.filter(({ lang, given }) => !given && resolveLocale(lang) === locale).map(({ text }) => text));
  const other = ours(english, 'en');
  const shared = new Set([...sharedWords, ...sharedTokens, ...allow].map((word) => word.toLowerCase()));
  return [...ours(french, 'fr-MA')]
    .filter((text) => other.has(text) && hasCommonWord(text, shared))
    .map((text) => `"${text.slice(0, 80)}" is the same in French and English`);
}

/** Whether a text has a word that is no name: one that begins with a small letter, or a lone word. Known shared words do not count. */
function hasCommonWord(text: string, shared: ReadonlySet<string>): boolean {
  if (isAddress(text)) return false;
  const words = text.split(/[\s\p{P}\d\u2066-\u2069]+/u).filter((word) => /\p{Script=Latin}{3}/u.test(word));
  return words.some((word) => (words.length === 1 || /^\p{Ll}/u.test(word)) && !shared.has(word.toLowerCase()));
}
