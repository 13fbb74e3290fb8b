import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Opens what is said in a recording, in writing. */
  transcript: {
    'ar-MA': 'نص ما يقال',
    zgh: 'ⴰⴹⵕⵉⵚ ⵏ ⵎⴰⴷ ⵉⵜⵜⵓⵏⵏⴰⵏ',
    'fr-MA': 'Lire la transcription',
    en: 'Read the transcript',
  },
  signLanguage: {
    'ar-MA': 'بلغة الإشارة',
    zgh: 'ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵜ',
    'fr-MA': 'En langue des signes',
    en: 'In sign language',
  },
} as const;

/** Words of `<tiwizi-media>`. */
export const mediaMessages: Messages<typeof words> = defineMessages('media', words);
