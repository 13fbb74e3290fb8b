import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: { 'ar-MA': 'وصل الإيداع', zgh: 'ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵔⵓⵙ', 'fr-MA': 'Récépissé de dépôt', en: 'Receipt of filing' },
  number: { 'ar-MA': 'رقم الوصل', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ', 'fr-MA': 'Numéro du récépissé', en: 'Receipt number' },
  keep: {
    'ar-MA': 'المرجو الاحتفاظ بهذا الرقم لتتبع الطلب.',
    zgh: 'ⵃⴹⵓⵜ ⵓⵟⵟⵓⵏ ⴰⴷ ⴰⴼⴰⴷ ⴰⴷ ⵜⴹⴼⵓⵕⵎ ⵜⵓⵜⵔⴰ.',
    'fr-MA': 'Gardez ce numéro pour suivre la demande.',
    en: 'Keep this number to track the request.',
  },
  service: { 'ar-MA': 'الخدمة', zgh: 'ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Service', en: 'Service' },
  applicant: { 'ar-MA': 'مقدم الطلب', zgh: 'ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demandeur', en: 'Applicant' },
  submitted: { 'ar-MA': 'تاريخ الإيداع', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵔⵓⵙ', 'fr-MA': 'Date de dépôt', en: 'Filed on' },
  answer: { 'ar-MA': 'أجل الجواب', zgh: 'ⵜⵉⵣⵉ ⵏ ⵜⵎⵔⴰⵔⵓⵜ', 'fr-MA': 'Date de réponse prévue', en: 'Expected answer' },
  legal: {
    'ar-MA': 'الأجل القانوني الأقصى',
    zgh: 'ⵜⵉⵣⵉ ⵜⴰⵣⵔⴼⴰⵏⵜ',
    'fr-MA': 'Délai légal maximal',
    en: 'Legal maximum',
  },
  next: { 'ar-MA': 'ما بعد الإيداع', zgh: 'ⵎⴰ ⵉⴹⴼⴰⵕⵏ', 'fr-MA': 'Et ensuite', en: 'What happens next' },
  verification: {
    'ar-MA': 'التحقق من الوثيقة الموقعة',
    zgh: 'ⴰⵙⵙⴼⵔⵓ ⵏ ⵡⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ',
    'fr-MA': 'Vérification du document signé',
    en: 'Verification of the signed document',
  },
  check: { 'ar-MA': 'عنصر التحقق', zgh: 'ⴰⵙⵙⴼⵔⵓ', 'fr-MA': 'Contrôle', en: 'Check' },
  result: { 'ar-MA': 'النتيجة', zgh: 'ⵜⴰⵢⴰⴼⵓⵜ', 'fr-MA': 'Résultat', en: 'Result' },
  valid: { 'ar-MA': 'صحيح', zgh: 'ⵉⵖⵓⴷⴰ', 'fr-MA': 'Valide', en: 'Valid' },
  invalid: { 'ar-MA': 'غير صحيح', zgh: 'ⵓⵔ ⵉⵖⵓⴷⵉ', 'fr-MA': 'Non valide', en: 'Not valid' },
  unknown: { 'ar-MA': 'لم يتم التحقق منه', zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⴼⵔⵉ', 'fr-MA': 'Non vérifié', en: 'Not checked' },
  code: {
    'ar-MA': 'رمز للتحقق من هذا الوصل',
    zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⴼⵔⵓ ⵏ ⵜⵡⵔⵉⵇⵜ ⴰⴷ',
    'fr-MA': 'Code de vérification de ce récépissé',
    en: 'Code to check this receipt',
  },
  codeUse: {
    'ar-MA': 'يتيح هذا الرمز لكل من يطلع على الوصل التحقق من أنه صادر عن الإدارة، دون اتصال بالشبكة.',
    zgh: null,
    'fr-MA': 'Qui reçoit ce récépissé peut vérifier par ce code qu’il vient de l’administration, sans connexion.',
    en: 'Whoever is shown this receipt can check by this code that it comes from the administration, without a connection.',
  },
  download: {
    'ar-MA': 'تحميل الوثيقة الموقعة',
    zgh: 'ⴰⴳⵎ ⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ',
    'fr-MA': 'Télécharger le document signé',
    en: 'Download the signed document',
  },
  print: { 'ar-MA': 'طباعة الوصل', zgh: 'ⵙⵉⴳⴳⵣ ⵜⴰⵡⵔⵉⵇⵜ', 'fr-MA': 'Imprimer le récépissé', en: 'Print the receipt' },
} as const;

/** Words of the receipt. Those with legal effect await a jurist, in every language. */
export const receiptMessages: Messages<typeof words> = defineMessages('receipt', words, {
  legal: ['heading', 'legal'],
});
