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
  attachments: { 'ar-MA': 'الملفات المرفقة', zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵣⴷⵉⵏ', 'fr-MA': 'Fichiers joints', en: 'Attached files' },
  attachmentsHint: {
    'ar-MA': 'هذه الملفات جزء من الطلب الموقَّع. البصمة الرقمية (SHA-256) لكل ملف تتغير إذا تغير أي شيء فيه.',
    zgh: null,
    'fr-MA':
      'Ces fichiers font partie de la demande signée. L’empreinte numérique (SHA-256) d’un fichier change dès que le fichier change.',
    en: 'These files are part of the request that is signed. The digital fingerprint (SHA-256) of a file changes as soon as the file does.',
  },
  /** In place of it where nobody signs. */
  attachmentsSent: {
    'ar-MA': 'هذه الملفات جزء من الطلب. البصمة الرقمية (SHA-256) لكل ملف تتغير إذا تغير أي شيء فيه.',
    zgh: null,
    'fr-MA':
      'Ces fichiers font partie de la demande. L’empreinte numérique (SHA-256) d’un fichier change dès que le fichier change.',
    en: 'These files are part of the request. The digital fingerprint (SHA-256) of a file changes as soon as the file does.',
  },
  unsigned: {
    'ar-MA': 'أُرسل هذا الطلب بدون توقيع.',
    zgh: null,
    'fr-MA': 'Cette demande est envoyée sans signature.',
    en: 'This request is sent without a signature.',
  },
  file: { 'ar-MA': 'الملف {number}', zgh: 'ⴰⴼⴰⵢⵍⵓ {number}', 'fr-MA': 'Fichier {number}', en: 'File {number}' },
  size: {
    'ar-MA': {
      zero: '{size} بايت',
      one: 'بايت واحد',
      two: 'بايتان',
      few: '{size} بايتات',
      many: '{size} بايتا',
      other: '{size} بايت',
    },
    zgh: { one: '{size} ⴱⴰⵢⵜ', other: '{size} ⴱⴰⵢⵜ' },
    'fr-MA': { one: '{size}\u00a0octet', other: '{size}\u00a0octets' },
    en: { one: '{size} byte', other: '{size} bytes' },
  },
  fingerprint: {
    'ar-MA': 'البصمة الرقمية (SHA-256):',
    zgh: 'ⵜⴰⵏⴼⵓⵍⵜ (SHA-256):',
    'fr-MA': 'Empreinte numérique (SHA-256)\u202f:',
    en: 'Digital fingerprint (SHA-256):',
  },
} as const;

/** Words around the request in the PDF that is signed. */
export const requestMessages: Messages<typeof words> = defineMessages('request-document', words, {
  legal: ['specimen', 'specimenMark', 'attachmentsHint', 'attachmentsSent', 'unsigned'],
});
