import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import type { OwnLocale } from '@tiwizi/i18n';
import type { CaseStep } from './case-status-data.ts';

const missing: ExampleWords = {
  'ar-MA': 'صورة البطاقة الوطنية غير واضحة. المرجو إرسال صورة أخرى.',
  zgh: 'ⵜⴰⵡⵍⴰⴼⵜ ⵏ ⵜⴽⴰⵕⴹⴰ ⵓⵔ ⵜⴱⴰⵏ. ⴰⵣⵏ ⵜⴰⵢⴹ.',
  'fr-MA': 'La photo de la carte nationale est illisible. Envoyez-en une autre.',
  en: 'The photograph of the identity card cannot be read. Send another one.',
};
const reason: ExampleWords = {
  'ar-MA': 'الرسم غير موجود في سجلات هذا المكتب.',
  zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵔⵔⴰ ⴳ ⵉⵣⵎⵎⵎⵏ ⵏ ⵓⵙⵉⵔⴰ ⴰⴷ.',
  'fr-MA': 'L’acte ne figure pas dans les registres de ce bureau.',
  en: 'The record is not in the registers of this office.',
};
const received: CaseStep = { state: 'received', at: '2026-11-22T10:05:00Z' };
const review: CaseStep = { state: 'review', at: '2026-11-23T08:30:00Z' };

const caseStatus = (locale: OwnLocale, steps: readonly CaseStep[], attributes: ExampleAttributes = {}): string =>
  elementHtml('tiwizi-case-status', { number: 'EX-2026-000417', steps, ...attributes });

/** Examples of `<tiwizi-case-status>`. */
export const caseStatusExamples: ExampleSet = {
  title: 'Services/Case status',
  tag: 'tiwizi-case-status',
  examples: {
    review: {
      html: (locale) => caseStatus(locale, [received, review, { state: 'ready' }], { due: '2026-11-27' }),
      description: 'Two steps reached, one to come, and the day of the answer.',
    },
    correction: {
      html: (locale) =>
        caseStatus(
          locale,
          [received, review, { state: 'correction', at: '2026-11-24T14:00:00Z', text: missing[locale] }],
          { 'action-url': '#correct' },
        ),
      description: 'The agency asks for something: what, in its words, and the way to do it.',
    },
    ready: {
      html: (locale) =>
        caseStatus(locale, [received, review, { state: 'ready', at: '2026-11-26T09:15:00Z' }], {
          'action-url': '#result.pdf',
        }),
      description: 'The result is there.',
    },
    refused: {
      html: (locale) => caseStatus(locale, [received, { state: 'refused', at: '2026-11-25', text: reason[locale] }]),
      description: 'Refused, with the reason.',
    },
  },
};
