import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** How a step of a list stands; said after its name. */
  done: { 'ar-MA': 'تم', zgh: 'ⵉⵎⵎⵓⵜⵜⵉ', 'fr-MA': 'fait', en: 'done' },
  current: { 'ar-MA': 'المرحلة الحالية', zgh: 'ⵖⵉⵍⴰⴷ', 'fr-MA': 'en cours', en: 'under way' },
  toCome: { 'ar-MA': 'مرحلة لاحقة', zgh: 'ⴷⴼⴼⵉⵔ', 'fr-MA': 'à venir', en: 'to come' },
} as const;

/** Words of `<tiwizi-timeline>`. */
export const timelineMessages: Messages<typeof words> = defineMessages('timeline', words);
