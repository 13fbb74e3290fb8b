import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  // What a sheet tells, as labels.
  forWhom: { 'ar-MA': 'الفئة المستفيدة', zgh: 'ⵉ ⵎⵉ', 'fr-MA': 'Pour qui', en: 'For whom' },
  authority: {
    'ar-MA': 'الإدارة المسؤولة',
    zgh: 'ⵜⴰⵎⵀⵍⴰ',
    'fr-MA': 'Administration responsable',
    en: 'Responsible administration',
  },
  cost: { 'ar-MA': 'التكلفة', zgh: 'ⴰⵜⵉⴳ', 'fr-MA': 'Coût', en: 'Cost' },
  delay: { 'ar-MA': 'الأجل', zgh: 'ⵜⵉⵣⵉ', 'fr-MA': 'Délai', en: 'Time limit' },
  documents: {
    'ar-MA': 'الوثائق المطلوبة',
    zgh: 'ⴰⵔⵔⴰⵜⵏ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
    'fr-MA': 'Documents à fournir',
    en: 'Required documents',
  },
  online: { 'ar-MA': 'الخدمة عبر الأنترنت', zgh: 'ⴳ ⵓⵏⵜⵔⵏⵉⵜ', 'fr-MA': 'Service en ligne', en: 'Online service' },
  channels: {
    'ar-MA': 'كيفية الحصول على الخدمة',
    zgh: 'ⵎⴰⵎⴽ',
    'fr-MA': 'Comment obtenir le service',
    en: 'How to get the service',
  },
  languages: { 'ar-MA': 'لغات الخدمة', zgh: 'ⵜⵓⵜⵍⴰⵢⵉⵏ', 'fr-MA': 'Langues du service', en: 'Languages of the service' },
  assistance: {
    'ar-MA': 'المساعدة من طرف شخص',
    zgh: 'ⵜⵉⵡⵉⵙⵉ',
    'fr-MA': 'Aide d’une personne',
    en: 'Help from a person',
  },
  telephone: { 'ar-MA': 'الهاتف', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Téléphone', en: 'Telephone' },
  address: { 'ar-MA': 'العنوان', zgh: 'ⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' },
  hours: { 'ar-MA': 'أوقات العمل', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵡⵓⵔⵉ', 'fr-MA': 'Horaires', en: 'Opening hours' },
  source: { 'ar-MA': 'المصدر', zgh: 'ⴰⵖⴱⴰⵍⵓ', 'fr-MA': 'Source', en: 'Source' },
  verifiedOn: { 'ar-MA': 'آخر تحقق: {date}', zgh: '{date}', 'fr-MA': 'Vérifié le {date}', en: 'Checked on {date}' },
  unavailable: { 'ar-MA': 'غير متاحة حاليا', zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⴷⵖⵉ', 'fr-MA': 'Indisponible', en: 'Not available' },
  unavailableSince: {
    'ar-MA': 'غير متاحة منذ {date}',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵙⴳ {date}',
    'fr-MA': 'Indisponible depuis le {date}',
    en: 'Not available since {date}',
  },
  sample: {
    'ar-MA': 'معطيات على سبيل المثال',
    zgh: 'ⵉⵙⴼⴽⴰ ⵏ ⵓⵎⴷⵢⴰ ⵖⴰⵙ',
    'fr-MA': 'Données d’exemple, non vérifiées',
    en: 'Sample data, not checked',
  },
  otherLanguage: {
    'ar-MA': 'نص باللغة: {language}',
    zgh: 'ⴰⴹⵕⵉⵚ ⵙ: {language}',
    'fr-MA': 'Texte en {language}',
    en: 'Text in {language}',
  },

  audienceCitizen: {
    'ar-MA': 'المواطنات والمواطنون',
    zgh: 'ⵉⵏⴰⵎⵓⵔⵏ',
    'fr-MA': 'Citoyennes et citoyens',
    en: 'Citizens',
  },
  audienceBusiness: { 'ar-MA': 'المقاولات', zgh: 'ⵜⵉⵎⵙⵙⵓⵔⵉⵏ', 'fr-MA': 'Entreprises', en: 'Businesses' },
  audienceAdministration: { 'ar-MA': 'الإدارات', zgh: 'ⵜⵉⵎⵀⵍⵉⵡⵉⵏ', 'fr-MA': 'Administrations', en: 'Administrations' },

  onlineInformation: {
    'ar-MA': 'معلومات فقط',
    zgh: 'ⵉⵏⵖⵎⵉⵙⵏ ⵖⴰⵙ',
    'fr-MA': 'Information seulement',
    en: 'Information only',
  },
  onlineForm: {
    'ar-MA': 'استمارة للتحميل',
    zgh: 'ⵜⴰⴼⵔⵡⵉⵜ ⵉ ⵓⴳⴳⴰⵎ',
    'fr-MA': 'Formulaire à télécharger',
    en: 'Form to download',
  },
  onlineRequest: {
    'ar-MA': 'تقديم الطلب عبر الأنترنت',
    zgh: 'ⵜⵓⵜⵔⴰ ⴳ ⵓⵏⵜⵔⵏⵉⵜ',
    'fr-MA': 'Demande en ligne',
    en: 'Request online',
  },
  onlineFull: {
    'ar-MA': 'بالكامل عبر الأنترنت',
    zgh: 'ⴰⴽⴽⵯ ⴳ ⵓⵏⵜⵔⵏⵉⵜ',
    'fr-MA': 'Entièrement en ligne',
    en: 'Fully online',
  },

  costFree: { 'ar-MA': 'بالمجان', zgh: 'ⴱⵍⴰ ⴰⵜⵉⴳ', 'fr-MA': 'Gratuit', en: 'Free of charge' },
  costVariable: {
    'ar-MA': 'مبلغ يتغير حسب الحالة',
    zgh: 'ⵉⵜⵜⵏⴼⵍ ⵡⴰⵜⵉⴳ',
    'fr-MA': 'Variable selon le cas',
    en: 'Depends on the case',
  },
  costUnknown: {
    'ar-MA': 'المبلغ غير محدد',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵡⴰⵜⵉⴳ',
    'fr-MA': 'Coût non précisé',
    en: 'Cost not stated',
  },

  delayMax: {
    'ar-MA': 'في أجل أقصاه {duration}',
    zgh: '{duration} ⵙ ⵓⴳⴳⴰⵔ',
    'fr-MA': '{duration} au plus',
    en: '{duration} at most',
  },
  delayImmediate: { 'ar-MA': 'في الحين', zgh: 'ⴷⵖⵉ', 'fr-MA': 'Immédiat', en: 'Immediate' },
  delayUnknown: {
    'ar-MA': 'الأجل غير محدد',
    zgh: 'ⵓⵔ ⵜⵜⵓⵙⵙⵏ ⵜⵉⵣⵉ',
    'fr-MA': 'Délai non précisé',
    en: 'Time limit not stated',
  },

  years: {
    'ar-MA': { one: 'سنة واحدة', two: 'سنتان', few: '{count} سنوات', many: '{count} سنة', other: '{count} سنة' },
    zgh: { one: 'ⵢⴰⵏ ⵓⵙⴳⴳⵯⴰⵙ', other: '{count} ⵉⵙⴳⴳⵯⴰⵙⵏ' },
    'fr-MA': { one: '{count} an', other: '{count} ans' },
    en: { one: '{count} year', other: '{count} years' },
  },
  months: {
    'ar-MA': { one: 'شهر واحد', two: 'شهران', few: '{count} أشهر', many: '{count} شهرا', other: '{count} شهر' },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵢⵢⵓⵔ', other: '{count} ⵡⴰⵢⵢⵓⵔⵏ' },
    'fr-MA': { one: '{count} mois', other: '{count} mois' },
    en: { one: '{count} month', other: '{count} months' },
  },
  weeks: {
    'ar-MA': {
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: '{count} أسابيع',
      many: '{count} أسبوعا',
      other: '{count} أسبوع',
    },
    zgh: { one: 'ⵢⴰⵏ ⵉⵎⴰⵍⴰⵙⵙ', other: '{count} ⵉⵎⴰⵍⴰⵙⵙⵏ' },
    'fr-MA': { one: '{count} semaine', other: '{count} semaines' },
    en: { one: '{count} week', other: '{count} weeks' },
  },
  days: {
    'ar-MA': { one: 'يوم واحد', two: 'يومان', few: '{count} أيام', many: '{count} يوما', other: '{count} يوم' },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵙⵙ', other: '{count} ⵡⵓⵙⵙⴰⵏ' },
    'fr-MA': { one: '{count} jour', other: '{count} jours' },
    en: { one: '{count} day', other: '{count} days' },
  },
  workingDays: {
    'ar-MA': {
      one: 'يوم عمل واحد',
      two: 'يوما عمل',
      few: '{count} أيام عمل',
      many: '{count} يوم عمل',
      other: '{count} يوم عمل',
    },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ', other: '{count} ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ' },
    'fr-MA': { one: '{count} jour ouvré', other: '{count} jours ouvrés' },
    en: { one: '{count} working day', other: '{count} working days' },
  },
  hoursLong: {
    'ar-MA': { one: 'ساعة واحدة', two: 'ساعتان', few: '{count} ساعات', many: '{count} ساعة', other: '{count} ساعة' },
    zgh: { one: 'ⵢⴰⵜ ⵜⵙⵔⴰⴳⵜ', other: '{count} ⵜⵙⵔⴰⴳⵉⵏ' },
    'fr-MA': { one: '{count} heure', other: '{count} heures' },
    en: { one: '{count} hour', other: '{count} hours' },
  },
  minutes: {
    'ar-MA': {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{count} دقائق',
      many: '{count} دقيقة',
      other: '{count} دقيقة',
    },
    zgh: { one: 'ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ', other: '{count} ⵜⵓⵙⴷⵉⴷⵉⵏ' },
    'fr-MA': { one: '{count} minute', other: '{count} minutes' },
    en: { one: '{count} minute', other: '{count} minutes' },
  },

  channelOnline: { 'ar-MA': 'عبر الأنترنت', zgh: 'ⴳ ⵓⵏⵜⵔⵏⵉⵜ', 'fr-MA': 'En ligne', en: 'Online' },
  channelCounter: { 'ar-MA': 'في الشباك', zgh: 'ⴳ ⵓⵙⴳⵡⵔ', 'fr-MA': 'Au guichet', en: 'At the counter' },
  channelPhone: { 'ar-MA': 'عبر الهاتف', zgh: 'ⵙ ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Par téléphone', en: 'By telephone' },
  channelPost: { 'ar-MA': 'عبر البريد', zgh: 'ⵙ ⵍⴱⵓⵙⵟⴰ', 'fr-MA': 'Par courrier', en: 'By post' },

  languageAr: { 'ar-MA': 'العربية', zgh: 'ⵜⴰⵄⵔⴰⴱⵜ', 'fr-MA': 'arabe', en: 'Arabic' },
  languageZgh: { 'ar-MA': 'الأمازيغية', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'fr-MA': 'amazighe', en: 'Amazigh' },
  languageFr: { 'ar-MA': 'الفرنسية', zgh: 'ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ', 'fr-MA': 'français', en: 'French' },
  languageEn: { 'ar-MA': 'الإنجليزية', zgh: 'ⵜⴰⵏⴳⵍⵉⵣⵜ', 'fr-MA': 'anglais', en: 'English' },

  assistanceCallCentre: { 'ar-MA': 'مركز النداء', zgh: 'ⴰⵎⵎⴰⵙ ⵏ ⵓⵙⵙⵉⵡⵍ', 'fr-MA': 'Centre d’appel', en: 'Call centre' },
  assistanceCounter: { 'ar-MA': 'شباك الاستقبال', zgh: 'ⴰⵙⴳⵡⵔ', 'fr-MA': 'Guichet d’accueil', en: 'Help counter' },
  assistanceAssociation: { 'ar-MA': 'جمعية', zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ', 'fr-MA': 'Association', en: 'Association' },

  noDocument: { 'ar-MA': 'بدون وثائق', zgh: 'ⴱⵍⴰ ⴰⵔⵔⴰⵜⵏ', 'fr-MA': 'Aucun document', en: 'No documents' },
  documentCount: {
    'ar-MA': {
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '{count} وثائق',
      many: '{count} وثيقة',
      other: '{count} وثيقة',
    },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵔⵔⴰ', other: '{count} ⵡⴰⵔⵔⴰⵜⵏ' },
    'fr-MA': { one: '{count} document', other: '{count} documents' },
    en: { one: '{count} document', other: '{count} documents' },
  },
} as const;

/** Words for what a service sheet says: cost, delay, online level, channels, languages, help, audience. */
export const sheetMessages: Messages<typeof words> = defineMessages('sheet', words);
