import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const visit: ExampleWords = {
  'ar-MA': 'يوم الموعد',
  zgh: 'ⴰⵙⵙ ⵏ ⵓⵙⵉⵀⴰⵔ',
  'fr-MA': 'Jour du rendez-vous',
  en: 'Day of the appointment',
};
const visitHint: ExampleWords = {
  'ar-MA': 'مثال: 15 12 2026',
  zgh: 'ⴰⵎⴷⵢⴰ: 15 12 2026',
  'fr-MA': 'Par exemple 15 12 2026',
  en: 'For example 15 12 2026',
};
const visitError: ExampleWords = {
  'ar-MA': 'المرجو اختيار يوم من أيام سنة 2026',
  zgh: 'ⵙⵜⵉ ⴰⵙⵙ ⴳ 2026',
  'fr-MA': 'Choisissez un jour de 2026',
  en: 'Choose a day in 2026',
};

function field(
  id: string,
  rest: ExampleAttributes,
  words: Readonly<Record<string, ExampleWords>>,
): ExampleSet['examples'][string] {
  return {
    html: (locale) =>
      elementHtml('tiwizi-field', {
        type: 'date',
        picker: true,
        name: id,
        'control-id': `example-${id}`,
        required: true,
        ...Object.fromEntries(Object.entries(words).map(([name, each]) => [name, each[locale]])),
        ...rest,
      }),
  };
}

/** Examples of `<tiwizi-date-picker>`. */
export const datePickerExamples: ExampleSet = {
  title: 'Elements/Date picker',
  tag: 'tiwizi-date-picker',
  examples: {
    field: {
      ...field('visit', {}, { label: visit, hint: visitHint }),
      description: 'The button stands beside the three fields once script works.',
    },
    range: field(
      'visit-range',
      { value: '2026-12-15', min: '2026-12-01', max: '2026-12-31' },
      { label: visit, hint: visitHint },
    ),
    withError: field('visit-error', { value: '2027-02-31' }, { label: visit, hint: visitHint, error: visitError }),
  },
};
