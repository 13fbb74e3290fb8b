import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  explanation: { 'ar-MA': 'شرح', zgh: 'ⴰⵙⵙⴼⵔⵓ', 'fr-MA': 'Explication', en: 'Explanation' },
} as const;

/** Words of `<tiwizi-toggletip>` where its author gave none. */
export const toggletipMessages: Messages<typeof words> = defineMessages('toggletip', words);
