import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const copies: ExampleWords = {
  'ar-MA': 'عدد النسخ',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵏⵖⵉⵍⵉⵏ',
  'fr-MA': 'Nombre de copies',
  en: 'Number of copies',
};
const married: ExampleWords = {
  'ar-MA': 'الحالة العائلية',
  zgh: 'ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ',
  'fr-MA': 'Situation familiale',
  en: 'Marital status',
};
const states: readonly ExampleWords[] = [
  { 'ar-MA': 'أعزب أو عازبة', zgh: 'ⴰⵎⵙⴰⵎⵖⴰⵔ', 'fr-MA': 'Célibataire', en: 'Single' },
  { 'ar-MA': 'زواج', zgh: 'ⵉⵎⵔⵙ', 'fr-MA': 'Marié ou mariée', en: 'Married' },
  { 'ar-MA': 'طلاق', zgh: 'ⵉⴱⴹⴰ', 'fr-MA': 'Divorcé ou divorcée', en: 'Divorced' },
  { 'ar-MA': 'ترمل', zgh: 'ⴰⵡⵓⵊⵉⵍ', 'fr-MA': 'Veuf ou veuve', en: 'Widowed' },
];
const wrong: ExampleWords = {
  'ar-MA': 'المرجو اختيار الحالة العائلية',
  zgh: 'ⵙⵜⵉ ⴰⴷⴷⴰⴷ',
  'fr-MA': 'Choisissez votre situation familiale',
  en: 'Choose your marital status',
};

const field = (
  id: string,
  label: ExampleWords,
  options: (locale: keyof ExampleWords) => readonly object[],
  rest: Readonly<Record<string, string | ExampleWords>> = {},
): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-field', {
      type: 'radio',
      look: 'segmented',
      name: id,
      'control-id': `example-${id}`,
      label: label[locale],
      ...Object.fromEntries(
        Object.entries(rest).map(([name, each]) => [name, typeof each === 'string' ? each : each[locale]]),
      ),
      required: true,
      options: options(locale),
    }),
});
const statesIn = (locale: keyof ExampleWords): readonly object[] =>
  states.map((label, index) => ({ value: String(index + 1), label: label[locale] }));

/** Examples of `tiwizi-segmented`, by the field that prints it. */
export const segmentedExamples: ExampleSet = {
  title: 'Elements/Segmented choice',
  examples: {
    numbers: field(
      'segmented-copies',
      copies,
      () => ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
      {
        value: '2',
      },
    ),
    words: field('segmented-state', married, statesIn),
    wrong: field('segmented-wrong', married, statesIn, { error: wrong }),
  },
};
