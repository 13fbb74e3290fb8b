import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  info: { 'ar-MA': 'معلومة:', zgh: 'ⵉⵙⴰⵍⵍⵏ:', 'fr-MA': 'Information\u202f:', en: 'Information:' },
  success: { 'ar-MA': 'تم بنجاح:', zgh: 'ⵉⵎⵎⵓⵔⵙ:', 'fr-MA': 'Réussi\u202f:', en: 'Success:' },
  warning: { 'ar-MA': 'تنبيه:', zgh: 'ⴰⵙⵏⴱⵀ:', 'fr-MA': 'Attention\u202f:', en: 'Warning:' },
  danger: { 'ar-MA': 'مهم:', zgh: 'ⵉⵙⵜⴰⵡⵀⵎⵎⴰ:', 'fr-MA': 'Important\u202f:', en: 'Important:' },
} as const;

/** What is said before a notice to those who do not see its colour and sign. */
export const noticeMessages: Messages<typeof words> = defineMessages('notice', words);
