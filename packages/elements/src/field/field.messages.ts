import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  errorPrefix: { 'ar-MA': 'خطأ:', zgh: 'ⵜⴰⵣⴳⵍⵜ:', 'fr-MA': 'Erreur\u202f:', en: 'Error:' },
  optional: { 'ar-MA': 'اختياري', zgh: 'ⵙ ⵓⵙⵜⴰⵢ', 'fr-MA': 'facultatif', en: 'optional' },
  choose: { 'ar-MA': 'اختيار من القائمة', zgh: 'ⴰⵙⵜⴰⵢ ⵙⴳ ⵜⵍⴳⴰⵎⵜ', 'fr-MA': 'Choisir dans la liste', en: 'Choose from the list' },
  day: { 'ar-MA': 'اليوم', zgh: 'ⴰⵙⵙ', 'fr-MA': 'Jour', en: 'Day' },
  month: { 'ar-MA': 'الشهر', zgh: 'ⴰⵢⵢⵓⵔ', 'fr-MA': 'Mois', en: 'Month' },
  year: { 'ar-MA': 'السنة', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ', 'fr-MA': 'Année', en: 'Year' },
} as const;

/** Words a field adds to its author's. */
export const fieldMessages: Messages<typeof words> = defineMessages('field', words);
