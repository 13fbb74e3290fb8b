import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Where an answer is from that the person did not give. */
  from: {
    'ar-MA': 'المصدر: {source}، بتاريخ {when}.',
    zgh: 'ⴰⵖⴱⴰⵍⵓ: {source}, {when}.',
    'fr-MA': 'Source\u202f: {source}, le {when}.',
    en: 'From {source}, on {when}.',
  },
  /** The button beside such an answer, followed for listeners by its question. */
  isWrong: { 'ar-MA': 'هذا غير صحيح', zgh: 'ⵓⵔ ⵉⵖⵣⵉⵏ', 'fr-MA': 'C’est faux', en: 'This is wrong' },
  /** The button that takes that back. */
  isRight: {
    'ar-MA': 'التراجع: هذا صحيح',
    zgh: 'ⵉⵖⵣⵏ',
    'fr-MA': 'Finalement, c’est juste',
    en: 'It is right after all',
  },
  /** After it was said to be wrong: of an answer that is kept as it is. */
  agencyTold: {
    'ar-MA': 'تم تسجيل أن هذا غير صحيح. ستطلع الإدارة على ذلك مع الطلب.',
    zgh: 'ⵜⵏⵏⵉⵎ ⵎⴰⵙ ⵓⵔ ⵉⵖⵣⵉⵏ. ⵔⴰⴷ ⵜ ⵜⵥⵔ ⵜⵎⵀⵍⴰ ⴷ ⵜⵓⵜⵔⴰ.',
    'fr-MA': 'Vous avez signalé que c’est faux. L’administration le verra avec votre demande.',
    en: 'You said that this is wrong. The administration will see that with your request.',
  },
  /** Of an answer that is asked anew: {said} is what the source says. */
  askedAnew: {
    'ar-MA':
      'تم تسجيل أن المعلومة «{said}» (المصدر: {source}) غير صحيحة. المرجو كتابة الصحيح، وستعرف الإدارة أنه من مقدم الطلب.',
    zgh: 'ⵜⵏⵏⵉⵎ ⵎⴰⵙ «{said}» ⵓⵔ ⵉⵖⵣⵉⵏ ({source}). ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ ⵎⴰⵢⴷ ⵉⵖⵣⴰⵏ.',
    'fr-MA':
      'Vous avez signalé que «\u202f{said}\u202f» est faux (source\u202f: {source}). Écrivez ce qui est juste\u202f: l’administration saura que cela vient de vous.',
    en: 'You said that “{said}” is wrong (from {source}). Write what is right: the administration will know that it comes from you.',
  },
  /** Of an answer that somebody else has to correct first: {by} is who. */
  stopped: {
    'ar-MA': 'تم تسجيل أن «{label}» غير صحيح. التصحيح يتم لدى: {by}. الأجوبة محفوظة، ويمكن إتمام الطلب بعد التصحيح.',
    zgh: 'ⵜⵏⵏⵉⵎ ⵎⴰⵙ «{label}» ⵓⵔ ⵉⵖⵣⵉⵏ. ⴰⵙⵖⵜⵉ: {by}. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ.',
    'fr-MA':
      'Vous avez signalé que «\u202f{label}\u202f» est faux. La correction se fait auprès de\u202f: {by}. Vos réponses sont gardées\u202f: terminez la demande une fois la correction faite.',
    en: 'You said that “{label}” is wrong. It is corrected by: {by}. Your answers are kept: finish the request once it is corrected.',
  },
  /** The way to whoever corrects it. */
  goTo: { 'ar-MA': 'الاتصال بـ: {by}', zgh: '{by}', 'fr-MA': 'Contacter\u202f: {by}', en: 'Go to: {by}' },
} as const;

/** Words about answers that were known beforehand. */
export const knownAnswerMessages: Messages<typeof words> = defineMessages('known-answer', words);
