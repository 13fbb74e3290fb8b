import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import type { FlowField, KnownAnswer, WhenWrong } from '../flow/index.ts';
import type { FieldView } from './form-page.ts';
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

const told = (answer: string, more: Partial<KnownAnswer> = {}): Pick<FieldView, 'answer' | 'asked' | 'known'> => ({
  answer,
  asked: true,
  known: { ...known, answer, ...more },
});

/** One that is bound, said to be wrong or not, beside one that may be changed. */
const page =
  (whenWrong: WhenWrong, more: Partial<KnownAnswer> = {}) =>
  (locale: OwnLocale): string => {
    const given: FieldView = {
      field: { ...born, whenWrong, correctedBy },
      ...told('1990-01-03', { bound: true, ...more }),
    };
    const own: FieldView = { field: phone, ...told('+212600000001') };
    return [given, own].map((view) => renderTemplate(printField(view, locale))).join('');
  };

/** Examples of answers that were known beforehand, as the form server prints them. */
export const knownAnswerExamples: ExampleSet = {
  title: 'Forms/Known answer',
  tag: 'tiwizi-field',
  examples: {
    given: { html: page('tell-agency'), description: 'What is bound is text; what is not stands in its control.' },
    told: {
      html: page('tell-agency', { wrong: known.at }),
      description: 'It stays, and the agency is told that it is called wrong.',
    },
    anew: { html: page('ask', { wrong: known.at }), description: 'It is asked anew, and marked as the person’s own.' },
    stopped: { html: page('stop', { wrong: known.at }), description: 'The form does not go on until it is corrected.' },
  },
};
