import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  right: { 'ar-MA': 'نعم، هذا صحيح', zgh: 'ⵢⴰⵀ, ⵉⵖⵓⴷⴰ', 'fr-MA': 'Oui, c’est exact', en: 'Yes, it is right' },
} as const;

/** Words of the question that a field asks about an answer. */
export const fieldQuestionMessages: Messages<typeof words> = defineMessages('field-question', words);
