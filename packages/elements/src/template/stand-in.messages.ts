import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Stands above a text that is in Arabic because nobody has reviewed its Amazigh. */
  note: {
    'ar-MA': 'هذا النص بالعربية.',
    zgh: 'ⴰⴹⵕⵉⵚ ⴰⴷ ⵉⵍⵍⴰ ⵙ ⵜⴰⵄⵔⴰⴱⵜ.',
    'fr-MA': 'Ce texte est en arabe.',
    en: 'This text is in Arabic.',
  },
} as const;

/** What is said where the Arabic stands in for another language. */
export const standInMessages: Messages<typeof words> = defineMessages('stand-in', words);
