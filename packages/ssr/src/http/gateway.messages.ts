import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  unavailable: {
    'ar-MA': 'الخدمة غير متاحة في الوقت الحالي',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵏⴰⴼⵓⵜ ⴷⵖⵉ',
    'fr-MA': 'Le service est indisponible pour le moment',
    en: 'The service is not available right now',
  },
  slow: {
    'ar-MA': 'الخدمة تأخرت في الرد',
    zgh: 'ⵜⵄⵟⵟⵔ ⵜⴰⵏⴰⴼⵓⵜ ⴳ ⵓⵔⴰⵔ',
    'fr-MA': 'Le service tarde à répondre',
    en: 'The service is taking too long to answer',
  },
  retry: {
    'ar-MA': 'المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: 'ⴰⵍⵙ ⵉ ⵓⵔⴰⵎ ⴷⴼⴼⵉⵔ ⴽⵔⴰ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
    'fr-MA': 'Réessayez dans quelques minutes.',
    en: 'Try again in a few minutes.',
  },
  notReceived: {
    'ar-MA': 'المعلومات المرسلة لم تصل. الرجوع إلى الصفحة السابقة بزر المتصفح يعيد في الغالب ما كُتب فيها.',
    zgh: 'ⵓⵔ ⴷ ⵍⴽⵉⵎⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵉⵜⵜⵡⴰⵣⵏⵏ. ⴰⵖⵓⵍ ⵖⵔ ⵜⴰⵙⵏⴰ ⵉⵣⵔⵉⵏ ⵙ ⵜⵎⵙⵙⵓⵔⵙⵜ ⵏ ⵓⵎⵙⵙⴰⵔⴰ.',
    'fr-MA':
      'Les informations envoyées ne sont pas arrivées. Le bouton Retour du navigateur rend en général ce que vous avez écrit.',
    en: 'What you sent did not arrive. The Back button of your browser usually brings back what you typed.',
  },
  unknown: {
    'ar-MA': 'لا يُعرف هل وصلت المعلومات المرسلة. المرجو التحقق من ذلك قبل إرسالها من جديد.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵎⴰ ⵉⵙ ⴷ ⵍⴽⵎⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵉⵜⵜⵡⴰⵣⵏⵏ. ⵙⵙⵉⴷⵜ ⴰⵢⴰ ⴷⴰⵜ ⵏ ⵡⴰⵣⴰⵏ ⵢⴰⴹⵏ.',
    'fr-MA': 'Nous ne savons pas si vos informations sont arrivées. Vérifiez-le avant de les envoyer de nouveau.',
    en: 'We do not know whether what you sent arrived. Check before sending it again.',
  },
} as const;

/** Words of the page that a proxy shows when the server behind it does not answer. */
export const gatewayMessages: Messages<typeof words> = defineMessages('gateway', words);
