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
  /** Nothing is wrong for certain: the answers may stay. */
  question: {
    'ar-MA': {
      one: 'المرجو التأكد من جواب واحد',
      two: 'المرجو التأكد من جوابين',
      few: 'المرجو التأكد من {count} أجوبة',
      many: 'المرجو التأكد من {count} جوابا',
      other: 'المرجو التأكد من {count} جواب',
    },
    zgh: { one: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵥⵔⴷ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ', other: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵥⵔⴷ {count} ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ' },
    'fr-MA': { one: 'Une réponse est à confirmer', other: '{count} réponses sont à confirmer' },
    en: { one: 'Please look at one answer again', other: 'Please look at {count} answers again' },
  },
} as const;

/** Words of the error summary. */
export const errorSummaryMessages: Messages<typeof words> = defineMessages('error-summary', words);
