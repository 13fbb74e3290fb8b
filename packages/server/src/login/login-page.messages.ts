import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Se connecter', en: 'Log in' },
  why: {
    'ar-MA': 'تسجيل الدخول ضروري. هكذا لا يطلب أحد وثيقة باسم شخص آخر.',
    zgh: 'ⵉⵇⵇⴰⵏ ⴷ ⵓⴽⵛⵛⵓⵎ ⵃⵎⴰ ⴰⴷ ⵜⵙⵙⵓⵜⵔⵎ, ⴰⴼⴰⴷ ⵓⵔ ⵉⵜⵜⵔ ⵢⴰⵏ ⵜⴰⵔⵔⴰⵜ ⵙ ⵢⵉⵙⵎ ⵏ ⵡⴰⵢⴹ.',
    'fr-MA': 'Connectez-vous d’abord. Ainsi, personne ne demande un document à votre place.',
    en: 'Log in first. That way, nobody asks for a document in someone else’s name.',
  },
} as const;

/** Words of the login page. */
export const loginPageMessages: Messages<typeof words> = defineMessages('login-page', words);
