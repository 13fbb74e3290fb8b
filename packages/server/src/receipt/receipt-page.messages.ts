import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  filed: {
    'ar-MA': 'تم إيداع الطلب',
    zgh: 'ⵜⴻⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'La demande est déposée',
    en: 'The request has been filed',
  },
  download: {
    'ar-MA': 'تحميل الوثيقة',
    zgh: 'ⴰⴳⵎ ⴰⵔⵔⴰ',
    'fr-MA': 'Télécharger le document',
    en: 'Download the document',
  },
  verification: {
    'ar-MA': 'التحقق من التوقيع',
    zgh: 'ⴰⵙⵙⴼⵔⵓ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Vérification de la signature',
    en: 'Verification of the signature',
  },
  nextLate: {
    'ar-MA': 'عند تجاوز الأجل، المرجو الاتصال بالإدارة مع ذكر رقم الوصل.',
    zgh: 'ⵎⴽ ⵜⵣⵔⵉ ⵜⵉⵣⵉ, ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⵎⵀⵍⴰ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ.',
    'fr-MA': 'Si le délai est dépassé, contactez l’administration avec le numéro du récépissé.',
    en: 'If it takes longer, contact the administration and give the receipt number.',
  },
  nextFind: {
    'ar-MA': 'لتتبع الطلب والرجوع إلى هذا الوصل: صفحة «طلباتي»، بعد تسجيل الدخول.',
    zgh: 'ⵉ ⵓⴹⴼⴰⵕ ⵏ ⵜⵓⵜⵔⴰ ⴷ ⵜⵓⵖⴰⵍⵉⵏ ⵖⵔ ⵜⵡⵔⵉⵇⵜ ⴰⴷ: ⵜⴰⵙⵏⴰ «ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉⵏⵓ», ⴽⵛⵎⴰⵜ.',
    'fr-MA':
      'Pour suivre la demande et retrouver ce récépissé\u202f: page «\u202fMes demandes\u202f», après connexion.',
    en: 'To track the request and find this receipt again: the page “My requests”, once you have logged in.',
  },
  /** Above the code of a request without login. */
  findAgain: {
    'ar-MA': 'للرجوع إلى هذا الوصل',
    zgh: null,
    'fr-MA': 'Pour retrouver ce récépissé',
    en: 'To find this receipt again',
  },
  registering: {
    'ar-MA':
      'تم حفظ الطلب، لكن سجل الإدارة لا يجيب الآن. لا حاجة إلى تقديم الطلب من جديد. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: null,
    'fr-MA':
      'La demande est gardée, mais le registre de l’administration ne répond pas. Vous n’avez rien à refaire. Réessayez dans quelques minutes.',
    en: 'The request is kept, but the administration’s register does not answer. You need not do anything again. Try again in a few minutes.',
  },
  declined: {
    'ar-MA': 'لم يتم التوقيع، ولم يُرسل الطلب. الأجوبة ما زالت محفوظة.',
    zgh: null,
    'fr-MA': 'Vous n’avez pas signé, et la demande n’est pas envoyée. Vos réponses sont toujours gardées.',
    en: 'You did not sign, and the request was not sent. Your answers are still kept.',
  },
  codeHelp: {
    'ar-MA': 'المساعدة إذا لم يصل الرمز',
    zgh: 'ⵜⵉⵡⵉⵙⵉ ⵎⴽ ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵜⵏⴳⴰⵍⵜ',
    'fr-MA': 'Aide si le code n’arrive pas',
    en: 'Help if the code does not come',
  },
  deletingTitle: {
    'ar-MA': 'التوقيع جارٍ',
    zgh: 'ⵉⵜⵜⵓⵙⴽⵔ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Signature en cours',
    en: 'Signing is under way',
  },
  deleting: {
    'ar-MA': 'الطلب في طور التوقيع، ولا يمكن حذفه الآن. لم يُحذف أي شيء. المرجو إعادة المحاولة بعد دقيقة.',
    zgh: null,
    'fr-MA':
      'La demande est en train d’être signée et ne peut pas être effacée maintenant. Rien n’a été effacé. Réessayez dans une minute.',
    en: 'The request is being signed and cannot be deleted now. Nothing was deleted. Try again in a minute.',
  },
  goBack: {
    'ar-MA': 'الرجوع إلى الطلب',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Revenir à la demande',
    en: 'Go back to the request',
  },
  retry: { 'ar-MA': 'إعادة المحاولة', zgh: 'ⴰⵍⵙ ⵉ ⵜⴰⵔⵎⵜ', 'fr-MA': 'Réessayer', en: 'Try again' },
  damaged: {
    'ar-MA':
      'تعرّضت وثيقة هذا الطلب للتلف في هذا الموقع، ولا يمكن عرض الوصل. المرجو الاتصال بالإدارة قبل تقديم طلب آخر.',
    zgh: null,
    'fr-MA':
      'Le document de cette demande est endommagé sur ce site, et le récépissé ne peut pas être affiché. Contactez l’administration avant de refaire une demande.',
    en: 'The document of this request is damaged on this site, and the receipt cannot be shown. Contact the administration before making another request.',
  },
  registeringTitle: {
    'ar-MA': 'لم يُسجل الطلب بعد',
    zgh: 'ⵓⵔ ⵜⴰ ⵜⵜⵓⵣⵎⵎⴻⵎ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Demande pas encore enregistrée',
    en: 'Request not registered yet',
  },
} as const;

/** Words of the receipt and of what leads to it. */
export const receiptPageMessages: Messages<typeof words> = defineMessages('receipt-page', words, {
  legal: ['declined'],
});
