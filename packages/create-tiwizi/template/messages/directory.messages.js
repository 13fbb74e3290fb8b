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
  saved: {
    'ar-MA': 'تم حفظ الأجوبة لمدة سبعة أيام. لم يُرسل الطلب بعد.',
    zgh: 'ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ. ⵓⵔ ⵜⴰ ⵜⵜⵓⵣⵏ ⵜⵓⵜⵔⴰ.',
    'fr-MA': 'Vos réponses sont gardées sept jours. La demande n’est pas encore envoyée.',
    en: 'Your answers are kept for seven days. The request has not been sent yet.',
  },
  resume: {
    'ar-MA': 'الرجوع إلى الطلب',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Revenir à la demande',
    en: 'Go back to the request',
  },
  deleted: {
    'ar-MA': 'تم حذف الطلب وكل أجوبته وملفاته. لم يُرسل أي شيء.',
    zgh: 'ⵜⵜⵡⴰⴽⴽⵙ ⵜⵓⵜⵔⴰ ⴷ ⵎⴰⵕⵕⴰ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏⵏⵙ. ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ.',
    'fr-MA': 'La demande est effacée, avec ses réponses et ses fichiers. Rien n’a été envoyé.',
    en: 'The request is deleted, with its answers and files. Nothing was sent.',
  },
  startNeeds: {
    'ar-MA': 'ما يلزم: البطاقة الوطنية، وهاتف لتلقي رمز التوقيع. بدونهما، يمكن تقديم الطلب في الشباك.',
    zgh: 'ⵎⴰ ⵉⵅⵚⵚⴰⵏ: ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ, ⴷ ⵜⵉⵍⵉⴼⵓⵏ ⵉ ⵜⵏⴳⴰⵍⵜ ⵏ ⵓⵙⴳⵎⴹ. ⴱⵍⴰ ⵏⵉⵜⵏⵜⵉ, ⵜⵥⴹⴰⵕ ⵜⵓⵜⵔⴰ ⴳ ⵓⵙⴳⵡⵔ.',
    'fr-MA':
      'Il vous faut\u202f: votre carte nationale, et un téléphone pour recevoir le code de signature. Sans eux, faites la demande au guichet.',
    en: 'You need your national card, and a telephone to receive the signing code. Without them, make the request at the counter.',
  },
});
