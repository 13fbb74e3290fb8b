import { foldText, localizedText, type LocaleTag, type LocalizedText } from '@tiwizi/i18n';
import { editDistance } from '../search/edit-distance.ts';
import { sheetKeys } from './sheet-rules.ts';
import type { ServiceSheet } from './service-sheet.ts';
import type { Place } from './service-sheets-error.ts';

/** What a sheet may say, and should not: it is told, and the sheet is taken. */
export interface SheetAdvice {
  /** `question`: whether a law forbids it. Nobody has confirmed the answer, so it is asked and not judged ⚖. */
  readonly level: 'warning' | 'question';
  readonly code:
    | 'sheet-unknown-key'
    | 'sheet-language-missing'
    | 'sheet-markup'
    | 'sheet-direction-mark'
    | 'sheet-long-text'
    | 'sheet-many-aliases'
    | 'law-55-19-not-published'
    | 'law-55-19-second-copy'
    | 'law-55-19-legalised';
  /** From the sheet on. */
  readonly place: Place;
  readonly found: string;
  /** What should stand there; of a question, what is asked. */
  readonly expected: string;
}

/** Names of one service beyond which it is found for what it is not. */
const mostAliases = 60;
/** Letters that a title has at most: it is one line of a list. */
const longTitle = 200;
const longText = 5000;

// Folded, as the texts that they are looked for in.
const secondCopy =
  /\b(?:double|triple|quadruple) exemplaire|\b(?:[2-9]|deux|trois|quatre|cinq) (?:copies|exemplaires|photocopies)\b|\b(?:[2-9]|two|three|four) copies\b|\bin (?:duplicate|triplicate)\b|نسختان|نسختين|نظيرين|نظيران|(?:ثلاث|اربع|خمس) نسخ/u;
const legalised =
  /\blegalis|\bcertifiee?s? conforme|\bcopies? conforme|\blegali[sz]ed\b|\bcertified cop|مصادق عليه|مصحح الامضا|مصححه الامضا|تصحيح الامضا|مطابقه? (?:لل|ل)اصل/u;
/** Embeddings and overrides: what follows may be read backwards. Isolates and single marks do no harm. */
const turning = /[\u202a-\u202e]/;
const markup = /<\/?[a-z!][^>]*>|&(?:[a-z]{2,8}|#\d{1,7});/iu;

/**
 * What should be asked about a sheet that is well formed.
 *
 * @param languages those that the site is in
 */
export function adviseSheet(sheet: ServiceSheet, languages: readonly LocaleTag[]): readonly SheetAdvice[] {
  const advice: SheetAdvice[] = [];
  const warn = (code: SheetAdvice['code'], place: Place, found: string, expected: string): void =>
    void advice.push({ level: 'warning', code, place, found, expected });
  const ask = (code: SheetAdvice['code'], place: Place, found: string, expected: string): void =>
    void advice.push({ level: 'question', code, place, found, expected });

  const look = (texts: LocalizedText, place: Place, longest: number): void => {
    const missing = languages.filter((each) => localizedText(texts, each)?.fallback !== false);
    if (missing.length)
      warn(
        'sheet-language-missing',
        place,
        Object.keys(texts).join(', '),
        `${missing.join(', ')} too: another language stands in, and says so`,
      );
    for (const [tag, given] of Object.entries(texts)) {
      if (markup.test(given))
        warn(
          'sheet-markup',
          [...place, tag],
          given.slice(0, 60),
          'words: tags and entities are shown as they are written',
        );
      if (turning.test(given))
        warn(
          'sheet-direction-mark',
          [...place, tag],
          given.slice(0, 60),
          'words without marks that turn the line around: pages set the direction',
        );
      if (given.length > longest)
        warn('sheet-long-text', [...place, tag], `${given.length} letters`, `at most ${longest}`);
    }
  };

  // What an agency notes for itself is left alone; what is nearly a name of ours is one that nobody would read.
  for (const key of Object.keys(sheet).filter((each) => !sheetKeys.includes(each))) {
    const meant = sheetKeys.find((each) => editDistance(each.toLowerCase(), key.toLowerCase(), 2) <= 2);
    if (meant) warn('sheet-unknown-key', [key], key, `"${meant}", which is not read when it is written so`);
  }
  look(sheet.title, ['title'], longTitle);
  if (!sheet.descriptionGenerated) look(sheet.description, ['description'], longText);
  look(sheet.authority.name, ['authority', 'name'], longTitle);
  sheet.documents.forEach(({ name, condition }, at) => {
    const place = ['documents', at, 'name'];
    look(name, place, longText);
    if (condition) look(condition.text, ['documents', at, 'condition', 'text'], longText);
    for (const [tag, given] of Object.entries(name)) {
      const folded = foldText(given);
      if (secondCopy.test(folded))
        ask(
          'law-55-19-second-copy',
          [...place, tag],
          given.slice(0, 60),
          'may more than one copy be asked for? (law 55-19)',
        );
      if (legalised.test(folded))
        ask(
          'law-55-19-legalised',
          [...place, tag],
          given.slice(0, 60),
          'may a legalised signature or a certified copy be asked for? (law 55-19)',
        );
    }
  });
  const aliases = Object.values(sheet.alt ?? {}).flat();
  if (aliases.length > mostAliases)
    warn(
      'sheet-many-aliases',
      ['alt'],
      `${aliases.length} names`,
      `at most ${mostAliases}: with more it is found for what it is not`,
    );
  if (sheet.documents.length && !sheet.publishedAt)
    ask(
      'law-55-19-not-published',
      ['documents'],
      'no publishedAt',
      'does the national portal publish these documents? then give its address as publishedAt (law 55-19)',
    );
  return advice;
}
