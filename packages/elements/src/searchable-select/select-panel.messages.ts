import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  searchList: {
    'ar-MA': 'بحث في القائمة',
    zgh: 'ⵔⵣⵓ ⴳ ⵜⵍⴳⴰⵎⵜ',
    'fr-MA': 'Rechercher dans la liste',
    en: 'Search the list',
  },
  matches: {
    'ar-MA': {
      zero: 'لا اختيار',
      one: 'اختيار واحد',
      two: 'اختياران',
      few: '{count} اختيارات',
      many: '{count} اختيارا',
      other: '{count} اختيار',
    },
    zgh: { one: '{count} ⵓⵙⵜⴰⵢ', other: '{count} ⵏ ⵉⵙⵜⴰⵢⵏ' },
    'fr-MA': { one: '{count} choix', other: '{count} choix' },
    en: { one: '{count} choice', other: '{count} choices' },
  },
  more: {
    'ar-MA': {
      one: 'واختيار آخر لا يظهر هنا\u061b تظهر البقية بكتابة حروف أكثر.',
      two: 'واختياران آخران لا يظهران هنا\u061b تظهر البقية بكتابة حروف أكثر.',
      few: 'و{count} اختيارات أخرى لا تظهر هنا\u061b تظهر البقية بكتابة حروف أكثر.',
      many: 'و{count} اختيارا آخر لا تظهر هنا\u061b تظهر البقية بكتابة حروف أكثر.',
      other: 'و{count} اختيار آخر لا تظهر هنا\u061b تظهر البقية بكتابة حروف أكثر.',
    },
    zgh: { one: '{count} ⵢⴰⴹⵏ: ⴰⵔⴰ ⵓⴳⴰⵔ ⵏ ⵉⵙⴽⴽⵉⵍⵏ.', other: '{count} ⵢⴰⴹⵏ: ⴰⵔⴰ ⵓⴳⴰⵔ ⵏ ⵉⵙⴽⴽⵉⵍⵏ.' },
    'fr-MA': {
      one: 'Encore {count} autre\u202f: écrivez plus de lettres pour le voir.',
      other: 'Encore {count} autres\u202f: écrivez plus de lettres pour les voir.',
    },
    en: { one: '{count} more: write more letters to see it.', other: '{count} more: write more letters to see them.' },
  },
  none: {
    'ar-MA': 'لا يوجد اختيار بهذه الحروف. المرجو كتابة حروف أقل، أو الاختيار من القائمة كلها.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵜⴰⵢ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⴰⴷ. ⴰⵔⴰ ⴷⵔⵓⵙ ⵏ ⵉⵙⴽⴽⵉⵍⵏ, ⵏⵖ ⵙⵜⵉ ⵙⴳ ⵜⵍⴳⴰⵎⵜ.',
    'fr-MA': 'Aucun choix ne contient ces lettres. Écrivez moins de lettres, ou choisissez dans toute la liste.',
    en: 'No choice has these letters. Write fewer letters, or choose from the whole list.',
  },
} as const;

/** Words of the search in the choices of a select: needed where one was opened. */
export const selectPanelMessages: Messages<typeof words> = defineMessages('select-panel', words);
