import type { ExampleSet } from '@tiwizi/core';
import { dateRange, type DateRangeField } from './date-range.ts';
import { exampleField } from './example-field.ts';

const stay: DateRangeField = {
  name: 'stay',
  type: 'date-range',
  required: true,
  date: { future: true, maxDays: 90 },
  label: { 'ar-MA': 'مدة الاستغلال', zgh: 'ⵜⴰⵎⴽⵜⴰ', 'fr-MA': 'Durée d’occupation', en: 'Time of use' },
};

const page = exampleField(dateRange, stay);

/** Examples of a range of days, as the form server prints it. */
export const dateRangeExamples: ExampleSet = {
  title: 'Forms/Date range',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'Two dates under one question.' },
    answered: { html: page('2026-12-01/2026-12-31'), description: 'One answer, `2026-12-01/2026-12-31` (ISO 8601).' },
    backwards: {
      html: page('2026-12-31/2026-12-01', true),
      description: 'What is wrong is said at the end that has to change.',
    },
    passed: { html: page('2026-1-5/2026-12-01', true), description: 'Rules of a date are those of both ends.' },
  },
};
