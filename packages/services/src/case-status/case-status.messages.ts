import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': 'تتبع الطلب',
    zgh: 'ⴰⴹⴼⴰⵕ ⵏ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Suivi de la demande',
    en: 'Where the request stands',
  },
  number: {
    'ar-MA': 'رقم الوصل: {number}',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ: {number}',
    'fr-MA': 'Numéro du récépissé\u202f: {number}',
    en: 'Receipt number: {number}',
  },
  received: { 'ar-MA': 'تم إيداع الطلب', zgh: 'ⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande déposée', en: 'Request filed' },
  review: {
    'ar-MA': 'الطلب قيد الدراسة',
    zgh: 'ⴷⴰ ⵜⵜⵓⵖⵔⴰ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Demande en cours d’examen',
    en: 'Request being examined',
  },
  correction: {
    'ar-MA': 'مطلوب تصحيح أو استكمال',
    zgh: 'ⵉⵇⵇⴰⵏⴷ ⵓⵙⵖⵜⵉ',
    'fr-MA': 'Correction demandée',
    en: 'Correction asked for',
  },
  accepted: { 'ar-MA': 'تم قبول الطلب', zgh: 'ⵜⵜⵓⵇⴱⵍ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande acceptée', en: 'Request accepted' },
  refused: { 'ar-MA': 'تم رفض الطلب', zgh: 'ⵜⵜⵓⴳⵢ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande refusée', en: 'Request refused' },
  ready: { 'ar-MA': 'النتيجة جاهزة', zgh: 'ⵜⵓⵊⴰⴷ ⵜⵢⴰⴼⵓⵜ', 'fr-MA': 'Résultat prêt', en: 'Result ready' },
  /** Stands before the steps, which follow as a list. */
  steps: {
    'ar-MA': 'مراحل الطلب',
    zgh: 'ⵜⵉⵙⵓⵔⵉⴼⵉⵏ ⵏ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Étapes de la demande',
    en: 'Steps of the request',
  },
  correct: { 'ar-MA': 'تصحيح الطلب', zgh: 'ⵙⵖⵜⵉ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Corriger la demande', en: 'Correct the request' },
  download: {
    'ar-MA': 'تحميل النتيجة',
    zgh: 'ⴰⴳⵎ ⵜⴰⵢⴰⴼⵓⵜ',
    'fr-MA': 'Télécharger le résultat',
    en: 'Download the result',
  },
  open: { 'ar-MA': 'فتح ملف الطلب', zgh: 'ⵕⵥⵎ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Ouvrir la demande', en: 'Open the request' },
} as const;

/** Words of `<tiwizi-case-status>`. Those that tell a decision await a jurist, in every language. */
export const caseStatusMessages: Messages<typeof words> = defineMessages('case-status', words, {
  legal: ['accepted', 'refused'],
});
