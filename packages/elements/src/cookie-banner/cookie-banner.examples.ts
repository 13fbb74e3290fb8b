import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const own: ExampleWords = {
  'ar-MA': 'تحسب جماعة المثال عدد زيارات كل صفحة، لمدة ستة أشهر، دون إعطائها لأي جهة.',
  zgh: 'ⴷⴰ ⵜⵙⵙⵉⴹⵉⵏ ⵜⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ ⵜⵉⵔⵣⴰⴼ.',
  'fr-MA': 'La commune d’Exemple compte les visites de chaque page, pendant six mois, et ne les communique à personne.',
  en: 'The commune of Example counts the visits to each page, for six months, and passes them on to nobody.',
};

/** Examples of `<tiwizi-cookie-banner>`. */
export const cookieBannerExamples: ExampleSet = {
  title: 'Elements/Cookie banner',
  tag: 'tiwizi-cookie-banner',
  examples: {
    question: {
      html: () =>
        elementHtml('tiwizi-cookie-banner', { action: '#cookies', 'policy-href': '#policy', 'return-to': '/services' }),
      description: 'Two buttons alike; no answer is an answer too.',
    },
    ownWords: {
      html: (locale) => elementHtml('tiwizi-cookie-banner', { action: '#cookies', text: own[locale] }),
      description: 'What is measured, in the agency’s words.',
    },
    refused: {
      html: () => elementHtml('tiwizi-cookie-banner', { choice: 'refused', 'policy-href': '#policy' }),
      description: 'On the page after the post, once.',
    },
  },
};
