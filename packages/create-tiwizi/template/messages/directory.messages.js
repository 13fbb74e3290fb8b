import { defineMessages } from '@tiwizi/i18n';

/** Words of the directory and of the service page. */
export const directoryMessages = defineMessages('directory', {
  intro: {
    'ar-MA': 'يمكن كتابة البحث بالعربية أو الدارجة أو الأمازيغية أو الفرنسية.',
    zgh: 'ⵔⵣⵓ ⵙ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵏⵏⴽ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ, ⵜⴰⴷⴰⵔⵉⵊⵜ, ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏⵖ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ.',
    'fr-MA': 'Cherchez avec vos mots, en arabe, en darija, en amazighe ou en français.',
    en: 'Search in your own words, in Arabic, Darija, Amazigh or French.',
  },
  startNote: {
    'ar-MA': 'مدة ملء الطلب: حوالي 5 دقائق. الأجوبة محفوظة سبعة أيام.',
    zgh: 'ⴰⴽⵓⴷ: 5 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ.',
    'fr-MA': 'Durée\u202f: environ 5 minutes. Vos réponses sont gardées sept jours.',
    en: 'Time needed: about 5 minutes. Your answers are kept for seven days.',
  },
  notOnline: {
    'ar-MA': 'هذه الخدمة غير متاحة في هذا الموقع التجريبي.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴼⵓⵜ ⴰⴷ ⴳ ⵓⵙⵉⵜ ⴰⴷ ⵏ ⵓⵙⴽⵏ.',
    'fr-MA': 'Ce service n’est pas proposé sur ce site de démonstration.',
    en: 'This service is not offered on this demonstration site.',
  },
});
