import { defineMessages, type Messages } from '@tiwizi/i18n';

const problems = {
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
  unusual: {
    'ar-MA': 'كتابة «{label}» غير معتادة (المعتاد: {form}). إذا كانت مثل الوثيقة تماما، المرجو الضغط على «متابعة».',
    zgh: 'ⵜⵉⵔⵔⴰ ⴳ «{label}» ⵓⵔ ⴷ ⵏⵜⵜⴰⵏⵏⴰⵢ (ⴰⵎⵎⴰⴽ: {form}). ⵎⴽ ⵜⵏⵎⴰ ⴰⴽⴷ ⵜⴰⵔⵔⴰ, ⴰⴷⵔ «ⴽⵎⵎⵍ».',
    'fr-MA':
      '«\u202f{label}\u202f»\u202f: forme inhabituelle (d’habitude\u202f: {form}). Si votre document l’écrit ainsi, appuyez sur «\u202fContinuer\u202f».',
    en: '“{label}” looks unusual (usually {form}). If your document has it so, press “Continue”.',
  },
} as const;

/** What `checkIdentifier` found, in words. `unusual` may be overridden by the person. */
export const identifierMessages: Messages<typeof problems> = defineMessages('forms-identifier', problems);

const forms = {
  cnie: {
    'ar-MA': 'حرف أو حرفان لاتينيان ثم أرقام، مثل {example}',
    zgh: 'ⵢⴰⵏ ⵏⵖ ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ ⴷ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'une ou deux lettres puis des chiffres, comme {example}',
    en: 'one or two letters, then digits, like {example}',
  },
  ice: { 'ar-MA': '15 رقما', zgh: '15 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '15 chiffres', en: '15 digits' },
  rib: { 'ar-MA': '24 رقما', zgh: '24 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '24 chiffres', en: '24 digits' },
  iban: {
    'ar-MA': 'الحرفان {example} ثم 26 رقما',
    zgh: '{example} ⴷ 26 ⵏ ⵡⵓⵟⵟⵓⵏⵏ',
    'fr-MA': '{example} puis 26 chiffres',
    en: '{example}, then 26 digits',
  },
  phone: {
    'ar-MA': '10 أرقام، مثل {example}',
    zgh: '10 ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ {example}',
    'fr-MA': '10 chiffres, par exemple {example}',
    en: '10 digits, for example {example}',
  },
  massar: {
    'ar-MA': 'حرف لاتيني ثم 9 أرقام، مثل {example}',
    zgh: 'ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⴰⵍⴰⵜⵉⵏ ⴷ 9 ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'une lettre puis 9 chiffres, par exemple {example}',
    en: 'one letter, then 9 digits, for example {example}',
  },
  plate: {
    'ar-MA': 'أرقام، ثم حرف، ثم رقم العمالة أو الإقليم، مثل {example}',
    zgh: 'ⵓⵟⵟⵓⵏⵏ, ⴰⵙⴽⴽⵉⵍ, ⵓⵟⵟⵓⵏ ⵏ ⵜⵙⴳⴰ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'des chiffres, une lettre, le numéro de la préfecture ou province, par exemple {example}',
    en: 'digits, a letter, the number of the prefecture or province, for example {example}',
  },
  idcs: { 'ar-MA': '10 أرقام', zgh: '10 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '10 chiffres', en: '10 digits' },
  if: { 'ar-MA': '7 أو 8 أرقام', zgh: '7 ⵏⵖ 8 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '7 ou 8 chiffres', en: '7 or 8 digits' },
  rc: { 'ar-MA': 'رقم واحد إلى 7 أرقام', zgh: 'ⵙⴳ 1 ⴰⵔ 7 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '1 à 7 chiffres', en: '1 to 7 digits' },
  cnss: {
    'ar-MA': '9 أرقام للأجير، 7 أرقام للمشغل',
    zgh: '9 ⵏⵖ 7 ⵏ ⵡⵓⵟⵟⵓⵏⵏ',
    'fr-MA': '9 chiffres pour un salarié, 7 pour un employeur',
    en: '9 digits for an employee, 7 for an employer',
  },
  passport: {
    'ar-MA': 'حرفان لاتينيان ثم 7 أرقام، مثل {example}',
    zgh: 'ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ ⴷ 7 ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'deux lettres puis 7 chiffres, par exemple {example}',
    en: 'two letters, then 7 digits, for example {example}',
  },
  postal: { 'ar-MA': '5 أرقام', zgh: '5 ⵏ ⵡⵓⵟⵟⵓⵏⵏ', 'fr-MA': '5 chiffres', en: '5 digits' },
} as const;

/** The usual form of each identifier. Examples are made up. */
export const identifierForms: Messages<typeof forms> = defineMessages('forms-identifier-form', forms);

/** Made-up examples, shown left to right in every language. */
export const identifierExamples: Readonly<Partial<Record<string, string>>> = {
  cnie: 'AB123456',
  iban: 'MA',
  phone: '0612345678',
  massar: 'M123456789',
  plate: '12345-A-6',
  passport: 'AB1234567',
};
