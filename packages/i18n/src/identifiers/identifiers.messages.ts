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
  'civil-register': {
    'ar-MA': 'رقم رسم الحالة المدنية',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵖⵔⵎⴰ',
    'fr-MA': 'Numéro de l’acte d’état civil',
    en: 'Number of the civil register record',
  },

  // What checkIdentifier finds, under the same codes; {form} is that of identifierForm.
  characters: {
    'ar-MA': 'في «{label}» حرف أو رمز غير مقبول. الشكل الصحيح: {form}.',
    zgh: 'ⵉⵍⵍⴰ ⴳ «{label}» ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵉⵖⵉⵏ ⴰⴷ ⴳⵉⵙ ⵉⵍⵉ. ⴰⵎⵎⴰⴽ: {form}.',
    'fr-MA': '«\u202f{label}\u202f» contient un caractère qui n’y a pas sa place. Forme attendue\u202f: {form}.',
    en: '“{label}” has a character that does not belong in it. Write it as {form}.',
  },
  length: {
    'ar-MA': 'عدد الحروف أو الأرقام في «{label}» غير صحيح. الشكل الصحيح: {form}.',
    zgh: 'ⵜⵉⵖⵣⵉ ⵏ «{label}» ⵓⵔ ⵜⵏⵎⵉ. ⴰⵎⵎⴰⴽ: {form}.',
    'fr-MA': '«\u202f{label}\u202f» est trop long ou trop court. Forme attendue\u202f: {form}.',
    en: '“{label}” is too long or too short. Write it as {form}.',
  },
  country: {
    'ar-MA': 'الرقم في «{label}» ليس مغربيا. الشكل الصحيح: {form}.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵓⵔ ⵉⴳⵉ ⴰⵎⵖⵔⵉⴱⵉ. ⴰⵎⵎⴰⴽ: {form}.',
    'fr-MA': '«\u202f{label}\u202f» n’est pas un numéro marocain. Forme attendue\u202f: {form}.',
    en: '“{label}” is not a Moroccan number. Write it as {form}.',
  },
  format: {
    'ar-MA': 'ترتيب الحروف والأرقام في «{label}» غير صحيح. الشكل الصحيح: {form}.',
    zgh: 'ⴰⵙⴷⴷⵓⵔ ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵡⵓⵟⵟⵓⵏⵏ ⴳ «{label}» ⵓⵔ ⵉⵏⵎⵉ. ⴰⵎⵎⴰⴽ: {form}.',
    'fr-MA':
      'L’ordre des lettres et des chiffres de «\u202f{label}\u202f» n’est pas le bon. Forme attendue\u202f: {form}.',
    en: 'The letters and digits of “{label}” are not in the right order. Write it as {form}.',
  },
  checksum: {
    'ar-MA': 'أحد أرقام «{label}» غير صحيح. المرجو مقارنته مع الوثيقة رقما رقما.',
    zgh: 'ⵢⴰⵏ ⵡⵓⵟⵟⵓⵏ ⴳ «{label}» ⵓⵔ ⵉⵏⵎⵉ. ⵉⵅⵚⵚⴰ ⵓⵙⵎⵣⴰⵣⴰⵍ ⴰⴽⴷ ⵜⴰⵔⵔⴰ.',
    'fr-MA': 'Un chiffre de «\u202f{label}\u202f» est faux. Comparez avec votre document, chiffre par chiffre.',
    en: 'One digit of “{label}” is wrong. Compare it with your document, digit by digit.',
  },
  /** A question: the rule is not sure, or a valid one is worth a second look, and the person may go on. */
  unusual: {
    'ar-MA':
      'كتابة «{label}» غير معتادة (المعتاد: {form}). هل هي هكذا في الوثيقة؟ إذا كان الجواب نعم، يمكن المتابعة دون تغيير.',
    zgh: 'ⵜⵉⵔⵔⴰ ⴳ «{label}» ⵓⵔ ⴷ ⵏⵜⵜⴰⵏⵏⴰⵢ (ⴰⵎⵎⴰⴽ: {form}). ⵉⵙ ⵜⵏⵎⴰ ⴰⴽⴷ ⵜⴰⵔⵔⴰ? ⵎⴽ ⵉⴳⴰ ⵢⴰⵀ, ⵉⵖⵢ ⴰⴷ ⵜⵙⵎⴷⵢⴷ.',
    'fr-MA':
      '«\u202f{label}\u202f»\u202f: forme inhabituelle (d’habitude\u202f: {form}). Est-ce ainsi sur votre document\u202f? Si oui, vous pouvez continuer sans rien changer.',
    en: '“{label}” looks unusual (usually {form}). Is it so on your document? If it is, you can go on without changing it.',
  },
} as const;

/** Names of the identifiers and sentences for what `checkIdentifier` finds, each under its kind or problem code. `identifierSentence` fills them. */
export const identifierMessages: Messages<typeof words> = defineMessages('identifier', words);
