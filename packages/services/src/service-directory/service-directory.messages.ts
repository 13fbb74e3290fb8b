import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  query: {
    'ar-MA': 'البحث عن خدمة',
    zgh: 'ⵔⵣⵓ ⵅⴼ ⵜⵏⴰⴼⵓⵜ',
    'fr-MA': 'Rechercher un service',
    en: 'Search for a service',
  },
  everyone: { 'ar-MA': 'كل الفئات', zgh: 'ⵉ ⴽⵓⵍⵍⵓ', 'fr-MA': 'Tous les publics', en: 'Everyone' },
  submit: { 'ar-MA': 'بحث', zgh: 'ⵔⵣⵓ', 'fr-MA': 'Rechercher', en: 'Search' },
  count: {
    'ar-MA': {
      zero: 'لا توجد خدمة مطابقة',
      one: 'خدمة واحدة',
      two: 'خدمتان',
      few: '{count} خدمات',
      many: '{count} خدمة',
      other: '{count} خدمة',
    },
    zgh: { one: 'ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ', other: '{count} ⵜⵏⵓⴼⴰ' },
    'fr-MA': { one: '{count} service', other: '{count} services' },
    en: { one: '{count} service', other: '{count} services' },
  },
  none: {
    'ar-MA': 'لا توجد خدمة مطابقة',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴼⵓⵜ',
    'fr-MA': 'Aucun service trouvé',
    en: 'No service was found',
  },
  advice: {
    'ar-MA':
      'يمكن تجربة كلمات أخرى أو كلمة واحدة، واختيار كل الفئات. وتكفي الكلمات المتداولة، بالدارجة أو بحروف لاتينية أيضا.',
    zgh: 'ⴰⵔⵎⴰⵜ ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵢⴰⴹⵏ ⵏⵖ ⵢⴰⵜ ⵜⴳⵓⵔⵉ, ⵜⵙⵜⵉⵎ "ⵉ ⴽⵓⵍⵍⵓ".',
    'fr-MA':
      'Essayez d’autres mots, ou un seul, et «\u202fTous les publics\u202f». Les mots de tous les jours suffisent, en darija aussi.',
    en: 'Try other words, or only one, and “Everyone”. Everyday words will do, in Darija too.',
  },
  more: {
    'ar-MA': 'عرض المزيد من الخدمات',
    zgh: 'ⵙⴽⵏ ⵓⴳⴳⴰⵔ ⵏ ⵜⵏⵓⴼⴰ',
    'fr-MA': 'Afficher plus de services',
    en: 'Show more services',
  },
  pages: { 'ar-MA': 'صفحات النتائج', zgh: 'ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵉⵢⴰⴼⵓⵜⵏ', 'fr-MA': 'Pages de résultats', en: 'Pages of results' },
  page: {
    'ar-MA': 'الصفحة {page} من {pages}',
    zgh: 'ⵜⴰⵙⵏⴰ {page} ⵙⴳ {pages}',
    'fr-MA': 'Page {page} sur {pages}',
    en: 'Page {page} of {pages}',
  },
  previous: { 'ar-MA': 'الصفحة السابقة', zgh: 'ⵜⴰⵙⵏⴰ ⵉⵣⵔⵉⵏ', 'fr-MA': 'Page précédente', en: 'Previous page' },
  next: { 'ar-MA': 'الصفحة التالية', zgh: 'ⵜⴰⵙⵏⴰ ⵉⴹⴼⴰⵔⵏ', 'fr-MA': 'Page suivante', en: 'Next page' },
} as const;

/** Words of the directory of services. */
export const serviceDirectoryMessages: Messages<typeof words> = defineMessages('serviceDirectory', words);
