import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': 'حماية المعطيات الشخصية',
    zgh: 'ⴰⵃⴹⵓ ⵏ ⵉⵙⴼⴽⴰ ⵉⵎⴰⵡⴰⵏⵏ',
    'fr-MA': 'Protection de vos données personnelles',
    en: 'Protection of your personal data',
  },
  controller: {
    'ar-MA': 'المسؤول عن معالجة المعطيات',
    zgh: null,
    'fr-MA': 'Responsable du traitement',
    en: 'Who is responsible for the data',
  },
  purposes: {
    'ar-MA': 'لماذا تُستعمل المعطيات',
    zgh: 'ⵎⴰⵅ ⵉⵙⴼⴽⴰ',
    'fr-MA': 'À quoi servent les données',
    en: 'What the data are used for',
  },
  recipients: { 'ar-MA': 'الجهات التي تتوصل بها', zgh: null, 'fr-MA': 'Qui les reçoit', en: 'Who receives them' },
  retention: {
    'ar-MA': 'مدة الاحتفاظ بها',
    zgh: null,
    'fr-MA': 'Combien de temps elles sont gardées',
    en: 'How long they are kept',
  },
  answers: {
    'ar-MA': 'الأجوبة الضرورية والاختيارية',
    zgh: null,
    'fr-MA': 'Réponses obligatoires ou facultatives',
    en: 'Answers that are needed or optional',
  },
  transfer: { 'ar-MA': 'نقلها إلى الخارج', zgh: null, 'fr-MA': 'Envoi à l’étranger', en: 'Sent abroad' },
  rightsTitle: { 'ar-MA': 'الحقوق', zgh: 'ⵉⵣⵔⴼⴰⵏ', 'fr-MA': 'Vos droits', en: 'Your rights' },
  rights: {
    'ar-MA':
      'القانون رقم 09.08 يعطي حق الولوج إلى المعطيات وتصحيحها والتعرض على استعمالها (في انتظار تأكيد مختص في القانون).',
    zgh: null,
    'fr-MA':
      'La loi n°\u00a009-08 vous donne le droit d’accéder à vos données, de les faire corriger et de vous opposer à leur usage (à confirmer par un juriste).',
    en: 'Law 09-08 gives you the right to see your data, to have them corrected and to object to their use (to be confirmed by a lawyer).',
  },
  contact: {
    'ar-MA': 'لممارسة هذه الحقوق',
    zgh: null,
    'fr-MA': 'Pour exercer ces droits',
    en: 'To use these rights',
  },
  /** The words of a link where the agency gives an address alone. */
  write: {
    'ar-MA': 'الاتصال بالإدارة',
    zgh: 'ⴰⵎⵢⴰⵡⴰⴹ',
    'fr-MA': 'Contacter l’administration',
    en: 'Contact the agency',
  },
  authorisation: {
    'ar-MA': 'رقم ترخيص اللجنة الوطنية لمراقبة حماية المعطيات',
    zgh: null,
    'fr-MA': 'Numéro d’autorisation de la CNDP',
    en: 'Authorisation number of the CNDP',
  },
  declaration: {
    'ar-MA': 'رقم التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات',
    zgh: null,
    'fr-MA': 'Numéro de déclaration à la CNDP',
    en: 'Number of the declaration to the CNDP',
  },
} as const;

/** Words of `<tiwizi-privacy-notice>` (law 09-08), to be confirmed by a jurist. */
export const privacyNoticeMessages: Messages<typeof words> = defineMessages('privacy-notice', words, {
  legal: [
    'controller',
    'purposes',
    'recipients',
    'retention',
    'answers',
    'transfer',
    'rightsTitle',
    'rights',
    'contact',
    'authorisation',
    'declaration',
  ],
});
