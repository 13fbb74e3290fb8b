import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': 'ملفات تعريف الارتباط (كوكيز)',
    zgh: 'ⵉⴼⵓⵢⵍⴰ ⵏ ⵓⵎⵢⴰⵡⴰⴹ',
    'fr-MA': 'Témoins de connexion (cookies)',
    en: 'Cookies',
  },
  text: {
    'ar-MA': 'بعد الموافقة فقط، يقاس استعمال هذا الموقع بهدف تحسينه. لا يؤثر الرفض على الخدمات.',
    zgh: null,
    'fr-MA':
      'Si vous l’acceptez seulement, l’usage de ce site est mesuré afin de l’améliorer. Un refus ne change rien aux services.',
    en: 'Only if you agree, the use of this website is measured in order to improve it. A refusal changes nothing in the services.',
  },
  accept: { 'ar-MA': 'قبول القياس', zgh: 'ⵇⴱⵍ', 'fr-MA': 'Accepter la mesure', en: 'Accept measuring' },
  refuse: { 'ar-MA': 'رفض القياس', zgh: 'ⴰⴳⵢ', 'fr-MA': 'Refuser la mesure', en: 'Refuse measuring' },
  policy: {
    'ar-MA': 'معرفة المزيد أو تغيير الاختيار',
    zgh: 'ⵓⴳⴳⴰⵔ ⵏ ⵉⵙⴰⵍⵏ',
    'fr-MA': 'En savoir plus ou changer d’avis',
    en: 'Find out more or change your mind',
  },
  accepted: {
    'ar-MA': 'تم قبول القياس.',
    zgh: 'ⵉⵜⵜⵓⵇⴱⵍ.',
    'fr-MA': 'Vous avez accepté la mesure.',
    en: 'You have accepted measuring.',
  },
  refused: {
    'ar-MA': 'تم رفض القياس.',
    zgh: 'ⵉⵜⵜⵓⴳⵢ.',
    'fr-MA': 'Vous avez refusé la mesure.',
    en: 'You have refused measuring.',
  },
} as const;

/** Words of `<tiwizi-cookie-banner>`, to be confirmed by a jurist. */
export const cookieBannerMessages: Messages<typeof words> = defineMessages('cookie-banner', words, {
  legal: ['text', 'accept', 'refuse', 'accepted', 'refused'],
});
