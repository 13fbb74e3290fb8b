import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** What the two buttons choose: one of two versions of a text. */
  choice: { 'ar-MA': 'صيغة النص', zgh: 'ⵜⴰⵍⵖⴰ ⵏ ⵓⴹⵕⵉⵚ', 'fr-MA': 'Version du texte', en: 'Version of the text' },
  /** On a button, and as heading of the text. */
  plain: { 'ar-MA': 'بكلمات بسيطة', zgh: 'ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴼⵔⴰⵔⵏ', 'fr-MA': 'En mots simples', en: 'In plain words' },
  full: { 'ar-MA': 'النص الكامل', zgh: 'ⴰⴹⵕⵉⵚ ⵉⴽⵎⵍⵏ', 'fr-MA': 'Texte complet', en: 'Full text' },
} as const;

/** Words of `<tiwizi-plain-language>`. */
export const plainLanguageMessages: Messages<typeof words> = defineMessages('plain-language', words);
