import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const change: ExampleWords = { 'ar-MA': 'تعديل', zgh: 'ⵙⵏⴼⵍ', 'fr-MA': 'Modifier', en: 'Change' };
const what: ExampleWords = { 'ar-MA': 'العنوان', zgh: 'ⵜⴰⵏⵙⴰ', 'fr-MA': 'l’adresse', en: 'the address' };

/** Examples of `tiwizi-visually-hidden`. */
export const visuallyHiddenExamples: ExampleSet = {
  title: 'Elements/Visually hidden',
  examples: {
    context: {
      html: (locale) =>
        `<a class="tiwizi-link" href="#address">${escapeHtml(change[locale])}<span class="tiwizi-visually-hidden"> ${escapeHtml(what[locale])}</span></a>`,
      description: 'Words that those who see the row do not need.',
    },
  },
};
