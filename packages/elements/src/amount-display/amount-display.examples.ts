import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const fee: ExampleWords = {
  'ar-MA': 'المبلغ الواجب أداؤه: {amount}.',
  zgh: 'ⴰⵜⵉⴳ: {amount}.',
  'fr-MA': 'Frais à payer\u202f: {amount}.',
  en: 'Fee to pay: {amount}.',
};

const amount = (attributes: ExampleAttributes): string => elementHtml('tiwizi-amount-display', attributes);

/** Examples of `<tiwizi-amount-display>`. */
export const amountDisplayExamples: ExampleSet = {
  title: 'Elements/Amount display',
  tag: 'tiwizi-amount-display',
  examples: {
    inSentence: {
      html: (locale) =>
        `<p class="tiwizi-text">${escapeHtml(fee[locale]).replace('{amount}', amount({ value: 1250.5 }))}</p>`,
    },
    whole: {
      html: () =>
        `<p class="tiwizi-text">${[2, 5, 75, 100].map((value) => amount({ value, whole: true })).join(' · ')}</p>`,
      description: 'Whole dirhams, counted in Arabic as they are said.',
    },
    otherCurrency: { html: () => `<p class="tiwizi-text">${amount({ value: 90, currency: 'EUR' })}</p>` },
  },
};
