import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Where an answer is from that the login knows: after “From”. */
  provider: {
    'ar-MA': 'خدمة إثبات الهوية',
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'votre fournisseur d’identité numérique',
    en: 'your identity provider',
  },
  notYoursText: {
    'ar-MA': 'المرجو كتابة ما تعرفه خدمة إثبات الهوية. إذا كان فيه خطأ، المرجو تصحيحه لدى هذه الخدمة.',
    zgh: null,
    'fr-MA':
      'Écrivez ce que connaît votre fournisseur d’identité numérique. Si c’est faux, demandez-lui de le corriger.',
    en: 'Enter what your identity provider knows. If it is wrong, ask the provider to correct it.',
  },
  /** Of an answer that a service's own check refuses without saying why. */
  checkAnswer: {
    'ar-MA': 'المرجو التحقق من هذا الجواب وتصحيحه.',
    zgh: null,
    'fr-MA': 'Vérifiez cette réponse et corrigez-la.',
    en: 'Check this answer and correct it.',
  },
  awayTitle: {
    'ar-MA': 'الاستمارة غير متاحة الآن',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴼⵔⵡⵉⵜ ⵖⵉⵍⴰ',
    'fr-MA': 'Formulaire indisponible pour le moment',
    en: 'The form is not available now',
  },
  away: {
    'ar-MA': 'سجل الإدارة لا يجيب الآن. لم يُفقد ما تم حفظه. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: 'ⵓⵔ ⴷ ⵉⵔⵔⵉ ⵓⵣⵎⵎⴻⵎ. ⵓⵔ ⵢⵓⴷⵉⵔ ⵎⴰⵢⴰ ⵉⵜⵜⵓⵃⴼⴹⵏ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ ⵙⴳ ⵉⵎⵉⴽ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
    'fr-MA':
      'Le registre de l’administration ne répond pas. Ce qui était enregistré n’est pas perdu. Réessayez dans quelques minutes.',
    en: 'The administration’s register does not answer. What was saved is not lost. Try again in a few minutes.',
  },
  declaration: {
    'ar-MA': 'يصرح مقدم الطلب بأن المعلومات أعلاه صحيحة.',
    zgh: 'ⵉⵏⵏⴰ ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ ⵎⴰⵙ ⵉⵏⵖⵎⵉⵙⵏ ⴰⴷ ⵖⵣⴰⵏ.',
    'fr-MA': 'Le demandeur déclare que ces informations sont exactes.',
    en: 'The applicant declares that this information is correct.',
  },
} as const;

/** Words of a request: answers that are the login's, a form that cannot be shown, what the person declares. */
export const requestMessages: Messages<typeof words> = defineMessages('request-page', words, {
  legal: ['declaration'],
});
