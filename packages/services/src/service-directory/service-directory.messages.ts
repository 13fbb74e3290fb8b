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
  /** In the title of a page: what was searched for, and `count` or `none`. {query} is isolated by the caller. */
  found: {
    'ar-MA': '«{query}»: {services}',
    zgh: '«{query}»: {services}',
    'fr-MA': '«\u202f{query}\u202f»\u202f: {services}',
    en: '“{query}”: {services}',
  },
  /** Above a list in which cards are in another language than the page. {language} is one of `languageAr` and its like. */
  inOtherLanguage: {
    'ar-MA': {
      one: 'خدمة واحدة مكتوبة بلغة أخرى: {language}',
      two: 'خدمتان مكتوبتان بلغة أخرى: {language}',
      few: '{count} خدمات مكتوبة بلغة أخرى: {language}',
      many: '{count} خدمة مكتوبة بلغة أخرى: {language}',
      other: '{count} خدمة مكتوبة بلغة أخرى: {language}',
    },
    zgh: { one: 'ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ ⵜⵓⵔⴰ ⵙ: {language}', other: '{count} ⵜⵏⵓⴼⴰ ⵓⵔⴰⵏⵜ ⵙ: {language}' },
    'fr-MA': {
      one: '{count} service est décrit seulement en {language}',
      other: '{count} services sont décrits seulement en {language}',
    },
    en: {
      one: '{count} service is described in {language} only',
      other: '{count} services are described in {language} only',
    },
  },
  seeIn: {
    'ar-MA': 'عرض هذه اللائحة باللغة: {language}',
    zgh: 'ⵥⵔ ⵜⴰⵍⴳⴰⵎⵜ ⴰ ⵙ: {language}',
    'fr-MA': 'Voir cette liste en {language}',
    en: 'See this list in {language}',
  },
  advice: {
    'ar-MA': 'يمكن تجربة كلمات أخرى أو كلمة واحدة. وتكفي الكلمات المتداولة، بالدارجة أو بحروف لاتينية أيضا.',
    zgh: 'ⴰⵔⵎⴰⵜ ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵢⴰⴹⵏ ⵏⵖ ⵢⴰⵜ ⵜⴳⵓⵔⵉ.',
    'fr-MA': 'Essayez d’autres mots, ou un seul. Les mots de tous les jours suffisent, en darija aussi.',
    en: 'Try other words, or only one. Everyday words will do, in Darija too.',
  },
  /** The same where people may have chosen for whom. */
  adviceEveryone: {
    'ar-MA':
      'يمكن تجربة كلمات أخرى أو كلمة واحدة، واختيار «كل الفئات». وتكفي الكلمات المتداولة، بالدارجة أو بحروف لاتينية أيضا.',
    zgh: 'ⴰⵔⵎⴰⵜ ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵢⴰⴹⵏ ⵏⵖ ⵢⴰⵜ ⵜⴳⵓⵔⵉ, ⵜⵙⵜⵉⵎ "ⵉ ⴽⵓⵍⵍⵓ".',
    'fr-MA':
      'Essayez d’autres mots, ou un seul, et «\u202fTous les publics\u202f». Les mots de tous les jours suffisent, en darija aussi.',
    en: 'Try other words, or only one, and “Everyone”. Everyday words will do, in Darija too.',
  },
  /** Of a value that the directory can be narrowed to, with how many services that leaves. {label} is isolated by the caller. */
  option: {
    'ar-MA': '{label} ({count})',
    zgh: '{label} ({count})',
    'fr-MA': '{label} ({count})',
    en: '{label} ({count})',
  },
  /** Opens what the list can be narrowed by, beside words. */
  refine: {
    'ar-MA': 'تدقيق البحث وترتيب النتائج',
    zgh: 'ⵓⴳⴳⴰⵔ ⵏ ⵓⵔⵣⵣⵓ',
    'fr-MA': 'Affiner et trier',
    en: 'Narrow and sort',
  },
  theme: { 'ar-MA': 'الموضوع', zgh: 'ⴰⵙⵏⵜⵍ', 'fr-MA': 'Thème', en: 'Theme' },
  anyTheme: { 'ar-MA': 'كل المواضيع', zgh: 'ⵎⴰⵕⵕⴰ ⵉⵙⵏⵜⴰⵍ', 'fr-MA': 'Tous les thèmes', en: 'All themes' },
  anyAuthority: {
    'ar-MA': 'كل الإدارات',
    zgh: 'ⵎⴰⵕⵕⴰ ⵜⵉⵎⵀⵍⵉⵡⵉⵏ',
    'fr-MA': 'Toutes les administrations',
    en: 'All administrations',
  },
  anyLevel: { 'ar-MA': 'كل الحالات', zgh: 'ⵎⴰⵕⵕⴰ', 'fr-MA': 'Indifférent', en: 'Any' },
  sort: { 'ar-MA': 'ترتيب النتائج', zgh: 'ⴰⵙⵙⵓⴷⵙ', 'fr-MA': 'Trier', en: 'Sort' },
  sortRelevance: {
    'ar-MA': 'الأقرب إلى البحث أولا',
    zgh: 'ⵙ ⵓⵔⵣⵣⵓ',
    'fr-MA': 'Par pertinence',
    en: 'Most relevant first',
  },
  sortName: { 'ar-MA': 'حسب الاسم', zgh: 'ⵙ ⵢⵉⵙⵎ', 'fr-MA': 'Par nom', en: 'By name' },
  sortVerified: {
    'ar-MA': 'الأحدث تحققا أولا',
    zgh: 'ⵙ ⵡⴰⴽⵓⴷ',
    'fr-MA': 'Vérifiés récemment d’abord',
    en: 'Recently checked first',
  },
  /** Above the results, where a word is not written as in the directory. {query} is a link to that search. */
  suggestion: {
    'ar-MA': 'هل المقصود: {query}؟',
    zgh: 'ⵉⵙ ⵜⵔⵉⵜ: {query}?',
    'fr-MA': 'Vouliez-vous dire\u202f: {query}\u202f?',
    en: 'Did you mean: {query}?',
  },
  /** The file that the list is made of is not to be had. */
  unreachable: {
    'ar-MA': 'تعذر عرض لائحة الخدمات. المرجو إعادة تحميل الصفحة بعد قليل.',
    zgh: 'ⵓⵔ ⵜⵎⵓⵔⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵏⵓⴼⴰ. ⴰⵔⵎ ⴷⴰⵖ ⴰⵔ ⵉⵎⵉⴽ.',
    'fr-MA': 'La liste des services ne peut pas s’afficher. Rechargez la page dans un moment.',
    en: 'The list of services cannot be shown. Please reload the page in a moment.',
  },
  /** Where nothing was found: by whom it is looked for then. {help} is a telephone number, the way to a page of help, or both. */
  askPerson: {
    'ar-MA': 'يمكن الاستعانة بشخص في البحث عن الخدمة: {help}',
    zgh: 'ⵜⵉⵡⵉⵙⵉ: {help}',
    'fr-MA': 'Une personne peut chercher avec vous\u202f: {help}',
    en: 'A person can look for it with you: {help}',
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
} as const;

/** Words of the directory of services. */
export const serviceDirectoryMessages: Messages<typeof words> = defineMessages('serviceDirectory', words);
