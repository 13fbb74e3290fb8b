import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: { 'ar-MA': 'المساعدة', zgh: 'ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Aide', en: 'Help' },
  phone: {
    'ar-MA': 'الاتصال بمركز النداء',
    zgh: 'ⵜⵉⵍⵉⴼⵓⵏ',
    'fr-MA': 'Appeler le centre d’appel',
    en: 'Call the call centre',
  },
  sms: { 'ar-MA': 'إرسال رسالة نصية', zgh: 'ⴰⵣⵏ ⵉⵣⵏ', 'fr-MA': 'Envoyer un SMS', en: 'Send a text message' },
  signLanguage: {
    'ar-MA': 'التواصل بلغة الإشارة',
    zgh: null,
    'fr-MA': 'Parler en langue des signes',
    en: 'Talk in sign language',
  },
  office: { 'ar-MA': 'أقرب شباك', zgh: 'ⴰⵙⴳⵡⵔ ⵉⵇⵔⴱⵏ', 'fr-MA': 'Le guichet le plus proche', en: 'The nearest counter' },
  helper: {
    'ar-MA': 'بمساعدة شخص آخر',
    zgh: 'ⵙ ⵜⵡⵉⵙⵉ ⵏ ⵎⴰⴷ',
    'fr-MA': 'Quelqu’un m’aide',
    en: 'Someone is helping me',
  },
  preferences: {
    'ar-MA': 'حجم النص والتباين وتقليل استهلاك الأنترنت',
    zgh: null,
    'fr-MA': 'Taille du texte, contraste, moins de données',
    en: 'Text size, contrast, less data',
  },
  help: { 'ar-MA': 'كل سبل المساعدة', zgh: 'ⴰⴽⴽⵯ ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Toute l’aide', en: 'All help' },
  print: { 'ar-MA': 'طباعة هذه الصفحة', zgh: 'ⵙⵉⴳⴳⵣ ⵜⴰⵙⵏⴰ ⴰ', 'fr-MA': 'Imprimer cette page', en: 'Print this page' },
} as const;

/** Words of `<tiwizi-help-panel>`. */
export const helpPanelMessages: Messages<typeof words> = defineMessages('help-panel', words);
