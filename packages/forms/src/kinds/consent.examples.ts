import type { ExampleSet } from '@tiwizi/core';
import { consent, type ConsentField } from './consent.ts';
import { exampleField } from './example-field.ts';

const reuse: ConsentField = {
  name: 'reuse',
  type: 'consent',
  required: true,
  consent: {
    use: {
      'ar-MA': 'إخبار أصحاب الشرفات بأشغال الحي',
      zgh: 'ⴰⵙⵏⵖⵎⵙ ⵖⴼ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵏ ⵓⵎⵓⵔ',
      'fr-MA': 'annoncer les travaux du quartier',
      en: 'telling of works in the neighbourhood',
    },
    recipient: {
      'ar-MA': 'مصلحة الأشغال بالجماعة',
      zgh: 'ⵜⴰⵎⵙⵙⵓⴷⵙⵜ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
      'fr-MA': 'le service des travaux de la commune',
      en: 'the commune’s works department',
    },
    kept: { 'ar-MA': 'سنتان', zgh: '2 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ', 'fr-MA': 'deux ans', en: 'two years' },
  },
  label: {
    'ar-MA': 'استعمال رقم الهاتف لغرض آخر',
    zgh: 'ⴰⵙⵙⵎⵔⵙ ⵏ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ',
    'fr-MA': 'Utilisation de votre téléphone pour autre chose',
    en: 'Use of your telephone number for something else',
  },
};

const page = exampleField(consent, reuse);

/** Examples of consent to the reuse of data, as the form server prints it. */
export const consentExamples: ExampleSet = {
  title: 'Forms/Consent',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'Neither answer is chosen; a refusal is one.' },
    noAnswer: { html: page([], true), description: 'One of the two is asked for.' },
  },
};
