import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  specimen: { 'ar-MA': 'عينة بلا أثر قانوني', zgh: 'ⴰⵎⴷⵢⴰ, ⵡⴰⵔ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ', 'fr-MA': 'SPECIMEN, sans valeur légale', en: 'SPECIMEN, no legal value' },
} as const;

/** What stands on everything that was signed with test keys. */
export const specimenMessages: Messages<typeof words> = defineMessages('specimen', words, { legal: ['specimen'] });
