import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  comparison: {
    'ar-MA': 'مقارنة خدمتين',
    zgh: 'ⵙⵏⴰⵜ ⵜⵏⵓⴼⴰ ⵜⴰⵎⴰ ⵏ ⵜⴰⵢⴹ',
    'fr-MA': 'Comparer deux services',
    en: 'Compare two services',
  },
  /** On the page of a service, and of a comparison. */
  another: {
    'ar-MA': 'المقارنة بخدمة أخرى',
    zgh: 'ⵜⴰⵎⴰ ⵏ ⵜⴰⵏⴰⴼⵓⵜ ⵜⴰⵢⴹ',
    'fr-MA': 'Comparer avec un autre service',
    en: 'Compare with another service',
  },
  choose: {
    'ar-MA': 'اختيار الخدمة الثانية',
    zgh: 'ⵙⵜⵉ ⵜⴰⵏⴰⴼⵓⵜ ⵜⴰⵢⴹ',
    'fr-MA': 'Choisir l’autre service',
    en: 'Choose the other service',
  },
  /** Beside what two services do not have in common. */
  differs: { 'ar-MA': 'مختلف', zgh: 'ⴰⵎⵣⴰⵔⴰⵢ', 'fr-MA': 'Différent', en: 'Different' },
} as const;

/** Words of the comparison of two services. */
export const comparisonMessages: Messages<typeof words> = defineMessages('comparison', words);
