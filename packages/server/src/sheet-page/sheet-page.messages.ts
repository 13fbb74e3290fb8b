import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  steps: { 'ar-MA': 'مراحل الطلب', zgh: 'ⵜⵉⴼⵙⵉⵏ ⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Comment ça se passe', en: 'How it goes' },
  stepLogin: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Vous vous connectez', en: 'You log in' },
  stepAnswer: {
    'ar-MA': 'الإجابة عن الأسئلة',
    zgh: 'ⵔⴰⵔ ⵅⴼ ⵉⵙⵇⵙⵉⵜⵏ',
    'fr-MA': 'Vous répondez aux questions',
    en: 'You answer the questions',
  },
  stepCheck: {
    'ar-MA': 'مراجعة الأجوبة وإرسالها',
    zgh: 'ⵙⵙⵉⴹⵏ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⴰⵣⵏⵜ ⵜⵏⵜ',
    'fr-MA': 'Vous vérifiez et envoyez',
    en: 'You check and send',
  },
  stepSign: {
    'ar-MA': 'مراجعة الأجوبة والتوقيع',
    zgh: 'ⵙⵙⵉⴹⵏ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵙⴳⵎⴹⵜ',
    'fr-MA': 'Vous vérifiez et signez',
    en: 'You check and sign',
  },
  stepPay: { 'ar-MA': 'أداء الرسم', zgh: 'ⴼⵔⵓ ⴰⵜⵉⴳ', 'fr-MA': 'Vous payez les frais', en: 'You pay the fee' },
  stepReceipt: {
    'ar-MA': 'التوصل بوصل الإيداع',
    zgh: 'ⴰⵎⵥ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵔⵓⵙ',
    'fr-MA': 'Vous recevez le récépissé de dépôt',
    en: 'You get a receipt of filing',
  },
} as const;

/** Words of the page of a service: what will happen. */
export const sheetPageMessages: Messages<typeof words> = defineMessages('sheetPage', words);
