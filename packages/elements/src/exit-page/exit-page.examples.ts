import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const weather: ExampleWords = {
  'ar-MA': 'الذهاب إلى أحوال الطقس',
  zgh: 'ⴷⴷⵓ ⵙ ⴰⵏⵣⵡⵉ',
  'fr-MA': 'Aller à la météo',
  en: 'Go to the weather',
};

/** Examples of `<tiwizi-exit-page>`. */
export const exitPageExamples: ExampleSet = {
  title: 'Elements/Exit page',
  tag: 'tiwizi-exit-page',
  examples: {
    plain: {
      html: () => elementHtml('tiwizi-exit-page', { href: '/weather' }),
      description: 'Stays in sight at the top of the page; three presses of Shift do the same.',
    },
    ownWords: {
      html: (locale) =>
        elementHtml('tiwizi-exit-page', { href: '/weather', label: weather[locale], 'without-keys': true }),
      description: 'Words of one’s own, and a page that needs Shift for itself.',
    },
  },
};
