import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const name: ExampleWords = {
  'ar-MA': 'الاسم العائلي',
  zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ',
  'fr-MA': 'Nom de famille',
  en: 'Family name',
};
const phone: ExampleWords = {
  'ar-MA': 'رقم الهاتف المحمول',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ',
  'fr-MA': 'Téléphone portable',
  en: 'Mobile number',
};
const nameError: ExampleWords = {
  'ar-MA': 'المرجو كتابة الاسم العائلي كما في البطاقة الوطنية',
  zgh: 'ⴰⵔⴰ ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵣⵓⵏⴷ ⴳ ⵜⴽⴰⵕⴹⴰ',
  'fr-MA': 'Écrivez votre nom de famille, comme sur la carte nationale',
  en: 'Enter your family name, as on your identity card',
};
const phoneError: ExampleWords = {
  'ar-MA': 'يتكون رقم الهاتف من عشرة أرقام تبدأ ب 06 أو 07',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⴷⴰⵔⵙ 10 ⵏ ⵉⵣⵡⵉⵍⵏ',
  'fr-MA': 'Le numéro a dix chiffres et commence par 06 ou 07',
  en: 'The number has ten digits and begins with 06 or 07',
};

/** Examples of `<tiwizi-error-summary>`. */
export const errorSummaryExamples: ExampleSet = {
  title: 'Elements/Error summary',
  tag: 'tiwizi-error-summary',
  examples: {
    form: {
      html: (locale) =>
        elementHtml('tiwizi-error-summary', {
          errors: [
            { href: '#summary-name', message: nameError[locale] },
            { href: '#summary-phone', message: phoneError[locale] },
          ],
        }) +
        elementHtml('tiwizi-field', {
          label: name[locale],
          name: 'name',
          'control-id': 'summary-name',
          error: nameError[locale],
          required: true,
          autocomplete: 'family-name',
        }) +
        elementHtml('tiwizi-field', {
          label: phone[locale],
          name: 'phone',
          'control-id': 'summary-phone',
          error: phoneError[locale],
          required: true,
          'input-type': 'tel',
          autocomplete: 'tel',
          value: '05',
        }),
      description: 'Takes focus once when the page arrives; the links lead to the controls.',
    },
    one: {
      html: (locale) =>
        elementHtml('tiwizi-error-summary', { errors: [{ href: '#one-name', message: nameError[locale] }] }) +
        elementHtml('tiwizi-field', {
          label: name[locale],
          name: 'name',
          'control-id': 'one-name',
          error: nameError[locale],
          required: true,
        }),
    },
    none: {
      html: () => elementHtml('tiwizi-error-summary', { errors: [] }),
      description: 'Hidden while there is no error.',
    },
  },
};
