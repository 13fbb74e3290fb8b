import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** The ends of a range, said with it; only the numbers are seen, one at each end. */
  ends: {
    'ar-MA': 'من {least} إلى {most}',
    zgh: 'ⵙⴳ {least} ⴰⵔ {most}',
    'fr-MA': 'De {least} à {most}',
    en: 'From {least} to {most}',
  },
} as const;

/** Words of a range. */
export const rangeMessages: Messages<typeof words> = defineMessages('range', words);
