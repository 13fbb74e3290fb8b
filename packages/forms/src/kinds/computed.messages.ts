import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Before a computed amount. */
  label: { 'ar-MA': '{label}:', zgh: '{label}:', 'fr-MA': '{label}\u202f:', en: '{label}:' },
  /** In place of an amount that depends on answers still to come. */
  notYet: {
    'ar-MA': 'يحسب بعد استكمال الأجوبة',
    zgh: 'ⴰⴷ ⵉⵜⵜⵓⵙⵙⵉⵟⵏ ⴷⴼⴼⵉⵔ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ',
    'fr-MA': 'calculé une fois les réponses données',
    en: 'computed once the answers are given',
  },
} as const;

/** Words beside what a form computes. */
export const computedMessages: Messages<typeof words> = defineMessages('computed', words);
