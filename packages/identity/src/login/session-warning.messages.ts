import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': 'الجلسة على وشك الانتهاء',
    zgh: 'ⵜⵉⵖⵉⵎⵉⵜ ⵜⵇⵔⵔⴱ ⴰⴷ ⵜⴽⵎⵎⵍ',
    'fr-MA': 'La session va se terminer',
    en: 'Your session is about to end',
  },
  text: {
    'ar-MA': 'تنتهي الجلسة حماية للمعلومات عند عدم استعمال الصفحة. بعد ذلك، المرجو تسجيل الدخول من جديد.',
    zgh: 'ⵜⵉⵖⵉⵎⵉⵜ ⵜⴽⵎⵎⵍ ⴰⴷ ⵜⵜⵡⴰⵃⴹⵓⵏ ⵉⵙⴰⵍⵍⵏ. ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰⵏⵏ ⵉⵅⵚⵚⴰ ⵓⴽⵛⵛⵓⵎ ⴷⴰⵖ.',
    'fr-MA':
      'Elle se termine quand la page n’est plus utilisée, pour protéger vos informations. Vous devrez ensuite vous connecter de nouveau.',
    en: 'It ends when the page is not used, to protect your information. After that you have to log in again.',
  },
  minutesLeft: {
    'ar-MA': {
      one: 'الوقت المتبقي: دقيقة واحدة',
      two: 'الوقت المتبقي: دقيقتان',
      few: 'الوقت المتبقي: {count} دقائق',
      many: 'الوقت المتبقي: {count} دقيقة',
      other: 'الوقت المتبقي: {count} دقيقة',
    },
    zgh: { one: 'ⵜⵖⴰⵎⴰ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ', other: 'ⵖⴰⵎⴰⵏⵜ {count} ⵜⵓⵙⴷⵉⴷⵉⵏ' },
    'fr-MA': { one: 'Temps restant\u202f: {count} minute', other: 'Temps restant\u202f: {count} minutes' },
    en: { one: 'Time left: {count} minute', other: 'Time left: {count} minutes' },
  },
  secondsLeft: {
    'ar-MA': {
      one: 'الوقت المتبقي: ثانية واحدة',
      two: 'الوقت المتبقي: ثانيتان',
      few: 'الوقت المتبقي: {count} ثوان',
      many: 'الوقت المتبقي: {count} ثانية',
      other: 'الوقت المتبقي: {count} ثانية',
    },
    zgh: { one: 'ⵜⵖⴰⵎⴰ ⵢⴰⵜ ⵜⵙⵉⵏⵜ', other: 'ⵖⴰⵎⴰⵏⵜ {count} ⵜⵙⵉⵏⵉⵏ' },
    'fr-MA': { one: 'Temps restant\u202f: {count} seconde', other: 'Temps restant\u202f: {count} secondes' },
    en: { one: 'Time left: {count} second', other: 'Time left: {count} seconds' },
  },
  extend: { 'ar-MA': 'مواصلة الجلسة', zgh: 'ⴽⵎⵎⵍ ⵜⵉⵖⵉⵎⵉⵜ', 'fr-MA': 'Prolonger la session', en: 'Stay logged in' },
  logOut: { 'ar-MA': 'تسجيل الخروج', zgh: 'ⴼⴼⵖ', 'fr-MA': 'Se déconnecter', en: 'Log out' },
  extended: {
    'ar-MA': 'تم تمديد الجلسة',
    zgh: 'ⵜⵜⵡⴰⵙⵖⵣⵣⴼ ⵜⵖⵉⵎⵉⵜ',
    'fr-MA': 'La session est prolongée',
    en: 'Your session goes on',
  },
  longest: {
    'ar-MA': 'بلغت الجلسة مدتها القصوى ولا يمكن تمديدها. المرجو حفظ ما كُتب قبل انتهائها.',
    zgh: 'ⵜⵉⵖⵉⵎⵉⵜ ⵜⵍⴽⵎ ⵜⵉⴳⵉⵔⴰ ⵏⵏⵙ. ⵃⴹⵓⵜ ⵜⴰⵡⵓⵔⵉ ⵏⵏⵓⵏ.',
    'fr-MA':
      'La session a atteint sa durée maximale et ne peut pas être prolongée. Enregistrez votre travail avant qu’elle se termine.',
    en: 'The session has reached its longest time and cannot go on. Save your work before it ends.',
  },
  unreachable: {
    'ar-MA': 'تعذر الاتصال، ولم يتم تمديد الجلسة. المرجو إعادة المحاولة.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⴷⴰⵢ, ⵓⵔ ⵜⵜⵡⴰⵙⵖⵣⵣⴼ ⵜⵖⵉⵎⵉⵜ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ.',
    'fr-MA': 'Pas de connexion\u202f: la session n’a pas été prolongée. Réessayez.',
    en: 'No connection: the session was not extended. Try again.',
  },
  extending: {
    'ar-MA': 'جارٍ تمديد الجلسة…',
    zgh: 'ⴰⵙⵖⵣⵣⴼ ⵏ ⵜⵖⵉⵎⵉⵜ…',
    'fr-MA': 'Prolongation de la session…',
    en: 'Extending your session…',
  },
} as const;

/** Words of the warning before a session ends. */
export const sessionWarningMessages: Messages<typeof words> = defineMessages('sessionWarning', words);
