import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** A button above several sections; opens all of them. */
  show: {
    'ar-MA': 'عرض كل الأقسام',
    zgh: 'ⵙⴽⵏ ⴰⴽⴽⵯ ⵜⵉⴳⵣⵎⵉⵏ',
    'fr-MA': 'Afficher toutes les sections',
    en: 'Show all sections',
  },
  /** The same button when all are open; closes them. */
  hide: {
    'ar-MA': 'إخفاء كل الأقسام',
    zgh: 'ⵙⵙⵏⵜⵍ ⴰⴽⴽⵯ ⵜⵉⴳⵣⵎⵉⵏ',
    'fr-MA': 'Masquer toutes les sections',
    en: 'Hide all sections',
  },
} as const;

/** Words of `<tiwizi-accordion>`. */
export const accordionMessages: Messages<typeof words> = defineMessages('accordion', words);
