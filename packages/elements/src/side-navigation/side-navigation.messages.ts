import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: {
    'ar-MA': 'صفحات هذا القسم',
    zgh: 'ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵜⴳⵣⵎⵉ ⴰⴷ',
    'fr-MA': 'Pages de cette rubrique',
    en: 'Pages of this section',
  },
} as const;

/** Words of `<tiwizi-side-navigation>`. */
export const sideNavigationMessages: Messages<typeof words> = defineMessages('side-navigation', words);
