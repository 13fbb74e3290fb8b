import type { ExampleSet } from '@tiwizi/core';
import { exampleField } from './example-field.ts';
import { time, type TimeField } from './time.ts';

const opensAt: TimeField = {
  name: 'opensAt',
  type: 'time',
  required: true,
  time: { min: '07:00', max: '23:00', step: 15 },
  label: { 'ar-MA': 'ساعة الفتح', zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵔⵥⵥⵓⵎ', 'fr-MA': 'Heure d’ouverture', en: 'Opening time' },
};

const page = exampleField(time, opensAt);

/** Examples of a time of day, as the form server prints it. */
export const timeExamples: ExampleSet = {
  title: 'Forms/Time',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'What it takes is said before it is asked.' },
    answered: { html: page('08:30'), description: 'The answer is `08:30`.' },
    unreadable: { html: page('24:00', true), description: 'What was typed stays.' },
    between: { html: page('08:20', true), description: 'The nearest times that are offered.' },
  },
};
