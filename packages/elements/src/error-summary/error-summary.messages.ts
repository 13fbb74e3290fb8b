import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': {
      one: 'المرجو تصحيح خطأ واحد',
      two: 'المرجو تصحيح خطأين',
      few: 'المرجو تصحيح {count} أخطاء',
      many: 'المرجو تصحيح {count} خطأ',
      other: 'المرجو تصحيح {count} خطأ',
    },
    zgh: { one: 'ⵜⵍⵍⴰ ⵢⴰⵜ ⵜⵣⴳⵍⵜ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉ', other: 'ⵍⵍⴰⵏⵜ {count} ⵏ ⵜⵣⴳⴰⵍ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉⵏⵜ' },
    'fr-MA': { one: 'Il y a une erreur à corriger', other: 'Il y a {count} erreurs à corriger' },
    en: { one: 'There is an error to correct', other: 'There are {count} errors to correct' },
  },
  titlePrefix: { 'ar-MA': 'خطأ: ', zgh: 'ⵜⴰⵣⴳⵍⵜ: ', 'fr-MA': 'Erreur\u202f: ', en: 'Error: ' },
} as const;

/** Words of the error summary. */
export const errorSummaryMessages: Messages<typeof words> = defineMessages('error-summary', words);
