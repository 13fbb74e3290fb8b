import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  intro: {
    'ar-MA': 'يمكن كتابة البحث بالعربية أو الدارجة أو الأمازيغية أو الفرنسية.',
    zgh: 'ⵔⵣⵓ ⵙ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵏⵏⴽ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ, ⵜⴰⴷⴰⵔⵉⵊⵜ, ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏⵖ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ.',
    'fr-MA': 'Cherchez avec vos mots, en arabe, en darija, en amazighe ou en français.',
    en: 'Search in your own words, in Arabic, Darija, Amazigh or French.',
  },
  notOnline: {
    'ar-MA': 'هذه الخدمة غير متاحة في هذا الموقع.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴼⵓⵜ ⴰⴷ ⴳ ⵓⵙⵉⵜ ⴰⴷ.',
    'fr-MA': 'Ce service n’est pas proposé sur ce site.',
    en: 'This service is not offered on this site.',
  },
  deleted: {
    'ar-MA': 'تم حذف الطلب وكل أجوبته وملفاته. لم يُرسل أي شيء.',
    zgh: 'ⵜⵜⵡⴰⴽⴽⵙ ⵜⵓⵜⵔⴰ ⴷ ⵎⴰⵕⵕⴰ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏⵏⵙ. ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ.',
    'fr-MA': 'La demande est effacée, avec ses réponses et ses fichiers. Rien n’a été envoyé.',
    en: 'The request is deleted, with its answers and files. Nothing was sent.',
  },
} as const;

/** Words of the directory and of the page of a service. */
export const directoryMessages: Messages<typeof words> = defineMessages('directory', words);
