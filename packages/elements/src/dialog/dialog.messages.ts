import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Where the agency does not say itself what is done. */
  confirm: { 'ar-MA': 'تأكيد', zgh: 'ⵙⵙⵙⵏⴽⴷ', 'fr-MA': 'Confirmer', en: 'Confirm' },
  keep: { 'ar-MA': 'تراجع دون تغيير', zgh: 'ⴰⵖⵓⵍ ⴱⵍⴰ ⴰⵙⵏⴼⵍ', 'fr-MA': 'Ne rien changer', en: 'Change nothing' },
  close: { 'ar-MA': 'إغلاق', zgh: 'ⵔⴳⵍ', 'fr-MA': 'Fermer', en: 'Close' },
} as const;

/** Words of the dialog. */
export const dialogMessages: Messages<typeof words> = defineMessages('dialog', words);
