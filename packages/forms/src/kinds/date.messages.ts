import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** A day after today was asked for. */
  passed: {
    'ar-MA': 'التاريخ في «{label}» ({date}) قد مضى. المرجو كتابة تاريخ اليوم أو تاريخ لاحق.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵉⵣⵔⵉ. ⵉⵅⵚⵚⴰ ⴰⵙⵙ ⴰⴷ ⵏⵖ ⵢⴰⵏ ⵓⵙⴰⴽⵓⴷ ⴷ ⵉⵜⴷⴷⵓⵏ.',
    'fr-MA':
      'La date dans «\u202f{label}\u202f» ({date}) est déjà passée. Écrivez la date d’aujourd’hui ou une date à venir.',
    en: 'The date in “{label}” ({date}) is already past. Write today’s date or a later one.',
  },
  /** {limit} is the last day that is accepted. */
  tooLate: {
    'ar-MA': 'التاريخ في «{label}» ({date}) متأخر. المرجو كتابة تاريخ لا يتجاوز {limit}.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵉⴳⴳⵓⴳ. ⵉⵅⵚⵚⴰ ⵢⴰⵏ ⵓⵙⴰⴽⵓⴷ ⴰⵔ {limit}.',
    'fr-MA': 'La date dans «\u202f{label}\u202f» ({date}) est trop tardive. Écrivez une date jusqu’au {limit}.',
    en: 'The date in “{label}” ({date}) is too late. Write a date up to {limit}.',
  },
  /** {limit} is the first day that is accepted. */
  tooEarly: {
    'ar-MA': 'التاريخ في «{label}» ({date}) مبكر. المرجو كتابة تاريخ ابتداء من {limit}.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵉⵣⵡⴰⵔ. ⵉⵅⵚⵚⴰ ⵢⴰⵏ ⵓⵙⴰⴽⵓⴷ ⵙⴳ {limit}.',
    'fr-MA': 'La date dans «\u202f{label}\u202f» ({date}) est trop ancienne. Écrivez une date à partir du {limit}.',
    en: 'The date in “{label}” ({date}) is too early. Write a date from {limit} on.',
  },
  /** {other} is the label of another question, {limit} its answer. */
  beforeOther: {
    'ar-MA': 'التاريخ في «{label}» ({date}) سابق للتاريخ في «{other}» ({limit}). المرجو التحقق من التاريخين.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵉⵣⵡⴰⵔ ⵡⵉⵏ «{other}» ({limit}). ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏⵏⵙⵏ.',
    'fr-MA':
      'La date dans «\u202f{label}\u202f» ({date}) est avant celle de «\u202f{other}\u202f» ({limit}). Vérifiez les deux dates.',
    en: 'The date in “{label}” ({date}) is before that in “{other}” ({limit}). Check both dates.',
  },
  /** {other} is the label of another question, {limit} its answer. */
  afterOther: {
    'ar-MA': 'التاريخ في «{label}» ({date}) لاحق للتاريخ في «{other}» ({limit}). المرجو التحقق من التاريخين.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵢⵓⴳⴰⵔ ⵡⵉⵏ «{other}» ({limit}). ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏⵏⵙⵏ.',
    'fr-MA':
      'La date dans «\u202f{label}\u202f» ({date}) est après celle de «\u202f{other}\u202f» ({limit}). Vérifiez les deux dates.',
    en: 'The date in “{label}” ({date}) is after that in “{other}” ({limit}). Check both dates.',
  },
  /** The first day of a range. */
  from: { 'ar-MA': 'تاريخ البداية', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵉⵣⵡⵔⵉ', 'fr-MA': 'Date de début', en: 'Start date' },
  /** Its last day. */
  to: { 'ar-MA': 'تاريخ النهاية', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⴳⵉⵔⴰ', 'fr-MA': 'Date de fin', en: 'End date' },
  /** Which end of which range: {label} is that of the question, {end} one of the two above. */
  endOf: {
    'ar-MA': '{label}: {end}',
    zgh: '{label}: {end}',
    'fr-MA': '{label}\u202f: {end}',
    en: '{label}: {end}',
  },
  /** A range in words: {from} and {to} are days. */
  fromTo: {
    'ar-MA': 'من {from} إلى {to}',
    zgh: 'ⵙⴳ {from} ⴰⵔ {to}',
    'fr-MA': 'du {from} au {to}',
    en: '{from} to {to}',
  },
  endsBeforeStart: {
    'ar-MA': 'في «{label}»، تاريخ النهاية ({to}) سابق لتاريخ البداية ({from}). المرجو التحقق من التاريخين.',
    zgh: 'ⴳ «{label}», ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⴳⵉⵔⴰ ({to}) ⵉⵣⵡⴰⵔ ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵉⵣⵡⵔⵉ ({from}). ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏⵏⵙⵏ.',
    'fr-MA':
      'Dans «\u202f{label}\u202f», la date de fin ({to}) est avant la date de début ({from}). Vérifiez les deux dates.',
    en: 'In “{label}”, the end date ({to}) is before the start date ({from}). Check both dates.',
  },
  /** {limit} is the last day that is accepted with this start. */
  tooManyDays: {
    'ar-MA': 'المدة في «{label}» أطول من المسموح. المرجو كتابة تاريخ نهاية لا يتجاوز {limit}.',
    zgh: 'ⵜⴰⵎⴽⵜⴰ ⴳ «{label}» ⵜⵖⵣⵣⵉⴼ. ⵉⵅⵚⵚⴰ ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⴳⵉⵔⴰ ⴰⵔ {limit}.',
    'fr-MA': 'La durée de «\u202f{label}\u202f» est trop longue. Écrivez une date de fin jusqu’au {limit}.',
    en: 'The time in “{label}” is too long. Write an end date up to {limit}.',
  },
} as const;

/** Sentences of dates that depend on today, on a limit or on another date. */
export const dateMessages: Messages<typeof words> = defineMessages('date', words);
