import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  copy: { 'ar-MA': 'نسخ', zgh: 'ⵙⵙⵏⵖⵍ', 'fr-MA': 'Copier', en: 'Copy' },
  copied: { 'ar-MA': 'تم النسخ', zgh: 'ⵉⵜⵜⵓⵙⵙⵏⵖⵍ', 'fr-MA': 'Copié', en: 'Copied' },
  failed: {
    'ar-MA': 'تعذر النسخ هنا. المرجو تحديد هذا النص ونسخه: {text}',
    zgh: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏⵖⵍ. ⵙⵜⵉ ⴰⴹⵕⵉⵚ ⴰⴷ: {text}',
    'fr-MA': 'La copie est impossible ici. Sélectionnez ce texte pour le copier\u202f: {text}',
    en: 'It cannot be copied here. Select this text to copy it: {text}',
  },
} as const;

/** Words of `<tiwizi-copy-button>`. */
export const copyButtonMessages: Messages<typeof words> = defineMessages('copy-button', words);
