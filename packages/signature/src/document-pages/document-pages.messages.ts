import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  page: {
    'ar-MA': 'الصفحة {number} من {total}',
    zgh: 'ⵜⴰⵙⵏⴰ {number} ⵙⴳ {total}',
    'fr-MA': 'Page {number} sur {total}',
    en: 'Page {number} of {total}',
  },
} as const;

/** Names of drawn pages. */
export const documentPagesMessages: Messages<typeof words> = defineMessages('documentPages', words);
