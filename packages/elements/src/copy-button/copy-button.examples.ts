import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const number: ExampleWords = {
  'ar-MA': 'رقم الطلب',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'le numéro de la demande',
  en: 'the application number',
};
const shown: ExampleWords = {
  'ar-MA': 'رقم الطلب:',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⴰ:',
  'fr-MA': 'Numéro de la demande\u202f:',
  en: 'Application number:',
};

/** Examples of `<tiwizi-copy-button>`. */
export const copyButtonExamples: ExampleSet = {
  title: 'Elements/Copy button',
  tag: 'tiwizi-copy-button',
  examples: {
    text: {
      html: (locale) =>
        `<p class="tiwizi-text">${shown[locale]} <bdi>RS-2026-004871</bdi></p>${elementHtml('tiwizi-copy-button', { label: number[locale], text: 'RS-2026-004871' })}`,
      description: 'The text stands on the page too.',
    },
    source: {
      html: (locale) =>
        `<p class="tiwizi-text">${shown[locale]} <bdi id="example-copied">RS-2026-004872</bdi></p>${elementHtml('tiwizi-copy-button', { label: number[locale], source: 'example-copied' })}`,
      description: 'What an element of the page says.',
    },
  },
};
