import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  offices: {
    'ar-MA': 'المكاتب والجمعيات القريبة',
    zgh: 'ⵜⵉⵎⵀⵍⵉⵡⵉⵏ ⴷ ⵜⵎⵙⵎⵓⵏⵉⵏ',
    'fr-MA': 'Bureaux et associations près de chez vous',
    en: 'Offices and associations near you',
  },
  intro: {
    'ar-MA': 'أشخاص يساعدون في الخدمات، بالهاتف أو في عين المكان.',
    zgh: 'ⵜⵉⵡⵉⵙⵉ ⵙ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⴳ ⵓⴷⵖⴰⵔ.',
    'fr-MA': 'Des personnes qui aident, au téléphone ou sur place.',
    en: 'People who help, by telephone or on the spot.',
  },
  commune: { 'ar-MA': 'الجماعة', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ', 'fr-MA': 'Commune', en: 'Commune' },
  allCommunes: { 'ar-MA': 'كل الجماعات', zgh: 'ⵎⴰⵕⵕⴰ ⵜⵉⴳⵔⴰⵡⵉⵏ', 'fr-MA': 'Toutes les communes', en: 'All communes' },
  onlyOpen: { 'ar-MA': 'مفتوح الآن', zgh: 'ⵉⵔⵥⵎ ⴷⵖⵉ', 'fr-MA': 'Ouvert maintenant', en: 'Open now' },
  onlyAccessible: {
    'ar-MA': 'ولوج بكرسي متحرك',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴽⵔⵔⵓⵙⵜ',
    'fr-MA': 'Accessible en fauteuil roulant',
    en: 'Wheelchair access',
  },
  submit: { 'ar-MA': 'عرض', zgh: 'ⵙⴽⵏ', 'fr-MA': 'Afficher', en: 'Show' },
  count: {
    'ar-MA': {
      zero: 'لا يوجد مكان مطابق',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{count} أماكن',
      many: '{count} مكانا',
      other: '{count} مكان',
    },
    zgh: { one: 'ⵢⴰⵏ ⵓⴷⵖⴰⵔ', other: '{count} ⵉⴷⵖⴰⵔⵏ' },
    'fr-MA': { one: '{count} lieu', other: '{count} lieux' },
    en: { one: '{count} place', other: '{count} places' },
  },
  none: {
    'ar-MA': 'لا يوجد مكان مطابق. يمكن اختيار «كل الجماعات»، أو الاتصال بمكان في جماعة مجاورة.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ.',
    'fr-MA':
      'Aucun lieu ne correspond. Choisissez «\u202fToutes les communes\u202f», ou appelez un lieu d’une commune voisine.',
    en: 'There is no such place. Choose “All communes”, or call a place in a commune nearby.',
  },
  call: { 'ar-MA': 'الاتصال: {number}', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ: {number}', 'fr-MA': 'Appeler le {number}', en: 'Call {number}' },
  noTelephone: {
    'ar-MA': 'رقم الهاتف غير معروف',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵡⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ',
    'fr-MA': 'Numéro de téléphone non connu',
    en: 'Telephone number not known',
  },
  openUntil: {
    'ar-MA': 'مفتوح الآن، إلى الساعة {time}',
    zgh: 'ⵉⵔⵥⵎ ⴷⵖⵉ, ⴰⵔ {time}',
    'fr-MA': 'Ouvert maintenant, jusqu’à {time}',
    en: 'Open now, until {time}',
  },
  closed: { 'ar-MA': 'مغلق الآن', zgh: 'ⵉⵇⵇⵏ ⴷⵖⵉ', 'fr-MA': 'Fermé maintenant', en: 'Closed now' },
  closedHoliday: {
    'ar-MA': 'مغلق اليوم: يوم عطلة',
    zgh: 'ⵉⵇⵇⵏ ⴰⵙⵙ ⴰ: ⴰⵙⵙ ⵏ ⵓⵙⴳⵓⵏⴼⵓ',
    'fr-MA': 'Fermé aujourd’hui\u202f: jour férié',
    en: 'Closed today: a public holiday',
  },
  opensNext: {
    'ar-MA': 'يفتح يوم {date} على الساعة {time}',
    zgh: 'ⵉⵔⵥⵥⵎ: {date}, {time}',
    'fr-MA': 'Ouvre le {date} à {time}',
    en: 'Opens on {date} at {time}',
  },
  unknown: {
    'ar-MA': 'لا نعرف هل هو مفتوح الآن. المرجو الاتصال قبل التنقل.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵉⵙ ⵉⵔⵥⵎ.',
    'fr-MA': 'Nous ne savons pas s’il est ouvert. Appelez avant de vous déplacer.',
    en: 'It is not known whether it is open. Please call before you go.',
  },
  hours: { 'ar-MA': 'أوقات العمل', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵡⵓⵔⵉ', 'fr-MA': 'Horaires', en: 'Opening hours' },
  ramadanHours: {
    'ar-MA': 'أوقات العمل في رمضان',
    zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵔⵎⴹⴰⵏ',
    'fr-MA': 'Horaires du ramadan',
    en: 'Opening hours in Ramadan',
  },
  /** {days} is a list of days, {from} and {to} are times. */
  onDays: {
    'ar-MA': '{days}: من {from} إلى {to}',
    zgh: '{days}: {from} – {to}',
    'fr-MA': '{days}\u202f: de {from} à {to}',
    en: '{days}: {from} to {to}',
  },
  accessible: {
    'ar-MA': 'الولوج بكرسي متحرك ممكن',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴽⵔⵔⵓⵙⵜ: ⵢⴰⵀ',
    'fr-MA': 'Accessible en fauteuil roulant',
    en: 'Can be reached with a wheelchair',
  },
  notAccessible: {
    'ar-MA': 'الولوج بكرسي متحرك غير ممكن',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴽⵔⵔⵓⵙⵜ: ⵓⵀⵓ',
    'fr-MA': 'Pas accessible en fauteuil roulant',
    en: 'Cannot be reached with a wheelchair',
  },
  accessUnknown: {
    'ar-MA': 'إمكانية الولوج بكرسي متحرك غير معروفة',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴽⵔⵔⵓⵙⵜ: ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ',
    'fr-MA': 'Accès en fauteuil roulant non connu',
    en: 'Wheelchair access not known',
  },
  access: { 'ar-MA': 'الولوجيات', zgh: 'ⴰⴽⵛⵛⵓⵎ', 'fr-MA': 'Accès', en: 'Access' },
  kindOffice: { 'ar-MA': 'إدارة', zgh: 'ⵜⴰⵎⵀⵍⴰ', 'fr-MA': 'Administration', en: 'Administration' },
  kindAssociation: { 'ar-MA': 'جمعية', zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ', 'fr-MA': 'Association', en: 'Association' },
  mon: { 'ar-MA': 'الاثنين', zgh: 'ⴰⵢⵏⴰⵙ', 'fr-MA': 'lundi', en: 'Monday' },
  tue: { 'ar-MA': 'الثلاثاء', zgh: 'ⴰⵙⵉⵏⴰⵙ', 'fr-MA': 'mardi', en: 'Tuesday' },
  wed: { 'ar-MA': 'الأربعاء', zgh: 'ⴰⴽⵕⴰⵙ', 'fr-MA': 'mercredi', en: 'Wednesday' },
  thu: { 'ar-MA': 'الخميس', zgh: 'ⴰⴽⵡⴰⵙ', 'fr-MA': 'jeudi', en: 'Thursday' },
  fri: { 'ar-MA': 'الجمعة', zgh: 'ⴰⵙⵉⵎⵡⴰⵙ', 'fr-MA': 'vendredi', en: 'Friday' },
  sat: { 'ar-MA': 'السبت', zgh: 'ⴰⵙⵉⴹⵢⴰⵙ', 'fr-MA': 'samedi', en: 'Saturday' },
  sun: { 'ar-MA': 'الأحد', zgh: 'ⴰⵙⴰⵎⴰⵙ', 'fr-MA': 'dimanche', en: 'Sunday' },
} as const;

/** Words of offices and associations. */
export const officesMessages: Messages<typeof words> = defineMessages('offices', words);
