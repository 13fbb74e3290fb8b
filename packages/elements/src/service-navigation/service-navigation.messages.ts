import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: {
    'ar-MA': 'أقسام الخدمة',
    zgh: 'ⵜⵉⴳⵣⵎⴰ ⵏ ⵜⵏⴰⴼⵓⵜ',
    'fr-MA': 'Rubriques du service',
    en: 'Service navigation',
  },
  menu: { 'ar-MA': 'القائمة', zgh: 'ⵓⵎⵓⵖ', 'fr-MA': 'Menu', en: 'Menu' },
} as const;

/** Words of `<tiwizi-service-navigation>`. */
export const serviceNavigationMessages: Messages<typeof words> = defineMessages('service-navigation', words);
