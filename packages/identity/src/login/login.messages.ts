import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  provider: {
    'ar-MA': 'مزود الهوية',
    zgh: 'ⴰⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'votre fournisseur d’identité',
    en: 'your identity provider',
  },
  logIn: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'S’identifier', en: 'Log in' },
  logInWith: {
    'ar-MA': 'تسجيل الدخول عبر {provider}',
    zgh: 'ⴽⵛⵎ ⵙ {provider}',
    'fr-MA': 'S’identifier avec {provider}',
    en: 'Log in with {provider}',
  },
  logInPlain: {
    'ar-MA': 'تسجيل الدخول بالهوية الرقمية',
    zgh: 'ⴽⵛⵎ ⵙ ⵜⵎⴰⴳⵉⵜ ⵜⴰⵙⵓⵟⵟⴰⵏⵜ',
    'fr-MA': 'S’identifier avec mon identité numérique',
    en: 'Log in with my digital identity',
  },
  logOut: { 'ar-MA': 'تسجيل الخروج', zgh: 'ⴼⴼⵖ', 'fr-MA': 'Se déconnecter', en: 'Log out' },
  explanation: {
    'ar-MA':
      'يتم تسجيل الدخول في موقع {provider}، ثم تكون العودة إلى هذه الصفحة تلقائيا. لا تطلع هذه الخدمة أبدا على كلمة السر.',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵉⵜⵜⵉⵍⵉ ⴳ ⵓⵙⵉⵜ ⵏ {provider}, ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰⵏⵏ ⵜⵓⵖⴰⵍⵎ ⵖⵔ ⵜⴰⵙⵏⴰ ⴰⴷ. ⵜⴰⵏⴰⴼⵓⵜ ⴰⴷ ⵓⵔ ⵜⵜⵥⵕⵔ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⵓⵏ.',
    'fr-MA':
      'L’identification se fait sur le site de {provider}, puis vous revenez automatiquement à cette page. Ce service ne voit jamais votre mot de passe.',
    en: 'You log in on the website of {provider}, then come back to this page automatically. This service never sees your password.',
  },
  explanationPlain: {
    'ar-MA':
      'يتم تسجيل الدخول في موقع مخصص لإثبات الهوية، ثم تكون العودة إلى هذه الصفحة تلقائيا. لا تطلع هذه الخدمة أبدا على كلمة السر.',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵉⵜⵜⵉⵍⵉ ⴳ ⵓⵙⵉⵜ ⵏ ⵜⵎⴰⴳⵉⵜ, ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰⵏⵏ ⵜⵓⵖⴰⵍⵎ ⵖⵔ ⵜⴰⵙⵏⴰ ⴰⴷ. ⵜⴰⵏⴰⴼⵓⵜ ⴰⴷ ⵓⵔ ⵜⵜⵥⵕⵔ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⵓⵏ.',
    'fr-MA':
      'L’identification se fait sur un site prévu pour cela, puis vous revenez automatiquement à cette page. Ce service ne voit jamais votre mot de passe.',
    en: 'You log in on a website made for that, then come back to this page automatically. This service never sees your password.',
  },
  whatIs: {
    'ar-MA': 'ما هي خدمة {provider}؟',
    zgh: 'ⵎⴰ ⵉⴳⴰ {provider}?',
    'fr-MA': 'Qu’est-ce que {provider}\u202f?',
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
    'fr-MA': 'un compte {provider}',
    en: 'an account with {provider}',
  },
  opening: {
    'ar-MA': 'جار الانتقال إلى {provider}…',
    zgh: 'ⵉⵜⵜⵡⴰⵔⵥⵎ {provider}…',
    'fr-MA': 'Ouverture de {provider}…',
    en: 'Opening {provider}…',
  },
  closing: { 'ar-MA': 'جار تسجيل الخروج…', zgh: 'ⴰⴼⴼⵓⵖ…', 'fr-MA': 'Déconnexion…', en: 'Logging out…' },
  loggedIn: { 'ar-MA': 'تم تسجيل الدخول', zgh: 'ⵜⴽⵛⵎⵎ', 'fr-MA': 'Session ouverte', en: 'Logged in' },
  loggedInAs: {
    'ar-MA': 'تم تسجيل الدخول باسم {name}',
    zgh: 'ⵜⴽⵛⵎⵎ ⵙ ⵢⵉⵙⵎ ⵏ {name}',
    'fr-MA': 'Session ouverte\u202f: {name}',
    en: 'Logged in as {name}',
  },
  stepUp: {
    'ar-MA': 'يلزم تأكيد إضافي للهوية',
    zgh: 'ⵉⵅⵚⵚⴰ ⵓⵙⵙⵓⵎⵔ ⵢⴰⴹⵏ ⵏ ⵜⵎⴰⴳⵉⵜ',
    'fr-MA': 'Une confirmation d’identité est nécessaire',
    en: 'Your identity has to be confirmed',
  },
  stepUpText: {
    'ar-MA': 'تتطلب هذه الخطوة مستوى أعلى من التحقق من الهوية. بعد التأكيد تكون العودة إلى هذه الصفحة.',
    zgh: 'ⵜⴰⵙⵓⵔⵉⴼⵜ ⴰⴷ ⵜⵔⴰ ⴰⵙⵡⵉⵔ ⵢⴰⵜⵜⵓⵢⵏ ⵏ ⵓⵙⵙⵓⵎⵔ ⵏ ⵜⵎⴰⴳⵉⵜ. ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰⵏⵏ ⵜⵓⵖⴰⵍⵎ ⵖⵔ ⵜⴰⵙⵏⴰ ⴰⴷ.',
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
