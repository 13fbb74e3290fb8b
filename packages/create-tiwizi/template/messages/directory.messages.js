import { defineMessages } from '@tiwizi/i18n';

/** Words of the directory and of the service page. */
export const directoryMessages = defineMessages('directory', {
  intro: {
    'ar-MA': 'البحث عن خدمة إدارية بالعربية أو الدارجة أو الأمازيغية أو الفرنسية.',
    zgh: 'ⵔⵣⵓ ⵅⴼ ⵜⵏⴰⴼⵓⵜ ⵏ ⵜⵎⵀⵍⵉⵜ ⵙ ⵜⴰⵄⵔⴰⴱⵜ, ⵜⴰⴷⴰⵔⵉⵊⵜ, ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏⵖⴷ ⵜⴰⴼⵕⴰⵏⵚⵉⵚⵜ.',
    'fr-MA': 'Chercher une démarche en arabe, en darija, en amazighe ou en français.',
    en: 'Search for a public service in Arabic, Darija, Amazigh or French.',
  },
  who: { 'ar-MA': 'من يقدم الخدمة', zgh: 'ⵡⵉ ⵉⵙⴽⴰⵔⵏ ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Qui rend ce service', en: 'Who provides this service' },
  forWhom: { 'ar-MA': 'لفائدة من', zgh: 'ⵉ ⵡⵉ', 'fr-MA': 'Pour qui', en: 'Who it is for' },
  cost: { 'ar-MA': 'التكلفة', zgh: 'ⴰⵜⵉⴳ', 'fr-MA': 'Coût', en: 'Cost' },
  delay: { 'ar-MA': 'الأجل', zgh: 'ⴰⵥⵎⵣ', 'fr-MA': 'Délai', en: 'How long it takes' },
  channels: { 'ar-MA': 'كيفية الطلب', zgh: 'ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵙⵙⵓⵜⵔⴷ', 'fr-MA': 'Comment faire la demande', en: 'How to apply' },
  documents: { 'ar-MA': 'الوثائق المطلوبة', zgh: 'ⵜⵉⵔⴰⵜⵉⵏ ⵢⵓⵔⵔⴰⵏ', 'fr-MA': 'Documents demandés', en: 'Documents needed' },
  noDocuments: { 'ar-MA': 'لا توجد وثائق مطلوبة', zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⵔⴰⵜⵉⵏ ⵢⵓⵔⵔⴰⵏ', 'fr-MA': 'Aucun document demandé', en: 'No documents needed' },
  assistance: { 'ar-MA': 'مساعدة من شخص', zgh: 'ⵜⵉⵡⵉⵙⵉ ⵙⴳ ⵢⴰⵏ ⵓⴼⴳⴰⵏ', 'fr-MA': 'Se faire aider par une personne', en: 'Get help from a person' },
  assistanceText: {
    'ar-MA': 'يمكن إنجاز هذا الطلب مع المساعدة. القن السري لا يُطلب أبدا.',
    zgh: 'ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵙⴽⵔⵎ ⴰⵙⵓⵜⵔ ⴰⴷ ⵙ ⵜⵉⵡⵉⵙⵉ.',
    'fr-MA': 'Cette démarche peut se faire avec de l’aide. Le code secret ne se communique jamais.',
    en: 'You can do this with someone’s help. Never share your secret code.',
  },
  languages: { 'ar-MA': 'لغات الخدمة', zgh: 'ⵜⵓⵜⵍⴰⵢⵉⵏ ⵏ ⵜⵏⴰⴼⵓⵜ', 'fr-MA': 'Langues du service', en: 'Languages of the service' },
  start: { 'ar-MA': 'بدء الطلب', zgh: 'ⵙⵙⵏⵜⵉ ⴰⵙⵓⵜⵔ', 'fr-MA': 'Commencer la demande', en: 'Start the request' },
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
