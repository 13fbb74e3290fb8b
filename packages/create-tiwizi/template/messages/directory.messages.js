import { defineMessages } from '@tiwizi/i18n';

/** Words of the directory and of the service page. */
export const directoryMessages = defineMessages('directory', {
  intro: {
    'ar-MA': 'البحث عن خدمة إدارية بالعربية أو الدارجة أو الأمازيغية أو الفرنسية.',
    zgh: 'ⵔⵣⵓ ⵅⴼ ⵜⵏⴰⴼⵓⵜ ⵏ ⵜⵎⵀⵍⵉⵜ ⵙ ⵜⴰⵄⵔⴰⴱⵜ, ⵜⴰⴷⴰⵔⵉⵊⵜ, ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏⵖⴷ ⵜⴰⴼⵕⴰⵏⵚⵉⵚⵜ.',
    'fr-MA': 'Chercher une démarche en arabe, en darija, en amazighe ou en français.',
    en: 'Search for a public service in Arabic, Darija, Amazigh or French.',
  },
  startNote: {
    'ar-MA': 'يستغرق الطلب حوالي خمس دقائق. يُحفظ ما يُكتب تلقائيا مدة سبعة أيام.',
    zgh: 'ⴰⵙⵓⵜⵔ ⴰⵔ ⵉⵟⵟⴰⴼ 5 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⴰⵔ ⵉⵜⵜⵓⵃⴼⴰⴹ ⵎⴰⵢⴰ ⵜⵓⵔⵎ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ.',
    'fr-MA': 'La demande prend environ cinq minutes. Ce qui est saisi est gardé sept jours.',
    en: 'The request takes about five minutes. What you type is kept for seven days.',
  },
  notOnline: {
    'ar-MA': 'هذه الخدمة ليست متاحة في هذا الموقع التجريبي.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴼⵓⵜ ⴰⴷ ⴳ ⵓⵙⵉⵜ ⴰⴷ ⵏ ⵓⵙⴽⵏ.',
    'fr-MA': 'Ce service n’est pas proposé sur ce site de démonstration.',
    en: 'This service is not offered on this demonstration site.',
  },
});
