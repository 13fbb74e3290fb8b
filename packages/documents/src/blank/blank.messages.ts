import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  byHand: {
    'ar-MA': 'استمارة تُملأ باليد. المرجو الكتابة بخط واضح.',
    zgh: null,
    'fr-MA': 'Formulaire à remplir à la main. Écrivez lisiblement, en majuscules.',
    en: 'Form to fill in by hand. Write clearly, in capital letters.',
  },
  version: {
    'ar-MA': 'صيغة {date}',
    zgh: 'ⵜⴰⵍⵖⴰ ⵏ {date}',
    'fr-MA': 'Version du {date}',
    en: 'Version of {date}',
  },
  /** Beside the label of a question that may be left without an answer. */
  optional: {
    'ar-MA': '{label} (اختياري)',
    zgh: '{label} (ⵙ ⵓⵙⵜⴰⵢ)',
    'fr-MA': '{label} (facultatif)',
    en: '{label} (optional)',
  },
  one: {
    'ar-MA': 'المرجو وضع علامة × في خانة واحدة.',
    zgh: null,
    'fr-MA': 'Cochez une seule case.',
    en: 'Tick one box.',
  },
  several: {
    'ar-MA': 'يمكن وضع علامة × في عدة خانات.',
    zgh: null,
    'fr-MA': 'Vous pouvez cocher plusieurs cases.',
    en: 'You may tick several boxes.',
  },
  enclosed: { 'ar-MA': 'الوثيقة مرفقة', zgh: null, 'fr-MA': 'Document joint', en: 'Document enclosed' },
  day: { 'ar-MA': 'اليوم', zgh: 'ⴰⵙⵙ', 'fr-MA': 'Jour', en: 'Day' },
  month: { 'ar-MA': 'الشهر', zgh: 'ⴰⵢⵢⵓⵔ', 'fr-MA': 'Mois', en: 'Month' },
  year: { 'ar-MA': 'السنة', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ', 'fr-MA': 'Année', en: 'Year' },
  whereToBring: {
    'ar-MA': 'مكان إيداع الاستمارة',
    zgh: null,
    'fr-MA': 'Où déposer ce formulaire',
    en: 'Where to bring this form',
  },
  declaration: {
    'ar-MA': 'التصريح والتوقيع',
    zgh: null,
    'fr-MA': 'Déclaration et signature',
    en: 'Declaration and signature',
  },
  date: { 'ar-MA': 'التاريخ', zgh: 'ⴰⵙⴰⴽⵓⴷ', 'fr-MA': 'Date', en: 'Date' },
  signature: { 'ar-MA': 'التوقيع', zgh: 'ⴰⵙⴳⵎⴹ', 'fr-MA': 'Signature', en: 'Signature' },
  /** What programs that read aloud say of a line or of a row of boxes. */
  toFill: {
    'ar-MA': 'مكان للكتابة: {label}',
    zgh: null,
    'fr-MA': 'À remplir\u202f: {label}',
    en: 'To fill in: {label}',
  },
  toTick: {
    'ar-MA': 'خانة: {label}',
    zgh: null,
    'fr-MA': 'Case à cocher\u202f: {label}',
    en: 'Box to tick: {label}',
  },
} as const;

/** Words of a blank form on paper. */
export const blankMessages: Messages<typeof words> = defineMessages('blank-form', words);
