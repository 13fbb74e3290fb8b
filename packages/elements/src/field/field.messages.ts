import { defineMessages, type Messages } from '@tiwizi/i18n';

// Every page with a field carries these; words of the printed controls are in field-control.messages.ts.
const words = {
  errorPrefix: { 'ar-MA': 'خطأ:', zgh: 'ⵜⴰⵣⴳⵍⵜ:', 'fr-MA': 'Erreur\u202f:', en: 'Error:' },
  optional: { 'ar-MA': 'اختياري', zgh: 'ⵙ ⵓⵙⵜⴰⵢ', 'fr-MA': 'facultatif', en: 'optional' },
} as const;

/** Words a field adds to its author's. */
export const fieldMessages: Messages<typeof words> = defineMessages('field', words);
