import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';
import type { KeyFigure } from './key-figures-data.ts';

const heading: ExampleWords = {
  'ar-MA': 'الخدمة بالأرقام',
  zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵙ ⵡⵓⵟⵟⵓⵏⵏ',
  'fr-MA': 'Le service en chiffres',
  en: 'The service in figures',
};
const requests: ExampleWords = {
  'ar-MA': 'طلبات أودعت عبر الأنترنت',
  zgh: 'ⵜⵓⵜⵔⵉⵡⵉⵏ ⴳ ⵓⵏⵜⵔⵏⵉⵜ',
  'fr-MA': 'demandes déposées en ligne',
  en: 'requests filed online',
};
const online: ExampleWords = {
  'ar-MA': 'من الطلبات تمت معالجتها داخل الأجل',
  zgh: 'ⵙⴳ ⵜⵓⵜⵔⵉⵡⵉⵏ ⴳ ⵜⵉⵣⵉ',
  'fr-MA': 'des demandes traitées dans le délai',
  en: 'of requests answered within the time limit',
};
const fee: ExampleWords = {
  'ar-MA': 'متوسط المبلغ المؤدى',
  zgh: 'ⴰⵏⴰⵎⵎⴰⵙ ⵏ ⵡⴰⵜⵉⴳ',
  'fr-MA': 'de frais en moyenne',
  en: 'paid on average',
};
const sample: ExampleWords = {
  'ar-MA': 'أرقام نموذجية، 2026',
  zgh: 'ⵓⵟⵟⵓⵏⵏ ⵏ ⵓⵎⴷⵢⴰ, 2026',
  'fr-MA': 'Chiffres d’exemple, 2026',
  en: 'Sample figures, 2026',
};

const figures = (locale: OwnLocale): KeyFigure[] => [
  { value: 128400, label: requests[locale], note: sample[locale] },
  { value: 0.935, type: 'percent', label: online[locale] },
  { value: 75, type: 'money', label: fee[locale] },
];

/** Examples of `<tiwizi-key-figures>`. */
export const keyFiguresExamples: ExampleSet = {
  title: 'Elements/Key figures',
  tag: 'tiwizi-key-figures',
  examples: {
    three: {
      html: (locale) => elementHtml('tiwizi-key-figures', { heading: heading[locale], figures: figures(locale) }),
      description: 'A number, a share, an amount: each as the language writes it.',
    },
    one: {
      html: (locale) => elementHtml('tiwizi-key-figures', { figures: figures(locale).slice(0, 1) }),
      description: 'One number, where a heading stands above it already.',
    },
  },
};
