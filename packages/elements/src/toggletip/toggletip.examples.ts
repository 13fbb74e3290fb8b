import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const fee: ExampleWords = {
  'ar-MA': 'رسم التنبر: 20 درهما',
  zgh: 'ⵜⴰⵎⴽⵓⵙⵜ: 20 ⴷⵔⵀⵎ',
  'fr-MA': 'Droit de timbre\u202f: 20 dirhams',
  en: 'Stamp duty: 20 dirhams',
};
const label: ExampleWords = {
  'ar-MA': 'ما هو رسم التنبر؟',
  zgh: 'ⵎⴰ ⵉⴳⴰⵏ ⵜⴰⵎⴽⵓⵙⵜ?',
  'fr-MA': 'Qu’est-ce que le droit de timbre\u202f?',
  en: 'What is stamp duty?',
};
const text: ExampleWords = {
  'ar-MA': 'مبلغ يؤدى مرة واحدة عن كل وثيقة تسلمها الإدارة.',
  zgh: 'ⴰⵜⵉⴳ ⵏ ⴽⵓ ⵜⴰⵡⵔⵇⵜ.',
  'fr-MA': 'Une somme payée une fois pour chaque document que l’administration délivre.',
  en: 'An amount paid once for each document that the administration issues.',
};

/** Examples of `<tiwizi-toggletip>`. */
export const toggletipExamples: ExampleSet = {
  title: 'Elements/Toggletip',
  tag: 'tiwizi-toggletip',
  examples: {
    closed: {
      html: (locale) =>
        `<div class="tiwizi-text">${fee[locale]} ${elementHtml('tiwizi-toggletip', { label: label[locale], text: text[locale] })}</div>`,
      description: 'Beside the word that it explains.',
    },
    open: {
      html: (locale) =>
        `<div class="tiwizi-text">${fee[locale]} <tiwizi-toggletip><details open><summary class="tiwizi-button tiwizi-button--quiet">${label[locale]}</summary><p class="tiwizi-pop-out tiwizi-toggletip__text">${text[locale]}</p></details></tiwizi-toggletip></div>`,
      description: 'The author’s own details, open, with words on the button.',
    },
  },
};
