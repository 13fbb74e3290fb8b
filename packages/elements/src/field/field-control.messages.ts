import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  choose: {
    'ar-MA': 'اختيار من القائمة',
    zgh: 'ⴰⵙⵜⴰⵢ ⵙⴳ ⵜⵍⴳⴰⵎⵜ',
    'fr-MA': 'Choisir dans la liste',
    en: 'Choose from the list',
  },
  day: { 'ar-MA': 'اليوم', zgh: 'ⴰⵙⵙ', 'fr-MA': 'Jour', en: 'Day' },
  month: { 'ar-MA': 'الشهر', zgh: 'ⴰⵢⵢⵓⵔ', 'fr-MA': 'Mois', en: 'Month' },
  year: { 'ar-MA': 'السنة', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ', 'fr-MA': 'Année', en: 'Year' },
  /** Beside a switch. */
  yes: { 'ar-MA': 'نعم', zgh: 'ⵢⴰⵀ', 'fr-MA': 'Oui', en: 'Yes' },
  no: { 'ar-MA': 'لا', zgh: 'ⵓⵀⵓ', 'fr-MA': 'Non', en: 'No' },
  chooseFile: { 'ar-MA': 'اختيار ملف', zgh: 'ⴰⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ', 'fr-MA': 'Choisir un fichier', en: 'Choose a file' },
  chooseFiles: {
    'ar-MA': 'اختيار ملفات',
    zgh: 'ⴰⵙⵜⴰⵢ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ',
    'fr-MA': 'Choisir des fichiers',
    en: 'Choose files',
  },
} as const;

/** Words printed with the controls of a field: needed where a full form is made, not where one stands. */
export const fieldControlMessages: Messages<typeof words> = defineMessages('field-control', words);
