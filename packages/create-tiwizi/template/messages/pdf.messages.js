import { defineMessages } from '@tiwizi/i18n';

/** Words around the request in the PDF that is signed. */
export const pdfMessages = defineMessages(
  'pdf',
  {
    /** Across every page. The Latin word stays, so that whoever receives the file abroad understands it too. */
    specimenMark: { 'ar-MA': 'عينة SPECIMEN', zgh: 'ⴰⵎⴷⵢⴰ SPECIMEN', 'fr-MA': 'SPÉCIMEN', en: 'SPECIMEN' },
    specimen: {
      'ar-MA': 'عينة (SPECIMEN) بدون قيمة قانونية',
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
      'ar-MA': 'رقم الطلب: {number}',
      zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵓⵜⵔ: {number}',
      'fr-MA': 'Numéro de la demande\u202f: {number}',
      en: 'Request number: {number}',
    },
  },
  { legal: ['specimen', 'specimenMark'] },
);
