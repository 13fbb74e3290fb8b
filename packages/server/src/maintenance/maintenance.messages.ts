import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'الموقع مغلق مؤقتا للصيانة',
    zgh: null,
    'fr-MA': 'Le site est fermé pour maintenance',
    en: 'The website is closed for maintenance',
  },
  text: {
    'ar-MA': 'هذه صيانة مبرمجة. لم يُفقد ما تم حفظه. المرجو العودة لاحقا.',
    zgh: null,
    'fr-MA': 'Cette maintenance était prévue. Ce qui était enregistré n’est pas perdu. Revenez plus tard.',
    en: 'This maintenance was planned. What was saved is not lost. Please come back later.',
  },
  until: {
    'ar-MA': 'يفتح الموقع من جديد: {date}',
    zgh: null,
    'fr-MA': 'Le site rouvre\u202f: {date}',
    en: 'The website opens again: {date}',
  },
} as const;

/** Words of the page while the service is closed. */
export const maintenanceMessages: Messages<typeof words> = defineMessages('maintenance', words);
