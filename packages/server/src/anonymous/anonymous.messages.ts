import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  noLogin: {
    'ar-MA': 'لا حاجة إلى تسجيل الدخول لهذا الطلب.',
    zgh: null,
    'fr-MA': 'Cette demande se fait sans vous connecter.',
    en: 'You need not log in for this request.',
  },
  kept: {
    'ar-MA': {
      zero: 'لا تُحفظ الأجوبة.',
      one: 'تُحفظ الأجوبة يوما واحدا بعد آخر تغيير، ثم تُحذف.',
      two: 'تُحفظ الأجوبة يومين بعد آخر تغيير، ثم تُحذف.',
      few: 'تُحفظ الأجوبة {count} أيام بعد آخر تغيير، ثم تُحذف.',
      many: 'تُحفظ الأجوبة {count} يوما بعد آخر تغيير، ثم تُحذف.',
      other: 'تُحفظ الأجوبة {count} يوم بعد آخر تغيير، ثم تُحذف.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Vos réponses sont gardées {count}\u00a0jour après le dernier changement, puis effacées.',
      many: 'Vos réponses sont gardées {count}\u00a0jours après le dernier changement, puis effacées.',
      other: 'Vos réponses sont gardées {count}\u00a0jours après le dernier changement, puis effacées.',
    },
    en: {
      one: 'Your answers are kept for {count} day after the last change, then deleted.',
      other: 'Your answers are kept for {count} days after the last change, then deleted.',
    },
  },
  receiptKept: {
    'ar-MA': {
      zero: 'لا يُحفظ وصل الإيداع ولا الوثيقة.',
      one: 'يُحفظ وصل الإيداع والوثيقة يوما واحدا بعد الإرسال، ثم يُحذفان.',
      two: 'يُحفظ وصل الإيداع والوثيقة يومين بعد الإرسال، ثم يُحذفان.',
      few: 'يُحفظ وصل الإيداع والوثيقة {count} أيام بعد الإرسال، ثم يُحذفان.',
      many: 'يُحفظ وصل الإيداع والوثيقة {count} يوما بعد الإرسال، ثم يُحذفان.',
      other: 'يُحفظ وصل الإيداع والوثيقة {count} يوم بعد الإرسال، ثم يُحذفان.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Le récépissé de dépôt et le document sont gardés {count}\u00a0jour après l’envoi, puis effacés.',
      many: 'Le récépissé de dépôt et le document sont gardés {count}\u00a0jours après l’envoi, puis effacés.',
      other: 'Le récépissé de dépôt et le document sont gardés {count}\u00a0jours après l’envoi, puis effacés.',
    },
    en: {
      one: 'The receipt of filing and the document are kept for {count} day after you sent it, then deleted.',
      other: 'The receipt of filing and the document are kept for {count} days after you sent it, then deleted.',
    },
  },
  start: { 'ar-MA': 'بدء الطلب', zgh: 'ⴱⴷⵓ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Commencer la demande', en: 'Start the request' },
  begun: {
    'ar-MA': 'طلب بدأ في هذا المتصفح',
    zgh: null,
    'fr-MA': 'Demande commencée dans ce navigateur',
    en: 'Request begun in this browser',
  },
  goOn: { 'ar-MA': 'متابعة الطلب', zgh: 'ⴽⵎⵎⵍ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Continuer la demande', en: 'Continue the request' },
  tooMany: {
    'ar-MA': 'توجد طلبات كثيرة لم تكتمل في هذا المتصفح. المرجو إتمام أحدها أو حذفه قبل بدء طلب آخر.',
    zgh: null,
    'fr-MA':
      'Trop de demandes sont commencées dans ce navigateur. Terminez ou effacez l’une d’elles avant d’en commencer une autre.',
    en: 'Too many requests are begun in this browser. Finish or delete one of them before you start another.',
  },
  again: {
    'ar-MA':
      'لم يتم أي شيء. المرجو الضغط على الزر مرة أخرى. إذا ظهرت هذه الرسالة من جديد، المرجو السماح لهذا الموقع بحفظ ملفات تعريف الارتباط (cookies).',
    zgh: null,
    'fr-MA':
      'Rien n’a été fait. Appuyez de nouveau sur le bouton. Si ce message revient, autorisez les cookies de ce site.',
    en: 'Nothing was done. Press the button again. If this message comes back, allow the cookies of this website.',
  },
  elsewhereTitle: {
    'ar-MA': 'الطلب غير مفتوح في هذا المتصفح',
    zgh: null,
    'fr-MA': 'Cette demande n’est pas ouverte dans ce navigateur',
    en: 'This request is not open in this browser',
  },
  elsewhere: {
    'ar-MA': 'إما أن الطلب بدأ في متصفح آخر، أو حُذف، أو انتهت مدة حفظه.',
    zgh: null,
    'fr-MA': 'Elle a été commencée dans un autre navigateur, ou effacée, ou n’est plus gardée.',
    en: 'It was begun in another browser, or deleted, or is not kept any more.',
  },
} as const;

/** Words of requests without login. */
export const anonymousMessages: Messages<typeof words> = defineMessages('server-anonymous', words);
