import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  calendar: {
    'ar-MA': 'اختيار من التقويم',
    zgh: 'ⵙⵜⵉ ⵙⴳ ⵓⵙⵎⵉⵜⵏ',
    'fr-MA': 'Choisir dans le calendrier',
    en: 'Choose from the calendar',
  },
} as const;

/** What is pressed to choose a day from a calendar. */
export const datePickerMessages: Messages<typeof words> = defineMessages('date-picker', words);
