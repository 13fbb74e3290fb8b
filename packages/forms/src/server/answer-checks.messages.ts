import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** An answer that a register could not be asked about, where the person may go on. */
  uncheckedContinue: {
    'ar-MA': 'تعذر الآن التحقق من «{label}». يمكن المتابعة، وستتحقق الإدارة منه لاحقا، أو المحاولة من جديد بعد قليل.',
    zgh: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⵙⵙⴼⵔⵓ ⵏ «{label}» ⴷⵖⵉ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵎⴷⵎ, ⵏⵖ ⴰⵔⵎ ⵖⴹⴼⴼⵉⵔ.',
    'fr-MA':
      '«\u202f{label}\u202f» n’a pas pu être vérifié maintenant. Continuez, l’administration le vérifiera plus tard, ou réessayez dans un moment.',
    en: '“{label}” could not be checked now. Continue, and the administration will check it later, or try again in a while.',
  },
  /** The same, where it has to be checked first. */
  uncheckedWait: {
    'ar-MA': 'تعذر الآن التحقق من «{label}». الأجوبة محفوظة. المرجو المحاولة من جديد بعد قليل.',
    zgh: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⵙⵙⴼⵔⵓ ⵏ «{label}» ⴷⵖⵉ. ⵜⵜⵓⵃⴹⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ. ⴰⵔⵎⴰⵜ ⵖⴹⴼⴼⵉⵔ.',
    'fr-MA':
      '«\u202f{label}\u202f» n’a pas pu être vérifié maintenant. Vos réponses sont gardées. Réessayez dans un moment.',
    en: '“{label}” could not be checked now. Your answers are kept. Try again in a while.',
  },
} as const;

/** What is said of an answer that could not be checked elsewhere. */
export const answerCheckMessages: Messages<typeof words> = defineMessages('answer-check', words);
