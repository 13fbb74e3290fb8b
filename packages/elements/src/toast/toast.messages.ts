import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Name of the place where short messages appear. */
  messages: { 'ar-MA': 'إشعارات', zgh: 'ⵜⵓⵣⵉⵏⵉⵏ', 'fr-MA': 'Messages courts', en: 'Short messages' },
  dismiss: { 'ar-MA': 'إخفاء', zgh: 'ⵙⵙⵏⵜⵍ', 'fr-MA': 'Masquer', en: 'Dismiss' },
} as const;

/** Words of `<tiwizi-toast>`. */
export const toastMessages: Messages<typeof words> = defineMessages('toast', words);
