import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: { 'ar-MA': 'روابط الموقع', zgh: 'ⵉⵙⵖⵡⴰⵏ ⵏ ⵓⵙⵉⵜ', 'fr-MA': 'Liens du site', en: 'Site links' },
  demonstration: {
    'ar-MA': 'موقع تجريبي لمشروع مستقل، لم تعتمده ولم تصادق عليه أي سلطة مغربية.',
    zgh: null,
    'fr-MA': 'Démonstration d’un projet indépendant, qu’aucune autorité marocaine n’a adopté ni approuvé.',
    en: 'A demonstration by an independent project, which no Moroccan authority has adopted or approved.',
  },
} as const;

/** Words of the page footer. */
export const pageFooterMessages: Messages<typeof words> = defineMessages('page-footer', words, {
  legal: ['demonstration'],
});
