import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: { 'ar-MA': 'هوية الموقع', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵙⵉⵜ', 'fr-MA': 'Identité du site', en: 'Site identity' },
  demonstration: {
    'ar-MA': 'هذا موقع تجريبي وليس موقعا رسميا. المرجو عدم إدخال معلومات شخصية حقيقية.',
    zgh: 'ⵡⴰⴷ ⵉⴳⴰ ⴰⵙⵉⵜ ⵏ ⵓⵔⵎ, ⵓⵔ ⵉⴳⵉ ⴰⵙⵉⵜ ⵓⵏⵚⵉⴱ. ⴰⴷ ⵓⵔ ⵜⴰⵔⴰⵎ ⴳⵉⵙ ⵉⵙⴰⵍⵍⵏ ⵏⵏⵓⵏ ⵏ ⵜⵉⴷⵜ.',
    'fr-MA': 'Site de démonstration, non officiel. N’y saisissez pas de données personnelles réelles.',
    en: 'This is a demonstration, not an official site. Do not enter real personal data.',
  },
  domains: {
    'ar-MA': 'العنوان الصحيح لهذا الموقع:',
    zgh: 'ⴰⵏⵙⴰ ⵏ ⵓⵙⵉⵜ ⴰⴷ ⵉⵖⵓⴷⴰⵏ:',
    'fr-MA': 'Adresse exacte de ce site\u202f:',
    en: 'The right address of this site:',
  },
} as const;

/** Words of the banner that says which site this is. */
export const siteIdentityMessages: Messages<typeof words> = defineMessages('site-identity', words, {
  legal: ['demonstration'],
});
