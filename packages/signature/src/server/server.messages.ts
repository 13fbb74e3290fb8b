import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  invalidTitle: {
    'ar-MA': 'لم يصل الإرسال كاملا',
    zgh: 'ⵓⵔ ⵉⵙⵎⵉⴷ ⵓⵙⵉⵡⴹ',
    'fr-MA': 'Envoi incomplet',
    en: 'What was sent is incomplete',
  },
  invalid: {
    'ar-MA': 'انقطع الإرسال أو لم يكن مقروءا، ولم يتم أي إجراء. المرجو الرجوع وإعادة المحاولة.',
    zgh: 'ⵉⴱⴱⵉ ⵓⵙⵉⵡⴹ, ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⵡⴰⵍⵓ. ⴰⵖⵓⵍ, ⵜⴰⵍⵙⴷ.',
    'fr-MA': 'L’envoi a été coupé ou n’était pas lisible, et rien n’a été fait. Revenez et réessayez.',
    en: 'It was cut off or could not be read, and nothing was done. Go back and try again.',
  },
  goBack: {
    'ar-MA': 'الرجوع إلى الوثيقة',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Revenir au document',
    en: 'Go back to the document',
  },
  login: {
    'ar-MA': 'انتهت الجلسة. للمتابعة، المرجو تسجيل الدخول من جديد.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵉⵅⵚⵚⴰ ⴰⴽⵛⵛⵓⵎ ⴷⴰⵖ.',
    'fr-MA': 'La session a pris fin. Connectez-vous de nouveau pour continuer.',
    en: 'The session has ended. Log in again to continue.',
  },
} as const;

/** What the signing server's pages say by themselves. */
export const serverMessages: Messages<typeof words> = defineMessages('signatureServer', words);
