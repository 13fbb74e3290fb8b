import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  provider: {
    'ar-MA': 'خدمة إثبات الهوية',
    zgh: 'ⴰⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'votre fournisseur d’identité numérique',
    en: 'your identity provider',
  },
  logIn: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Se connecter', en: 'Log in' },
  logInWith: {
    'ar-MA': 'تسجيل الدخول عبر {provider}',
    zgh: 'ⴽⵛⵎ ⵙ {provider}',
    'fr-MA': 'Se connecter avec {provider}',
    en: 'Log in with {provider}',
  },
  logInPlain: {
    'ar-MA': 'تسجيل الدخول بالهوية الرقمية',
    zgh: 'ⴽⵛⵎ ⵙ ⵜⵎⴰⴳⵉⵜ ⵜⴰⵙⵓⵟⵟⴰⵏⵜ',
    'fr-MA': 'Se connecter avec mon identité numérique',
    en: 'Log in with my digital identity',
  },
  logOut: { 'ar-MA': 'تسجيل الخروج', zgh: 'ⴼⴼⵖ', 'fr-MA': 'Se déconnecter', en: 'Log out' },
  explanation: {
    'ar-MA':
      'سيتم فتح موقع {provider}. بعد إثبات الهوية تكون العودة إلى هذا الموقع. كلمة السر لا تصل أبدا إلى هذه الخدمة.',
    zgh: null,
    'fr-MA':
      'Vous allez sur le site du service {provider}, puis vous revenez sur ce site. Ce service ne voit jamais votre mot de passe.',
    en: 'You go to the website of {provider}, then come back to this website. This service never sees your password.',
  },
  explanationPlain: {
    'ar-MA':
      'سيتم فتح موقع خدمة إثبات الهوية. بعد إثبات الهوية تكون العودة إلى هذا الموقع. كلمة السر لا تصل أبدا إلى هذه الخدمة.',
    zgh: null,
    'fr-MA':
      'Vous allez sur le site de votre fournisseur d’identité numérique, puis vous revenez sur ce site. Ce service ne voit jamais votre mot de passe.',
    en: 'You go to the website of your identity provider, then come back to this website. This service never sees your password.',
  },
  whatIs: {
    'ar-MA': 'ما هي خدمة {provider}؟',
    zgh: 'ⵎⴰ ⵉⴳⴰ {provider}?',
    'fr-MA': 'Qu’est-ce que le service {provider}\u202f?',
    en: 'What is {provider}?',
  },
  needs: {
    'ar-MA': 'ما يلزم: {needs}',
    zgh: 'ⵎⴰ ⵉⵅⵚⵚⴰⵏ: {needs}',
    'fr-MA': 'Ce qu’il vous faut\u202f: {needs}',
    en: 'What you need: {needs}',
  },
  account: {
    'ar-MA': 'حساب لدى {provider}',
    zgh: 'ⴰⵎⵉⴹⴰⵏ ⵖⵔ {provider}',
    'fr-MA': 'un compte du service {provider}',
    en: 'an account with {provider}',
  },
  opening: {
    'ar-MA': 'جارٍ الانتقال إلى {provider}…',
    zgh: 'ⵉⵜⵜⵡⴰⵔⵥⵎ {provider}…',
    'fr-MA': 'Connexion avec {provider}…',
    en: 'Opening {provider}…',
  },
  closing: { 'ar-MA': 'جارٍ تسجيل الخروج…', zgh: 'ⴰⴼⴼⵓⵖ…', 'fr-MA': 'Déconnexion…', en: 'Logging out…' },
  loggedIn: { 'ar-MA': 'تم تسجيل الدخول', zgh: 'ⵜⴽⵛⵎⵎ', 'fr-MA': 'Session ouverte', en: 'Logged in' },
  loggedInAs: {
    'ar-MA': 'تم تسجيل الدخول باسم {name}',
    zgh: 'ⵜⴽⵛⵎⵎ ⵙ ⵢⵉⵙⵎ ⵏ {name}',
    'fr-MA': 'Session ouverte\u202f: {name}',
    en: 'Logged in as {name}',
  },
  stepUp: {
    'ar-MA': 'المرجو تأكيد الهوية مرة أخرى',
    zgh: 'ⵉⵅⵚⵚⴰ ⵓⵙⵙⵓⵎⵔ ⵢⴰⴹⵏ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'Confirmez votre identité',
    en: 'Confirm your identity',
  },
  stepUpText: {
    'ar-MA': 'تتطلب هذه المرحلة مستوى أعلى من التحقق من الهوية. بعد التأكيد تكون العودة إلى هذه الصفحة.',
    zgh: null,
    'fr-MA': 'Cette étape demande un niveau de vérification plus élevé. Vous revenez ensuite à cette page.',
    en: 'This step needs a stronger proof of identity. You come back to this page afterwards.',
  },
  stepUpWith: {
    'ar-MA': 'تأكيد الهوية عبر {provider}',
    zgh: 'ⴰⵙⵙⵓⵎⵔ ⵏ ⵜⵎⴰⴳⵉⵜ ⵙ {provider}',
    'fr-MA': 'Confirmer mon identité avec {provider}',
    en: 'Confirm my identity with {provider}',
  },
  stepUpPlain: {
    'ar-MA': 'تأكيد الهوية',
    zgh: 'ⴰⵙⵙⵓⵎⵔ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'Confirmer mon identité',
    en: 'Confirm my identity',
  },
} as const;

/** Words of the identity login. */
export const loginMessages: Messages<typeof words> = defineMessages('identityLogin', words);
