import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Stands below the control where there is no script, and describes it. */
  limit: {
    'ar-MA': {
      one: 'حرف واحد على الأكثر',
      two: 'حرفان على الأكثر',
      few: '{shown} أحرف على الأكثر',
      many: '{shown} حرفا على الأكثر',
      other: '{shown} حرف على الأكثر',
    },
    zgh: { one: 'ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ, ⵓⵔ ⵓⴳⴰⵔ', other: '{shown} ⵏ ⵉⵙⴽⴽⵉⵍⵏ, ⵓⵔ ⵓⴳⴰⵔ' },
    'fr-MA': { one: '{shown} caractère au plus', other: '{shown} caractères au plus' },
    en: { one: 'Up to {shown} character', other: 'Up to {shown} characters' },
  },
  left: {
    'ar-MA': {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت {shown} أحرف',
      many: 'بقي {shown} حرفا',
      other: 'بقي {shown} حرف',
    },
    zgh: { one: 'ⵉⵇⵇⵉⵎ ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ', other: 'ⵇⵇⵉⵎⵏ {shown} ⵏ ⵉⵙⴽⴽⵉⵍⵏ' },
    'fr-MA': { one: 'Il reste {shown} caractère', other: 'Il reste {shown} caractères' },
    en: { one: '{shown} character left', other: '{shown} characters left' },
  },
  over: {
    'ar-MA': {
      one: 'حرف واحد زائد: المرجو الاختصار',
      two: 'حرفان زائدان: المرجو الاختصار',
      few: '{shown} أحرف زائدة: المرجو الاختصار',
      many: '{shown} حرفا زائدا: المرجو الاختصار',
      other: '{shown} حرف زائد: المرجو الاختصار',
    },
    zgh: { one: 'ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵓⴳⴰⵔ: ⵉⵅⵚⵚⴰ ⵓⵙⵉⵣⵍ', other: '{shown} ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵓⴳⴰⵔ: ⵉⵅⵚⵚⴰ ⵓⵙⵉⵣⵍ' },
    'fr-MA': {
      one: '{shown} caractère en trop\u202f: raccourcissez le texte',
      other: '{shown} caractères en trop\u202f: raccourcissez le texte',
    },
    en: { one: '{shown} character too many: shorten the text', other: '{shown} characters too many: shorten the text' },
  },
} as const;

/** Words of `<tiwizi-character-count>`; `{shown}` is the number as people write it. */
export const characterCountMessages: Messages<typeof words> = defineMessages('character-count', words);
