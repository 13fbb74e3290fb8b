import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  choose: { 'ar-MA': 'اختيار يوم', zgh: 'ⴰⵙⵜⴰⵢ ⵏ ⵡⴰⵙⵙ', 'fr-MA': 'Choisir un jour', en: 'Choose a day' },
  month: { 'ar-MA': 'الشهر', zgh: 'ⴰⵢⵢⵓⵔ', 'fr-MA': 'Mois', en: 'Month' },
  year: { 'ar-MA': 'السنة', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ', 'fr-MA': 'Année', en: 'Year' },
  previous: { 'ar-MA': 'الشهر السابق', zgh: 'ⴰⵢⵢⵓⵔ ⵉⵣⵔⵉⵏ', 'fr-MA': 'Mois précédent', en: 'Previous month' },
  next: { 'ar-MA': 'الشهر الموالي', zgh: 'ⴰⵢⵢⵓⵔ ⴷ ⵉⵜⴷⴷⵓⵏ', 'fr-MA': 'Mois suivant', en: 'Next month' },
  today: { 'ar-MA': 'اليوم: {date}', zgh: 'ⴰⵙⵙⴰ: {date}', 'fr-MA': 'Aujourd’hui\u202f: {date}', en: 'Today: {date}' },
  close: {
    'ar-MA': 'إغلاق بلا اختيار',
    zgh: 'ⵔⴳⵍ ⴱⵍⴰ ⴰⵙⵜⴰⵢ',
    'fr-MA': 'Fermer sans choisir',
    en: 'Close without choosing',
  },
  chosen: {
    'ar-MA': 'تم اختيار {date}',
    zgh: 'ⵉⵜⵜⵡⴰⵙⵜⵢ {date}',
    'fr-MA': 'Jour choisi\u202f: {date}',
    en: 'Chosen: {date}',
  },
  hijri: {
    'ar-MA': 'يوافق {date} حسب تقويم أم القرى، للإشارة فقط: قد يختلف التاريخ الهجري الرسمي بيوم.',
    zgh: '{date}',
    'fr-MA':
      'À titre indicatif, {date} selon le calendrier d’Oum al-Qoura\u202f: la date hégirienne officielle peut différer d’un jour.',
    en: 'For information only, {date} by the Umm al-Qura calendar: the official Hijri date may differ by a day.',
  },
  monday: { 'ar-MA': 'ن', zgh: 'ⴰⵢⵏ', 'fr-MA': 'lu', en: 'Mo' },
  tuesday: { 'ar-MA': 'ث', zgh: 'ⴰⵙⵉ', 'fr-MA': 'ma', en: 'Tu' },
  wednesday: { 'ar-MA': 'ر', zgh: 'ⴰⴽⵕ', 'fr-MA': 'me', en: 'We' },
  thursday: { 'ar-MA': 'خ', zgh: 'ⴰⴽⵡ', 'fr-MA': 'je', en: 'Th' },
  friday: { 'ar-MA': 'ج', zgh: 'ⴰⵙⵎ', 'fr-MA': 've', en: 'Fr' },
  saturday: { 'ar-MA': 'س', zgh: 'ⴰⵙⴹ', 'fr-MA': 'sa', en: 'Sa' },
  sunday: { 'ar-MA': 'ح', zgh: 'ⴰⵙⴰ', 'fr-MA': 'di', en: 'Su' },
} as const;

/** Words of the calendar: needed where one was opened. */
export const calendarMessages: Messages<typeof words> = defineMessages('calendar', words);
