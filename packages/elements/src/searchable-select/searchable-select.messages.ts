import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  search: { 'ar-MA': 'بحث', zgh: 'ⵔⵣⵓ', 'fr-MA': 'Rechercher', en: 'Search' },
} as const;

/** What is pressed to search in the choices of `<tiwizi-searchable-select>`. */
export const searchableSelectMessages: Messages<typeof words> = defineMessages('searchable-select', words);
