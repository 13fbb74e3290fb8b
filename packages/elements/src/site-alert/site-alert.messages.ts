import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** What it is, before the heading, for those who do not see its colour. */
  info: { 'ar-MA': 'إعلان:', zgh: 'ⴰⵍⵖⵓ:', 'fr-MA': 'Annonce\u202f:', en: 'Announcement:' },
  maintenance: { 'ar-MA': 'صيانة:', zgh: 'ⴰⵙⵖⵏⵓ:', 'fr-MA': 'Maintenance\u202f:', en: 'Maintenance work:' },
  emergency: { 'ar-MA': 'تنبيه عاجل:', zgh: 'ⴰⵍⵖⵓ ⴰⵎⵣⵣⵔⴰⵢ:', 'fr-MA': 'Urgent\u202f:', en: 'Emergency:' },
  unavailable: {
    'ar-MA': 'الخدمات غير متاحة مؤقتا',
    zgh: 'ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵏⵓⴼⴰ ⵉⵎⵉⵇ ⵏ ⵡⴰⴽⵓⴷ',
    'fr-MA': 'Services indisponibles pour un temps',
    en: 'Services unavailable for a while',
  },
  between: {
    'ar-MA': 'من {from} إلى {until}.',
    zgh: 'ⵙⴳ {from} ⴰⵔ {until}.',
    'fr-MA': 'Du {from} au {until}.',
    en: 'From {from} to {until}.',
  },
  from: { 'ar-MA': 'ابتداء من {from}.', zgh: 'ⵙⴳ {from}.', 'fr-MA': 'À partir du {from}.', en: 'From {from}.' },
  until: { 'ar-MA': 'إلى غاية {until}.', zgh: 'ⴰⵔ {until}.', 'fr-MA': 'Jusqu’au {until}.', en: 'Until {until}.' },
  more: { 'ar-MA': 'معرفة المزيد', zgh: 'ⵓⴳⴳⴰⵔ ⵏ ⵉⵙⴰⵍⵏ', 'fr-MA': 'En savoir plus', en: 'Find out more' },
} as const;

/** Words of `<tiwizi-site-alert>`. */
export const siteAlertMessages: Messages<typeof words> = defineMessages('site-alert', words);
