import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Across every page. The Latin word stays, so that whoever receives the file abroad understands it too. */
  specimenMark: { 'ar-MA': 'نموذج SPECIMEN', zgh: 'ⴰⵎⴷⵢⴰ SPECIMEN', 'fr-MA': 'SPÉCIMEN', en: 'SPECIMEN' },
  specimen: {
    'ar-MA': 'نموذج تجريبي (SPECIMEN) بدون أي قيمة قانونية',
    zgh: 'ⴰⵎⴷⵢⴰ (SPECIMEN), ⵡⴰⵔ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ',
    'fr-MA': 'SPÉCIMEN sans valeur juridique',
    en: 'SPECIMEN, no legal value',
  },
  page: {
    'ar-MA': 'الصفحة {page} من {pages}',
    zgh: 'ⵜⴰⵙⵏⴰ {page} ⵙⴳ {pages}',
    'fr-MA': 'Page {page} sur {pages}',
    en: 'Page {page} of {pages}',
  },
  created: {
    'ar-MA': 'تاريخ الإنشاء: {date}',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵏⴼⵍⵓⵍ: {date}',
    'fr-MA': 'Document créé le {date}',
    en: 'Created on {date}',
  },
  number: {
    'ar-MA': 'رقم الوصل: {number}',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ: {number}',
    'fr-MA': 'Numéro du récépissé\u202f: {number}',
    en: 'Receipt number: {number}',
  },
} as const;

/** Words around the request in the PDF that is signed. */
export const requestMessages: Messages<typeof words> = defineMessages('request-document', words, {
  legal: ['specimen', 'specimenMark'],
});
