import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Heads answers that were known beforehand. */
  heading: {
    'ar-MA': 'معلومات معروفة مسبقا ومصدرها',
    zgh: null,
    'fr-MA': 'Réponses connues d’avance et leur source',
    en: 'Answers known beforehand, and their source',
  },
  from: {
    'ar-MA': 'المصدر: {source}، بتاريخ {when}.',
    zgh: null,
    'fr-MA': 'Source\u202f: {source}, le {when}.',
    en: 'From {source}, on {when}.',
  },
  /** The applicant says that it is wrong. */
  wrong: {
    'ar-MA': 'يصرح مقدم الطلب بأن هذا غير صحيح.',
    zgh: null,
    'fr-MA': 'Le demandeur signale que c’est faux.',
    en: 'The applicant says that this is wrong.',
  },
  /** The applicant gave another answer. */
  changed: {
    'ar-MA': 'الجواب من مقدم الطلب. يذكر المصدر: {said}.',
    zgh: null,
    'fr-MA': 'Réponse du demandeur. La source indique\u202f: {said}.',
    en: 'The applicant’s own answer. The source says: {said}.',
  },
} as const;

/** What a document says of answers that the person did not give. */
export const answerOriginMessages: Messages<typeof words> = defineMessages('answer-origins', words);
