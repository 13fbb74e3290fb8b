import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: { 'ar-MA': 'هوية الموقع', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵙⵉⵜ', 'fr-MA': 'Identité du site', en: 'Site identity' },
  demonstration: {
    'ar-MA': 'هذا موقع تجريبي وليس موقعا رسميا. المرجو عدم إدخال معلومات شخصية حقيقية.',
    zgh: null,
    'fr-MA': 'Site de démonstration, non officiel. N’y saisissez pas de données personnelles réelles.',
    en: 'This is a demonstration, not an official site. Do not enter real personal data.',
  },
  domains: {
    'ar-MA': 'العنوان الصحيح لهذا الموقع:',
    zgh: 'ⴰⵏⵙⴰ ⵏ ⵓⵙⵉⵜ ⴰⴷ ⵉⵖⵓⴷⴰⵏ:',
    'fr-MA': 'Adresse exacte de ce site\u202f:',
    en: 'The right address of this site:',
  },
  unreviewed: {
    'ar-MA': 'الكلمات الأمازيغية في هذا الموقع لم تُراجع بعد. النصوص الطويلة بالعربية.',
    zgh: 'ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵜⵉⵎⴰⵣⵉⵖⵉⵏ ⵏ ⵓⵙⵉⵜ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵙⴼⵔⴰⵏⵜ. ⵉⴹⵕⵉⵚⵏ ⵉⵖⵣⵣⴰⴼⵏ ⵍⵍⴰⵏ ⵙ ⵜⴰⵄⵔⴰⴱⵜ.',
    'fr-MA': 'Les mots en amazighe de ce site n’ont pas encore été relus. Les textes longs sont en arabe.',
    en: 'The Amazigh words of this website have not been reviewed yet. Long texts are in Arabic.',
  },
} as const;

/** Words of the banner that says which site this is. */
export const siteIdentityMessages: Messages<typeof words> = defineMessages('site-identity', words, {
  legal: ['demonstration'],
});
