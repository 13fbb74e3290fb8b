import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const words: ExampleWords = {
  'ar-MA': 'تقدم الشهادة لمن يسكن في الجماعة منذ ستة أشهر.',
  zgh: 'ⴷⴰ ⵜⴻⵜⵜⵓⴼⴽⴰ ⵜⵙⵍⴽⵉⵏⵜ ⵉ ⵡⴰⵏⵏⴰ ⵉⵣⴷⵖⵏ ⴳ ⵜⴳⵔⴰⵡⵜ.',
  'fr-MA': 'Le certificat est délivré à qui habite la commune depuis six mois.',
  en: 'The certificate is issued to those who have lived in the commune for six months.',
};

/** Examples of `<tiwizi-read-aloud>`. */
export const readAloudExamples: ExampleSet = {
  title: 'Elements/Read aloud',
  tag: 'tiwizi-read-aloud',
  examples: {
    plain: {
      html: (locale) =>
        `${elementHtml('tiwizi-read-aloud', { for: 'read-aloud-example' })}<div id="read-aloud-example"><p class="tiwizi-text">${escapeHtml(words[locale])}</p></div>`,
      description: 'The button is there where the device has a voice of the language of the page.',
    },
    reading: {
      html: (locale) => `<p class="tiwizi-text" data-tiwizi-reading>${escapeHtml(words[locale])}</p>`,
      description: 'The piece that is being read.',
    },
  },
};
