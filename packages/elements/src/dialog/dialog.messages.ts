import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  close: { 'ar-MA': 'إغلاق', zgh: 'ⵔⴳⵍ', 'fr-MA': 'Fermer', en: 'Close' },
} as const;

/** Words of the dialog. */
export const dialogMessages: Messages<typeof words> = defineMessages('dialog', words);
