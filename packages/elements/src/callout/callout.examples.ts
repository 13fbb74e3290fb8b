import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const title: ExampleWords = {
  'ar-MA': 'قبل البدء',
  zgh: 'ⴷⴰⵜ ⵏ ⵓⵙⵙⵏⵜⵉ',
  'fr-MA': 'Avant de commencer',
  en: 'Before you start',
};
const text: ExampleWords = {
  'ar-MA': 'يستغرق ملء الطلب حوالي عشر دقائق. يحفظ ما يكتب كلما انتقل المرتفق إلى صفحة أخرى.',
  zgh: 'ⴷⴰ ⵜⵜⴰⵎⵥ ⵜⵓⵜⵔⴰ ⴰⵜⵜⴰⵢⵏ ⵏ 10 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
  'fr-MA': 'La demande prend une dizaine de minutes. Les réponses sont enregistrées à chaque page.',
  en: 'The request takes about ten minutes. Answers are saved at each page.',
};
const start: ExampleWords = {
  'ar-MA': 'بدء الطلب',
  zgh: 'ⵙⵙⵏⵜⵉ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Commencer la demande',
  en: 'Start the request',
};

const callout = (locale: OwnLocale, more = ''): string =>
  `<div class="tiwizi-callout"><h2 class="tiwizi-callout__title">${escapeHtml(title[locale])}</h2><p class="tiwizi-text">${escapeHtml(text[locale])}</p>${more}</div>`;

/** Examples of `tiwizi-callout`. */
export const calloutExamples: ExampleSet = {
  title: 'Elements/Callout',
  examples: {
    plain: { html: (locale) => callout(locale), description: 'The one thing of a page that nobody should miss.' },
    withAction: {
      html: (locale) => callout(locale, `<a class="tiwizi-button" href="#start">${escapeHtml(start[locale])}</a>`),
      description: 'With the one action that follows from it.',
    },
  },
};
