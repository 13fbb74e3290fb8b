import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: { 'ar-MA': 'اللغة', zgh: 'ⵜⵓⵜⵍⴰⵢⵜ', 'fr-MA': 'Langue', en: 'Language' },
} as const;

/** Words of the language switch; the languages themselves go by their own names. */
export const languageSwitchMessages: Messages<typeof words> = defineMessages('language-switch', words);
