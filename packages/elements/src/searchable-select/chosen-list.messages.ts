import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  chosen: {
    'ar-MA': 'عدد الاختيارات: {shown}',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵉⵙⵜⴰⵢⵏ: {shown}',
    'fr-MA': 'Choix retenus\u202f: {shown}',
    en: 'Chosen: {shown}',
  },
  /** Name of the button that takes one choice back. */
  remove: { 'ar-MA': 'إزالة', zgh: 'ⴽⴽⵙ', 'fr-MA': 'Retirer', en: 'Remove' },
  removed: {
    'ar-MA': 'أزيل {name}. عدد الاختيارات: {shown}',
    zgh: 'ⵉⵜⵜⵡⴰⴽⴽⵙ {name}. ⵓⵟⵟⵓⵏ ⵏ ⵉⵙⵜⴰⵢⵏ: {shown}',
    'fr-MA': '{name}\u202f: retiré. Choix retenus\u202f: {shown}',
    en: '{name} removed. Chosen: {shown}',
  },
} as const;

/** Words of what is chosen in a select of several: needed where one stands. */
export const chosenListMessages: Messages<typeof words> = defineMessages('chosen-list', words);
