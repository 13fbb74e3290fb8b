import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  skip: {
    'ar-MA': 'الانتقال إلى المحتوى الرئيسي',
    zgh: 'ⴷⴷⵓ ⵖⵔ ⵜⵓⵎⴰⵢⵜ ⵜⴰⵎⵇⵔⴰⵏⵜ',
    'fr-MA': 'Aller au contenu principal',
    en: 'Skip to main content',
  },
} as const;

/** Words of the skip link. */
export const skipLinkMessages: Messages<typeof words> = defineMessages('skip-link', words);
