import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: { 'ar-MA': 'في هذه الصفحة', zgh: 'ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ', 'fr-MA': 'Sur cette page', en: 'On this page' },
} as const;

/** Words of `<tiwizi-in-page-navigation>`. */
export const inPageNavigationMessages: Messages<typeof words> = defineMessages('in-page-navigation', words);
