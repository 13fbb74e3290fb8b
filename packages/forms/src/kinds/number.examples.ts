import type { ExampleSet } from '@tiwizi/core';
import { exampleField } from './example-field.ts';
import { number, type NumberField } from './number.ts';

const area: NumberField = {
  name: 'area',
  type: 'number',
  required: true,
  number: { min: 1, max: 200, decimals: 2, unit: { 'ar-MA': 'م²', zgh: 'ⵎ²', 'fr-MA': 'm²', en: 'm²' } },
  label: {
    'ar-MA': 'مساحة الشرفة',
    zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵜⵙⵉⵇⵇⴰ',
    'fr-MA': 'Surface de la terrasse',
    en: 'Area of the terrace',
  },
};

const page = exampleField(number, area);

/** Examples of a field of a number, as the form server prints it. */
export const numberExamples: ExampleSet = {
  title: 'Forms/Number',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'The unit stands in the label: it is read with it.' },
    answered: {
      html: page('1250.5'),
      description: 'The answer is kept as `1250.5`, and shown with the decimal sign of the language.',
    },
    unreadable: { html: page('1.250', true), description: 'It could be two numbers: what was typed stays.' },
    tooMuch: { html: page('250', true), description: 'The limit says its unit.' },
    optional: {
      html: exampleField(number, { ...area, required: false })(),
      description: 'Unit and “optional” in one label.',
    },
  },
};
