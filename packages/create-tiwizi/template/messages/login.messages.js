import { defineMessages } from '@tiwizi/i18n';

/** Words of the login page. */
export const loginMessages = defineMessages('login-page', {
  title: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Se connecter', en: 'Sign in' },
  why: {
    'ar-MA': 'يلزم تسجيل الدخول لتقديم الطلب، حتى لا يطلب أحد وثيقة باسم شخص آخر.',
    zgh: 'ⵉⵇⵇⴰⵏ ⴷ ⵓⴽⵛⵛⵓⵎ ⵃⵎⴰ ⴰⴷ ⵜⵙⵙⵓⵜⵔⵎ, ⴰⴼⴰⴷ ⵓⵔ ⵉⵜⵜⵔ ⵢⴰⵏ ⵜⴰⵔⵔⴰⵜ ⵙ ⵢⵉⵙⵎ ⵏ ⵡⴰⵢⴹ.',
    'fr-MA':
      'La connexion est nécessaire pour déposer la demande\u202f: ainsi personne ne demande un document au nom d’un autre.',
    en: 'You need to sign in to make the request, so that nobody asks for a document in someone else’s name.',
  },
  provider: {
    'ar-MA': 'الهوية التجريبية',
    zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵙⴽⴰⵏ',
    'fr-MA': 'Identité de démonstration',
    en: 'Demonstration Identity',
  },
});
