import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  specimen: {
    'ar-MA': 'نموذج تجريبي (SPECIMEN) بدون أي قيمة قانونية',
    zgh: 'ⴰⵎⴷⵢⴰ (SPECIMEN), ⵡⴰⵔ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ',
    'fr-MA': 'SPÉCIMEN sans valeur juridique',
    en: 'SPECIMEN, no legal value',
  },
} as const;

/** What stands on everything that was made or signed with test keys. */
export const specimenMessages: Messages<typeof words> = defineMessages('specimen', words, { legal: ['specimen'] });
