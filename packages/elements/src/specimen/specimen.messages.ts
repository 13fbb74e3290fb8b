import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  specimen: {
    'ar-MA': 'عينة للتجربة، بلا قيمة قانونية',
    zgh: 'ⴰⵎⴷⵢⴰ ⵏ ⵓⵔⵎ, ⴱⵍⴰ ⴰⵣⴰⵍ ⴰⵣⵔⴼⴰⵏ',
    'fr-MA': 'SPÉCIMEN, sans valeur légale',
    en: 'SPECIMEN, no legal value',
  },
} as const;

/** What stands on everything that was made or signed with test keys. */
export const specimenMessages: Messages<typeof words> = defineMessages('specimen', words, { legal: ['specimen'] });
