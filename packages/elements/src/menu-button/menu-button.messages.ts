import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  menu: { 'ar-MA': 'خيارات', zgh: 'ⵉⵙⵜⴰⵢⵏ', 'fr-MA': 'Actions', en: 'Actions available' },
} as const;

/** Words of `<tiwizi-menu-button>` where its author gave none. */
export const menuButtonMessages: Messages<typeof words> = defineMessages('menu-button', words);
