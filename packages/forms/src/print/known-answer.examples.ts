import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import type { FlowField, KnownAnswer, WhenWrong } from '../flow/index.ts';
import { printField } from './field.print.ts';

const born: FlowField = {
  name: 'born',
  type: 'date',
  required: true,
  label: { 'ar-MA': 'تاريخ الازدياد', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ', 'fr-MA': 'Date de naissance', en: 'Date of birth' },
};
const phone: FlowField = {
  name: 'phone',
  identifier: 'phone',
  required: true,
  controlDir: 'ltr',
  label: { 'ar-MA': 'الهاتف', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Téléphone', en: 'Telephone' },
};
const correctedBy = {
  name: {
    'ar-MA': 'مكتب الحالة المدنية',
    zgh: 'ⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ',
    'fr-MA': 'le bureau de l’état civil',
    en: 'the civil-status office',
  },
  href: 'https://civil-status.example/',
};
const known: Omit<KnownAnswer, 'answer'> = {
  source: {
    'ar-MA': 'خدمة إثبات الهوية',
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'votre fournisseur d’identité numérique',
    en: 'your identity provider',
  },
  at: '2026-11-22T10:00:00Z',
};

/** One that is bound, said to be wrong or not, beside one that may be changed. */
const page =
  (whenWrong: WhenWrong, wrong?: string) =>
  (locale: OwnLocale): string =>
    [
      { field: { ...born, whenWrong, correctedBy }, answer: '1990-01-03', bound: true, ...(wrong && { wrong }) },
      { field: phone, answer: '+212600000001' },
    ]
      .map(({ field, answer, ...more }) =>
        renderTemplate(printField({ field, answer, asked: true, known: { ...known, answer, ...more } }, locale)),
      )
      .join('');

/** Examples of answers that were known beforehand, as the form server prints them. */
export const knownAnswerExamples: ExampleSet = {
  title: 'Forms/Known answer',
  tag: 'tiwizi-field',
  examples: {
    given: { html: page('tell-agency'), description: 'What is bound is text; what is not stands in its control.' },
    told: {
      html: page('tell-agency', known.at),
      description: 'It stays, and the agency is told that it is called wrong.',
    },
    anew: { html: page('ask', known.at), description: 'It is asked anew, and marked as the person’s own.' },
    stopped: { html: page('stop', known.at), description: 'The form does not go on until it is corrected.' },
  },
};
