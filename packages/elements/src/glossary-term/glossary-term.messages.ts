import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** A link below the explanation of a word, to a page that says more of it. */
  more: {
    'ar-MA': 'المزيد حول «{term}»',
    zgh: 'ⵓⴳⴳⴰⵔ ⵅⴼ {term}',
    'fr-MA': 'En savoir plus sur «\u202f{term}\u202f»',
    en: 'More about {term}',
  },
} as const;

/** Words of `<tiwizi-glossary-term>`. */
export const glossaryTermMessages: Messages<typeof words> = defineMessages('glossary-term', words);
