import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  name: {
    'ar-MA': 'العودة إلى أعلى الصفحة',
    zgh: 'ⴰⵖⵓⵍ ⵙ ⵓⴼⵍⵍⴰ ⵏ ⵜⴰⵙⵏⴰ',
    'fr-MA': 'Revenir en haut de la page',
    en: 'Back to the top of the page',
  },
} as const;

/** Words of `<tiwizi-back-to-top>`. */
export const backToTopMessages: Messages<typeof words> = defineMessages('back-to-top', words);
