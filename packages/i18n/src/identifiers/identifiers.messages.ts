import { defineMessages, type Messages } from '../messages.ts';

const words = {
  // Names of the identifiers, as a label writes them.
  cnie: {
    'ar-MA': 'رقم البطاقة الوطنية للتعريف (CNIE)',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
    'fr-MA': 'Numéro de carte nationale (CNIE)',
    en: 'National identity card number (CNIE)',
  },
  ice: {
    'ar-MA': 'التعريف الموحد للمقاولة (ICE)',
    zgh: 'ⴰⵙⵎⴰⴳⵢ ⴰⵎⵛⵛⴰⵔ ⵏ ⵜⵎⵙⵙⵓⵔⵜ (ICE)',
    'fr-MA': 'Identifiant commun de l’entreprise (ICE)',
    en: 'Common company identifier (ICE)',
  },
  rib: {
    'ar-MA': 'رقم التعريف البنكي (RIB)',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⴹⴰⵏ ⴰⴱⴰⵏⴽⴰⵏ (RIB)',
    'fr-MA': 'Relevé d’identité bancaire (RIB)',
    en: 'Bank account number (RIB)',
  },
  iban: {
    'ar-MA': 'رقم الحساب البنكي الدولي (IBAN)',
    zgh: 'ⵓⵟⵟⵓⵏ ⴰⴳⵔⴰⵖⵍⴰⵏ ⵏ ⵓⵎⵉⴹⴰⵏ (IBAN)',
    'fr-MA': 'Numéro de compte international (IBAN)',
    en: 'International account number (IBAN)',
  },
  phone: { 'ar-MA': 'رقم الهاتف', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Numéro de téléphone', en: 'Telephone number' },
  massar: { 'ar-MA': 'رمز مسار', zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵎⴰⵙⴰⵔ', 'fr-MA': 'Code Massar', en: 'Massar code' },
  plate: {
    'ar-MA': 'رقم تسجيل المركبة',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵙⵏⵙⵉ',
    'fr-MA': 'Numéro d’immatriculation',
    en: 'Vehicle registration number',
  },
  idcs: {
    'ar-MA': 'المعرف المدني والاجتماعي الرقمي (IDCS)',
    zgh: 'ⴰⵙⵎⴰⴳⵢ ⴰⵖⴰⵔⵉⵎ ⴰⵏⴰⵎⵓⵏ ⴰⵙⵓⵟⵟⴰⵏ (IDCS)',
    'fr-MA': 'Identifiant digital civil et social (IDCS)',
    en: 'Digital civil and social identifier (IDCS)',
  },
  if: {
    'ar-MA': 'التعريف الضريبي (IF)',
    zgh: 'ⴰⵙⵎⴰⴳⵢ ⴰⵜⴽⴽⵓⵙ (IF)',
    'fr-MA': 'Identifiant fiscal (IF)',
    en: 'Tax identifier (IF)',
  },
  rc: {
    'ar-MA': 'رقم السجل التجاري (RC)',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵙⴱⴱⴰⴱⵜ (RC)',
    'fr-MA': 'Numéro du registre du commerce (RC)',
    en: 'Trade register number (RC)',
  },
  cnss: {
    'ar-MA': 'رقم التسجيل في الضمان الاجتماعي (CNSS)',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ CNSS',
    'fr-MA': 'Numéro de sécurité sociale (CNSS)',
    en: 'Social security number (CNSS)',
  },
  passport: {
    'ar-MA': 'رقم جواز السفر',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⵓⵎⵎⵓⴷⴷⵓ',
    'fr-MA': 'Numéro de passeport',
    en: 'Passport number',
  },
  postal: { 'ar-MA': 'الرمز البريدي', zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵏⵣⵓⵍⵜ', 'fr-MA': 'Code postal', en: 'Post code' },

  // Problems of checkIdentifier, under the same codes. {example} is isolated by the caller.
  empty: {
    'ar-MA': 'هذه الخانة فارغة. مثال: {example}',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ ⵜⵖⵣⵓⵜ ⴰ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Ce champ est vide. Exemple\u202f: {example}',
    en: 'This field is empty. Example: {example}',
  },
  characters: {
    'ar-MA': 'يوجد في هذا الرقم حرف أو رمز غير مقبول. مثال: {example}',
    zgh: 'ⵉⵍⵍⴰ ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵉⵜⵜⵓⵙⵎⵔⴰⵙ ⴳ ⵓⵟⵟⵓⵏ ⴰ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Ce numéro contient un caractère qui n’y a pas sa place. Exemple\u202f: {example}',
    en: 'This number has a character that does not belong in it. Example: {example}',
  },
  length: {
    'ar-MA': 'عدد الأرقام أو الحروف غير صحيح. مثال: {example}',
    zgh: 'ⵓⵟⵟⵓⵏ ⴰ ⵉⵖⵣⵣⵉⴼ ⵏⵖ ⵉⴳⵣⵣⵓⵍ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Ce numéro est trop court ou trop long. Exemple\u202f: {example}',
    en: 'This number is too short or too long. Example: {example}',
  },
  country: {
    'ar-MA': 'هذا الرقم ليس مغربيا. المرجو كتابة رقم مغربي. مثال: {example}',
    zgh: 'ⵓⵟⵟⵓⵏ ⴰ ⵓⵔ ⵉⴳⵉ ⴰⵎⵖⵔⵉⴱⵉ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Ce numéro n’est pas marocain. Écrivez un numéro marocain. Exemple\u202f: {example}',
    en: 'This number is not Moroccan. Write a Moroccan one. Example: {example}',
  },
  format: {
    'ar-MA': 'شكل الرقم غير صحيح. مثال: {example}',
    zgh: 'ⵜⴰⵍⵖⴰ ⵏ ⵓⵟⵟⵓⵏ ⴰ ⵓⵔ ⵜⵖⵓⴷⵉ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Ce numéro n’a pas la bonne forme. Exemple\u202f: {example}',
    en: 'This number does not have the right form. Example: {example}',
  },
  checksum: {
    'ar-MA': 'يوجد خطأ في أحد الأرقام. المرجو مقارنة الرقم مع الوثيقة. مثال على الشكل الصحيح: {example}',
    zgh: 'ⵜⵍⵍⴰ ⵜⵣⴳⵍⵜ ⴳ ⵢⴰⵏ ⵓⵟⵟⵓⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵎⵣⴰⵣⴰⵍ ⴰⴽⴷ ⵜⴰⵔⵔⴰ. ⴰⵎⴷⵢⴰ: {example}',
    'fr-MA': 'Un chiffre est faux. Comparez avec votre document. Exemple de forme correcte\u202f: {example}',
    en: 'One digit is wrong. Compare it with your document. Example of the right form: {example}',
  },
  /** Below an identifier whose rule is not sure, or that is unusual: the person may go on. */
  doubt: {
    'ar-MA': 'شكل غير معتاد. إذا كان الرقم مطابقا للوثيقة، يمكن الاستمرار.',
    zgh: 'ⵜⴰⵍⵖⴰ ⴰ ⵓⵔ ⵜⵜⵓⵙⵙⴰⵏ. ⵎⴽ ⵉⵖⵓⴷⴰ ⵓⵟⵟⵓⵏ, ⵣⵎⵎⵔⵏ ⵉⵎⴷⴷⵏ ⴰⴷ ⴽⵎⵎⵍⵏ.',
    'fr-MA': 'Forme inhabituelle. Si le numéro est bien celui de votre document, vous pouvez continuer.',
    en: 'Unusual form. If the number is the one on your document, you can go on.',
  },
} as const;

/** Names of the identifiers and sentences for what `checkIdentifier` finds, each under its kind or problem code. */
export const identifierMessages: Messages<typeof words> = defineMessages('identifier', words);
