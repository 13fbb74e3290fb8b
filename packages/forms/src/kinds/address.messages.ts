import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Parts of an address. */
  street: {
    'ar-MA': 'الرقم والزنقة والحي',
    zgh: 'ⵓⵟⵟⵓⵏ ⴷ ⵓⵙⵓⴽ ⴷ ⵡⴰⴼⵉⵔ',
    'fr-MA': 'Numéro, rue, quartier',
    en: 'Number, street, quarter',
  },
  streetHint: {
    'ar-MA': 'أو الدوار، إذا لم يكن للزنقة اسم',
    zgh: 'ⵏⵖ ⴰⴷⵡⵡⴰⵔ, ⵎⴽ ⵓⵔ ⵖⵓⵔ ⵓⵙⵓⴽ ⵉⵙⵎ',
    'fr-MA': 'Ou le douar, si la rue n’a pas de nom',
    en: 'Or the douar, if the street has no name',
  },
  commune: { 'ar-MA': 'الجماعة', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ', 'fr-MA': 'Commune', en: 'Commune' },
  communeHint: {
    'ar-MA': 'يضاف إليها الإقليم والجهة تلقائيا',
    zgh: 'ⴷ ⵓⵙⴳⴷⴰ ⴷ ⵜⵎⵏⴰⴹⵜ ⴰⴷ ⵔⵏⵓⵏ ⵙ ⵉⵅⴼ ⵏⵏⵙⵏ',
    'fr-MA': 'La province et la région s’ajoutent d’elles-mêmes',
    en: 'The province and the region are added by themselves',
  },
  postalCode: { 'ar-MA': 'الرمز البريدي', zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵍⴱⵓⵙⵟⴰ', 'fr-MA': 'Code postal', en: 'Postal code' },
  /** The choice among communes. {written} is what the person wrote. */
  which: {
    'ar-MA': 'أي جماعة تقصد بعبارة «{written}»؟',
    zgh: 'ⵎⴰⵏ ⵜⴰⴳⵔⴰⵡⵜ ⵙ «{written}»?',
    'fr-MA': 'De quelle commune s’agit-il pour «\u202f{written}\u202f»\u202f?',
    en: 'Which commune is meant by “{written}”?',
  },
  noStreet: {
    'ar-MA': 'العنوان في «{label}» ينقصه الرقم والزنقة والحي. المرجو كتابتها.',
    zgh: 'ⴰⵏⵙⴰ ⴳ «{label}» ⵓⵔ ⴷⴰⵔⵙ ⴰⵙⵓⴽ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏⵏⵙ.',
    'fr-MA': 'Il manque le numéro, la rue et le quartier dans «\u202f{label}\u202f». Écrivez-les.',
    en: 'The number, street and quarter are missing in “{label}”. Write them.',
  },
  noCommune: {
    'ar-MA': 'العنوان في «{label}» تنقصه الجماعة. المرجو كتابة اسمها.',
    zgh: 'ⴰⵏⵙⴰ ⴳ «{label}» ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⴳⵔⴰⵡⵜ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ.',
    'fr-MA': 'Il manque la commune dans «\u202f{label}\u202f». Écrivez son nom.',
    en: 'The commune is missing in “{label}”. Write its name.',
  },
  noPostalCode: {
    'ar-MA': 'العنوان في «{label}» ينقصه الرمز البريدي. المرجو كتابة أرقامه الخمسة.',
    zgh: 'ⴰⵏⵙⴰ ⴳ «{label}» ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵍⴱⵓⵙⵟⴰ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ 5 ⵏ ⵉⵣⵡⵉⵍⵏ.',
    'fr-MA': 'Il manque le code postal dans «\u202f{label}\u202f». Écrivez ses cinq chiffres.',
    en: 'The postal code is missing in “{label}”. Write its five digits.',
  },
  /** {given} is what was written. */
  postalCodeForm: {
    'ar-MA': 'الرمز البريدي «{given}» في «{label}» غير صحيح. المرجو كتابة خمسة أرقام.',
    zgh: 'ⵜⴰⵏⴳⴰⵍⵜ «{given}» ⴳ «{label}» ⵓⵔ ⵜⵖⵉⵎⵉ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ 5 ⵏ ⵉⵣⵡⵉⵍⵏ.',
    'fr-MA':
      'Le code postal «\u202f{given}\u202f» dans «\u202f{label}\u202f» n’est pas valable. Écrivez cinq chiffres.',
    en: 'The postal code “{given}” in “{label}” is not valid. Write five digits.',
  },
  /** Several communes are called {written}; {names} are they, each with its province. */
  several: {
    'ar-MA': 'هناك أكثر من جماعة باسم «{written}». المرجو اختيار واحدة، أو كتابتها مع إقليمها: {names}.',
    zgh: 'ⵍⵍⴰⵏⵜ ⴽⵉⴳⴰⵏ ⵏ ⵜⴳⵔⴰⵡⵉⵏ ⵙ ⵢⵉⵙⵎ «{written}». ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵢⴰⵜ: {names}.',
    'fr-MA':
      'Plusieurs communes s’appellent «\u202f{written}\u202f». Choisissez-en une, ou écrivez-la avec sa province\u202f: {names}.',
    en: 'Several communes are called “{written}”. Choose one, or write it with its province: {names}.',
  },
  /** No commune is called {written}; {names} are called like it. */
  like: {
    'ar-MA':
      'لا توجد «{written}» في لائحة الجماعات. هل المقصود {names}؟ المرجو التصحيح، أو المتابعة مرة أخرى إذا كان الاسم صحيحا.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ «{written}» ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⴳⵔⴰⵡⵉⵏ. ⵉⵙ ⴷ {names}? ⵉⵅⵚⵚⴰ ⵓⵙⵖⵜⵉ, ⵏⵖ ⴰⵙⵎⴷ.',
    'fr-MA':
      'La commune «\u202f{written}\u202f» n’est pas dans la liste. S’agit-il de {names}\u202f? Corrigez, ou continuez encore une fois si le nom est juste.',
    en: 'The commune “{written}” is not in the list. Did you mean {names}? Correct it, or continue once more if the name is right.',
  },
  unknown: {
    'ar-MA': 'لا توجد «{written}» في لائحة الجماعات. المرجو التحقق من الاسم، أو المتابعة مرة أخرى إذا كان صحيحا.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ «{written}» ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⴳⵔⴰⵡⵉⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵢⵉⵙⵎ, ⵏⵖ ⴰⵙⵎⴷ.',
    'fr-MA':
      'La commune «\u202f{written}\u202f» n’est pas dans la liste. Vérifiez son nom, ou continuez encore une fois s’il est juste.',
    en: 'The commune “{written}” is not in the list. Check its name, or continue once more if it is right.',
  },
} as const;

/** Words and sentences of addresses. */
export const addressMessages: Messages<typeof words> = defineMessages('address', words);
