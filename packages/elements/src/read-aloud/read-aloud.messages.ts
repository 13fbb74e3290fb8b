import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  listen: {
    'ar-MA': 'الاستماع إلى هذه الصفحة',
    zgh: 'ⵙⵙⴼⵍⴷ ⵉ ⵜⴰⵙⵏⴰ ⴰ',
    'fr-MA': 'Écouter cette page',
    en: 'Listen to this page',
  },
  pause: { 'ar-MA': 'توقيف مؤقت', zgh: 'ⵙⴱⴷⴷ ⵉⵎⵉⴽ', 'fr-MA': 'Mettre en pause', en: 'Pause' },
  resume: { 'ar-MA': 'متابعة الاستماع', zgh: 'ⴽⵎⵎⵍ ⴰⵙⴼⵍⴷ', 'fr-MA': 'Reprendre l’écoute', en: 'Go on listening' },
  stop: { 'ar-MA': 'إيقاف الاستماع', zgh: 'ⵙⴱⴷⴷ', 'fr-MA': 'Arrêter', en: 'Stop' },
} as const;

/** Words of `<tiwizi-read-aloud>`. */
export const readAloudMessages: Messages<typeof words> = defineMessages('read-aloud', words);
