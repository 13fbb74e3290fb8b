import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Said when the rows stand in another order; `{column}` is the words of a column's head. */
  ascending: {
    'ar-MA': 'رتبت الصفوف تصاعديا حسب «{column}».',
    zgh: 'ⵜⵜⵓⵙⵙⵓⴷⵙⵏ ⵉⴷⵔⵉⴳⵏ ⵙ {column}, ⵙⴳ ⵡⴰⴷⴷⴰ ⵖⵔ ⵓⴼⵍⵍⴰ.',
    'fr-MA': 'Lignes triées par «\u202f{column}\u202f», ordre croissant.',
    en: 'Rows sorted by {column}, ascending.',
  },
  descending: {
    'ar-MA': 'رتبت الصفوف تنازليا حسب «{column}».',
    zgh: 'ⵜⵜⵓⵙⵙⵓⴷⵙⵏ ⵉⴷⵔⵉⴳⵏ ⵙ {column}, ⵙⴳ ⵓⴼⵍⵍⴰ ⵖⵔ ⵡⴰⴷⴷⴰ.',
    'fr-MA': 'Lignes triées par «\u202f{column}\u202f», ordre décroissant.',
    en: 'Rows sorted by {column}, descending.',
  },
} as const;

/** Words of `<tiwizi-table>`. */
export const tableMessages: Messages<typeof words> = defineMessages('table', words);
