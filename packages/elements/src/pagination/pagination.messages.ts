import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: { 'ar-MA': 'الصفحات', zgh: 'ⵜⴰⵙⵏⵉⵡⵉⵏ', 'fr-MA': 'Pages', en: 'Pages' },
  previous: { 'ar-MA': 'الصفحة السابقة', zgh: 'ⵜⴰⵙⵏⴰ ⵉⵣⵔⵉⵏ', 'fr-MA': 'Page précédente', en: 'Previous page' },
  next: { 'ar-MA': 'الصفحة الموالية', zgh: 'ⵜⴰⵙⵏⴰ ⵉⴹⴼⴰⵕⵏ', 'fr-MA': 'Page suivante', en: 'Next page' },
  /** Name of a link to one page; only its number is seen. */
  page: { 'ar-MA': 'الصفحة {page}', zgh: 'ⵜⴰⵙⵏⴰ {page}', 'fr-MA': 'Page {page}', en: 'Page {page}' },
} as const;

/** Words of `<tiwizi-pagination>`. */
export const paginationMessages: Messages<typeof words> = defineMessages('pagination', words);
