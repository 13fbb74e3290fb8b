import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Between two details of a link. */
  comma: { 'ar-MA': '، ', zgh: ', ', 'fr-MA': ', ', en: ', ' },
  /** What a file or a site is written in. */
  ar: { 'ar-MA': 'بالعربية', zgh: 'ⵙ ⵜⴰⵄⵔⴰⴱⵜ', 'fr-MA': 'en arabe', en: 'in Arabic' },
  zgh: { 'ar-MA': 'بالأمازيغية', zgh: 'ⵙ ⵜⴰⵎⴰⵣⵉⵖⵜ', 'fr-MA': 'en amazighe', en: 'in Amazigh' },
  fr: { 'ar-MA': 'بالفرنسية', zgh: 'ⵙ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ', 'fr-MA': 'en français', en: 'in French' },
  en: { 'ar-MA': 'بالإنجليزية', zgh: 'ⵙ ⵜⵏⴳⵍⵉⵣⵜ', 'fr-MA': 'en anglais', en: 'in English' },
  external: { 'ar-MA': 'موقع آخر', zgh: 'ⴰⵙⵉⵜ ⵢⴰⴹⵏ', 'fr-MA': 'autre site', en: 'another site' },
  newWindow: {
    'ar-MA': 'يفتح في تبويب جديد',
    zgh: 'ⴷⴰ ⵉⵕⵥⵎ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⴰⵢⵏⵓ',
    'fr-MA': 'nouvel onglet',
    en: 'opens a new tab',
  },
} as const;

/** Words of `<tiwizi-resource-link>`. */
export const resourceLinkMessages: Messages<typeof words> = defineMessages('resource-link', words);
