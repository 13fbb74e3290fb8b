// One term, one word: no message may use a variant that docs/terms.json bans.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messagePaths } from '../i18n/message-files.mjs';
import { locales, parseMessages } from '../i18n/message-source.mjs';
import { wordTables } from '../i18n/word-files.mjs';

const escaped = (words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Arabic writes and, so, with, for, like and the article at the word itself: و ف, then ب ك ل, then ال (after ل: لل). A variant without
 * article is found with it too; one with article only as such.
 */
function arabic(variant) {
  const [, article, stem] = /^(ال)?(.*)$/su.exec(variant);
  const definite = '(?:[بك]?ال|لل)';
  // Vowel signs inside a word hide nothing; one at its end may be the right spelling (جارٍ).
  const letters = [...stem].map(escaped).join('[\\u064b-\\u0652]*');
  return `[وف]?(?:${article ? definite : `${definite}|[بكل]?`})${letters}`;
}

/** The variant as a whole word of its language, in any case; a French or English plural counts, an elided article stands apart. */
function pattern(variant, locale) {
  const body =
    locale === 'ar-MA' ? arabic(variant) : escaped(variant) + (locale === 'fr-MA' || locale === 'en' ? 's?' : '');
  return new RegExp(`(?<![\\p{L}\\p{M}])${body}(?![\\p{L}\\p{M}])`, 'giu');
}

/** Tatweel and direction marks hide no variant; spaces that do not break are spaces. */
const plain = (text) => text.replace(/[\u0640\p{Cf}]/gu, '').replace(/[\u00a0\u202f]/g, ' ');

/**
 * The banned variants in a text.
 *
 * @param {string} text
 * @param {string} locale
 * @param {readonly Record<string, any>[]} terms entries with the word by language, `banned` and `allowed`
 * @returns {{ variant: string, word: string }[]}
 */
export function bannedIn(text, locale, terms) {
  return terms.flatMap((term) => {
    // What is allowed is a word of its own: it leaves a letter, so that nothing is joined across the gap.
    const rest = (term.allowed?.[locale] ?? []).reduce(
      (left, allowed) => left.replace(pattern(plain(allowed), locale), '\u2400'),
      plain(text),
    );
    return (term.banned?.[locale] ?? [])
      .filter((variant) => pattern(plain(variant), locale).test(rest))
      .map((variant) => ({ variant, word: term[locale] }));
  });
}

/**
 * Every message that uses a banned variant, as a line that names file, message, language, variant and the right word.
 *
 * @param {string} root of the repository
 * @returns {string[]}
 */
export function bannedTerms(root) {
  const { terms, wordings } = JSON.parse(readFileSync(join(root, 'docs/terms.json'), 'utf8'));
  const list = [...terms, ...wordings];
  const inSources = messagePaths(root).flatMap((path) => {
    const shown = relative(root, path);
    return parseMessages(shown, readFileSync(path, 'utf8')).entries.map((entry) => ({ shown, entry }));
  });
  return [...inSources, ...wordTables(root)].flatMap(({ shown, entry: { name, key, languages } }) =>
    locales.flatMap((locale) => {
      const forms = Object.values(languages[locale]?.words ?? {}).map(({ text }) => text);
      const found = new Map(
        forms.flatMap((text) => bannedIn(text, locale, list)).map((one) => [one.variant, one.word]),
      );
      return [...found].map(
        ([variant, word]) => `${shown} ${name}.${key} ${locale}: “${variant}” is written “${word}”`,
      );
    }),
  );
}
