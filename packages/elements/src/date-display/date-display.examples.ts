import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const answer: ExampleWords = {
  'ar-MA': 'ينتظر الجواب قبل {date}.',
  zgh: 'ⴷⴰ ⵜⵜⵓⵇⵇⵍ ⵜⵔⴰⵔⵜ ⴷⴰⵜ ⵏ {date}.',
  'fr-MA': 'La réponse est attendue avant le {date}.',
  en: 'The answer is expected before {date}.',
};

const date = (attributes: ExampleAttributes): string => elementHtml('tiwizi-date-display', attributes);

/** Examples of `<tiwizi-date-display>`. */
export const dateDisplayExamples: ExampleSet = {
  title: 'Elements/Date display',
  tag: 'tiwizi-date-display',
  examples: {
    inSentence: {
      html: (locale) =>
        `<p class="tiwizi-text">${escapeHtml(answer[locale]).replace('{date}', date({ value: '2026-12-01' }))}</p>`,
    },
    weekdayAndTime: {
      html: () => `<p class="tiwizi-text">${date({ value: '2026-11-22T10:05', weekday: true, time: true })}</p>`,
    },
    numeric: {
      html: () => `<p class="tiwizi-text">${date({ value: '2026-11-22', format: 'numeric' })}</p>`,
      description: 'For columns of a table; in sentences the month is a word.',
    },
  },
};
