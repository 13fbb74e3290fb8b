import type { ExampleSet } from '@tiwizi/core';
import { computed, type ComputedField } from './computed.ts';
import { exampleField } from './example-field.ts';

const fee: ComputedField = {
  name: 'fee',
  type: 'computed',
  as: 'money',
  compute: { value: 75 },
  label: { 'ar-MA': 'الرسم الواجب', zgh: 'ⵜⵉⵙⵉ', 'fr-MA': 'Redevance', en: 'Fee' },
  hint: {
    'ar-MA': '5 دراهم لكل متر مربع في اليوم',
    zgh: '5 ⵏ ⵉⴷⵔⵉⵎⵏ ⵉ ⵎ² ⴳ ⵡⴰⵙⵙ',
    'fr-MA': '5\u00a0DH par m² et par jour',
    en: 'MAD 5 per m² and day',
  },
};

/** Examples of a computed amount, as the form server prints it. */
export const computedExamples: ExampleSet = {
  title: 'Forms/Computed',
  examples: {
    notYet: { html: exampleField(computed, fee)(), description: 'While an answer is missing.' },
    shown: { html: exampleField(computed, fee)('75.00'), description: 'Nobody types it; script shows it at once.' },
  },
};
