import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  facts: { 'ar-MA': 'أهم المعلومات', zgh: 'ⵎⴰ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏ', 'fr-MA': 'L’essentiel', en: 'In short' },
  start: { 'ar-MA': 'بدء الطلب', zgh: 'ⵙⵙⵏⵜⵉ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Commencer la demande', en: 'Start the request' },
  signLanguage: {
    'ar-MA': 'الشرح بلغة الإشارة',
    zgh: null,
    'fr-MA': 'Explication en langue des signes',
    en: 'Explained in sign language',
  },
  allCases: { 'ar-MA': 'في جميع الحالات', zgh: 'ⴳ ⵎⴰⵕⵕⴰ ⵜⵉⵔⵎⵎⴰⵙ', 'fr-MA': 'Dans tous les cas', en: 'In every case' },
  help: {
    'ar-MA': 'يمكن الحصول على المساعدة من طرف شخص:',
    zgh: 'ⵜⵍⵍⴰ ⵜⵉⵡⵉⵙⵉ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ:',
    'fr-MA': 'Une personne peut vous aider\u202f:',
    en: 'A person can help you:',
  },
  noHelp: {
    'ar-MA': 'لم تذكر الإدارة أي جهة للمساعدة',
    zgh: 'ⵓⵔ ⵜⴱⴷⵔ ⵜⵎⵀⵍⴰ ⵜⵉⵡⵉⵙⵉ',
    'fr-MA': 'L’administration n’indique pas d’aide',
    en: 'The administration names no contact for help',
  },
  labelled: {
    'ar-MA': '{label}: {value}',
    zgh: '{label}: {value}',
    'fr-MA': '{label}\u202f: {value}',
    en: '{label}: {value}',
  },
} as const;

/** Words of the page of one service. */
export const serviceSheetPageMessages: Messages<typeof words> = defineMessages('serviceSheetPage', words);
