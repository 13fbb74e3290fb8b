import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const text: ExampleWords = {
  'ar-MA': 'موقع خدمات جماعة المثال.',
  zgh: 'ⴰⵙⵉⵜ ⵏ ⵜⵏⵓⴼⴰ ⵏ ⵜⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ.',
  'fr-MA': 'Site des services de la commune d’Exemple.',
  en: 'Services site of the commune of Example.',
};

/** Examples of `<tiwizi-site-identity>`. */
export const siteIdentityExamples: ExampleSet = {
  title: 'Elements/Site identity',
  tag: 'tiwizi-site-identity',
  examples: {
    demonstration: {
      html: (locale) => elementHtml('tiwizi-site-identity', { text: text[locale], demonstration: true }),
      description: 'Always visible.',
    },
    domains: {
      html: (locale) => elementHtml('tiwizi-site-identity', { text: text[locale], domains: 'services.example' }),
      description: 'The addresses are the owner’s to name.',
    },
    demonstrationOnly: { html: () => elementHtml('tiwizi-site-identity', { demonstration: true }) },
  },
};
