import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  titlePrefix: { 'ar-MA': 'خطأ: ', zgh: 'ⵜⴰⵣⴳⵍⵜ: ', 'fr-MA': 'Erreur\u202f: ', en: 'Error: ' },
} as const;

/** What the title of a page with errors begins with: all that a summary that stands on its page needs at once. */
export const errorTitleMessages: Messages<typeof words> = defineMessages('error-title', words);
