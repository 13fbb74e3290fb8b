import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const sentence: ExampleWords = {
  'ar-MA': 'يمكن أن يتسلم الوثيقة شخص آخر إذا كانت لديه {term}.',
  zgh: 'ⵉⵣⵎⵔ ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ ⴰⴷ ⵢⴰⵎⵥ ⴰⵔⵔⴰ ⵙ {term}.',
  'fr-MA': 'Une autre personne peut retirer le document si elle a une {term}.',
  en: 'Another person can collect the document with a {term}.',
};
const term: ExampleWords = {
  'ar-MA': 'وكالة',
  zgh: 'ⵜⴰⵡⴽⵉⵍⵜ',
  'fr-MA': 'procuration',
  en: 'power of attorney',
};
const definition: ExampleWords = {
  'ar-MA': 'ورقة موقعة يأذن بها شخص لشخص آخر بالقيام بإجراء في مكانه.',
  zgh: 'ⵜⴰⵡⵔⵉⵇⵜ ⵙ ⵉⵜⵜⴰⴷⵊⴰ ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ ⴰⴷ ⵉⵙⴽⵔ ⵜⴰⵡⵓⵔⵉ ⵏⵏⵙ.',
  'fr-MA': 'Un papier signé par lequel une personne en autorise une autre à agir à sa place.',
  en: 'A signed paper by which a person allows another one to act in their place.',
};

const inSentence = (locale: OwnLocale, more: ExampleAttributes = {}): string =>
  `<p class="tiwizi-text">${escapeHtml(sentence[locale]).replace('{term}', elementHtml('tiwizi-glossary-term', { term: term[locale], definition: definition[locale], ...more }))}</p>`;

/** Examples of `<tiwizi-glossary-term>`. */
export const glossaryTermExamples: ExampleSet = {
  title: 'Elements/Glossary term',
  tag: 'tiwizi-glossary-term',
  examples: {
    inSentence: {
      html: (locale) => inSentence(locale),
      description: 'A press on the word shows what it means, without script too; on paper it follows in brackets.',
    },
    withMore: { html: (locale) => inSentence(locale, { href: '#power-of-attorney' }) },
  },
};
