import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: { 'ar-MA': 'تفضيلات العرض', zgh: 'ⵜⵉⵙⵎⵏⵢⵉⴼⵉⵏ', 'fr-MA': 'Préférences d’affichage', en: 'Display preferences' },
  lead: {
    'ar-MA': 'تُحفظ التفضيلات في هذا المتصفح وحده، لمدة سنة.',
    zgh: null,
    'fr-MA': 'Elles sont gardées un an, dans ce navigateur seulement.',
    en: 'They are kept for a year, in this browser alone.',
  },
} as const;

/** Words of the page of preferences. */
export const preferencesPageMessages: Messages<typeof words> = defineMessages('preferences-page', words);
