import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const conditions: ExampleWords = {
  'ar-MA': 'شروط الاستفادة',
  zgh: 'ⵜⵉⴼⴰⴷⵉⵡⵉⵏ',
  'fr-MA': 'Conditions d’accès',
  en: 'Conditions',
};
const back: ExampleWords = { 'ar-MA': 'رجوع', zgh: 'ⴰⵖⵓⵍ', 'fr-MA': 'Retour', en: 'Back' };
const sentence: ExampleWords = {
  'ar-MA': 'يمكن الاطلاع على {link} قبل بدء الطلب.',
  zgh: 'ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵖⵔⴷ {link} ⴷⴰⵜ ⵏ ⵜⵓⵜⵔⴰ.',
  'fr-MA': 'Vous pouvez lire {link} avant de commencer.',
  en: 'You can read {link} before you start.',
};
const law: ExampleWords = {
  'ar-MA': 'نص القانون',
  zgh: 'ⴰⴹⵕⵉⵚ ⵏ ⵓⵙⴰⴹⵓⴼ',
  'fr-MA': 'le texte de la loi',
  en: 'the text of the law',
};
const french: ExampleWords = {
  'ar-MA': '(بالفرنسية)',
  zgh: '(ⵙ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ)',
  'fr-MA': '(en français)',
  en: '(in French)',
};

const link = (words: string, className = 'tiwizi-link', href = '#target'): string =>
  elementHtml('a', { class: className, href }, escapeHtml(words));

/** Examples of `tiwizi-link`. */
export const linkExamples: ExampleSet = {
  title: 'Elements/Link',
  examples: {
    link: { html: (locale) => link(conditions[locale]) },
    inSentence: {
      html: (locale) =>
        `<p class="tiwizi-text">${escapeHtml(sentence[locale]).replace('{link}', link(law[locale]))}</p>`,
    },
    back: {
      html: (locale) => link(back[locale], 'tiwizi-link tiwizi-link--back'),
      description: 'At the head of a step; the arrow follows the direction.',
    },
    otherLanguage: {
      html: (locale) =>
        `<p class="tiwizi-text"><a class="tiwizi-link" href="#sgg" lang="fr" hreflang="fr" dir="ltr">Bulletin officiel</a> ${escapeHtml(french[locale])}</p>`,
      description: 'What a link leads to in another language says so.',
    },
  },
};
