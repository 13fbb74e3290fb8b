import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Heading of a list of links to what stands below it in the page. */
  contents: { 'ar-MA': 'المحتويات', zgh: 'ⵜⵓⵎⴰⵢⵉⵏ', 'fr-MA': 'Sommaire', en: 'Contents' },
} as const;

/** Words of `<tiwizi-tabs>`. */
export const tabsMessages: Messages<typeof words> = defineMessages('tabs', words);
