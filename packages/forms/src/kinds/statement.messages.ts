import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** {when} is a day and a time. */
  saidAt: {
    'ar-MA': 'بتاريخ {when}',
    zgh: 'ⴰⵙⴰⴽⵓⴷ: {when}',
    'fr-MA': 'Le {when}',
    en: 'On {when}',
  },
  declared: { 'ar-MA': 'مصرح به', zgh: 'ⵉⵜⵜⵡⴰⵏⵏⴰ', 'fr-MA': 'Déclaré', en: 'Declared' },
  /** A declaration that is not ticked. */
  notDeclared: {
    'ar-MA': 'لم يتم وضع العلامة أمام «{label}». المرجو قراءة التصريح ثم وضع العلامة، أو تصحيح الأجوبة أولا.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵜⴰⵔⵜ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⵜⴰⵖⵓⵔⵉ ⴷ ⵓⵙⵔⵙ ⵏ ⵜⵎⴰⵜⴰⵔⵜ.',
    'fr-MA':
      'La case «\u202f{label}\u202f» n’est pas cochée. Lisez la déclaration puis cochez la case, ou corrigez d’abord vos réponses.',
    en: 'The box “{label}” is not ticked. Read the declaration and tick the box, or correct your answers first.',
  },
  /** The words have changed since the page was made. */
  changed: {
    'ar-MA': 'تغير نص «{label}» منذ فتح هذه الصفحة. المرجو قراءته ثم الجواب من جديد.',
    zgh: 'ⵉⴱⴷⴷⵍ ⵓⴹⵕⵉⵚ ⵏ «{label}». ⵉⵅⵚⵚⴰ ⵜⴰⵖⵓⵔⵉ ⵏⵏⵙ ⴷ ⵜⵎⵔⴰⵔⵓⵜ ⴷⴰⵖ.',
    'fr-MA':
      'Le texte de «\u202f{label}\u202f» a changé depuis l’ouverture de cette page. Lisez-le et répondez de nouveau.',
    en: 'The text of “{label}” has changed since this page was opened. Read it and answer again.',
  },
  yes: { 'ar-MA': 'نعم، أوافق', zgh: 'ⵢⴰⵀ, ⵏⵎⵙⴰⵙⴰ', 'fr-MA': 'Oui, j’accepte', en: 'Yes, I agree' },
  no: { 'ar-MA': 'لا، لا أوافق', zgh: 'ⵓⵀⵓ, ⵓⵔ ⵏⵎⵙⴰⵙⴰ', 'fr-MA': 'Non, je refuse', en: 'No, I do not agree' },
  /** What the data would be used for. */
  purpose: {
    'ar-MA': 'الغرض: {purpose}',
    zgh: 'ⵎⴰⵅ: {purpose}',
    'fr-MA': 'Pour\u202f: {purpose}',
    en: 'What for: {purpose}',
  },
  /** Who would receive them. */
  recipient: {
    'ar-MA': 'الجهة المستفيدة من المعطيات: {recipient}',
    zgh: 'ⵉ ⵎⵉ: {recipient}',
    'fr-MA': 'Destinataire\u202f: {recipient}',
    en: 'Recipient: {recipient}',
  },
  /** How long they would be kept. */
  retention: {
    'ar-MA': 'مدة الاحتفاظ: {retention}',
    zgh: 'ⵎⵏⵛⴽ: {retention}',
    'fr-MA': 'Durée de conservation\u202f: {retention}',
    en: 'Kept for: {retention}',
  },
  /** Beside a consent that is free. */
  free: {
    'ar-MA': 'لا يؤثر الرفض على معالجة الطلب. ويمكن سحب الموافقة لاحقا بطلب إلى الإدارة.',
    zgh: null,
    'fr-MA':
      'Un refus ne change rien au traitement de la demande. L’accord peut être retiré plus tard, sur demande à l’administration.',
    en: 'A refusal changes nothing in how the request is dealt with. The agreement can be withdrawn later, by asking the administration.',
  },
  /** {reason} is the agency’s own sentence. */
  needed: {
    'ar-MA': 'الموافقة في «{label}» ضرورية لهذه الخدمة: {reason}',
    zgh: 'ⵉⵅⵚⵚⴰ ⵓⵎⵙⴰⵙⴰ ⴳ «{label}»: {reason}',
    'fr-MA': 'L’accord de «\u202f{label}\u202f» est nécessaire à ce service\u202f: {reason}',
    en: 'This service needs the agreement in “{label}”: {reason}',
  },
} as const;

/** Words of declarations and of consent to the reuse of data (law 09-08), to be confirmed by a jurist. */
export const statementMessages: Messages<typeof words> = defineMessages('statement', words, {
  legal: ['notDeclared', 'purpose', 'recipient', 'retention', 'free', 'needed'],
});
