import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const own: ExampleWords = {
  'ar-MA': 'تُجرب هذه الخدمة في جماعتين. يبقى الشباك مفتوحا للجميع.',
  zgh: 'ⴷⴰ ⵜⵜⵢⴰⵔⵎ ⵜⵏⴰⴼⵓⵜ ⴰⴷ ⴳ ⵙⵏⴰⵜ ⵜⴳⵔⴰⵡⵉⵏ.',
  'fr-MA': 'Ce service est essayé dans deux communes. Le guichet reste ouvert à tous.',
  en: 'This service is being tried in two communes. The counter stays open to everybody.',
};

/** Examples of `<tiwizi-phase-banner>`. */
export const phaseBannerExamples: ExampleSet = {
  title: 'Elements/Phase banner',
  tag: 'tiwizi-phase-banner',
  examples: {
    beta: {
      html: () => elementHtml('tiwizi-phase-banner', { 'feedback-href': '#feedback' }),
      description: 'A service that everybody tries.',
    },
    alpha: {
      html: (locale) => elementHtml('tiwizi-phase-banner', { phase: 'alpha', text: own[locale] }),
      description: 'In the agency’s own words.',
    },
  },
};
