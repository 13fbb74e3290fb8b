import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** The label of a number, with what is counted. */
  labelWithUnit: {
    'ar-MA': '{label} ({unit})',
    zgh: '{label} ({unit})',
    'fr-MA': '{label} ({unit})',
    en: '{label} ({unit})',
  },
  numberWithUnit: {
    'ar-MA': '{number}\u00a0{unit}',
    zgh: '{number}\u00a0{unit}',
    'fr-MA': '{number}\u00a0{unit}',
    en: '{number}\u00a0{unit}',
  },
  unreadable: {
    'ar-MA': 'العدد في «{label}» غير مفهوم. المرجو كتابته بالأرقام فقط، من غير فصل بين الآلاف، مثل {example}.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵓⵔ ⵉⵜⵜⵓⴼⵀⴰⵎ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵙ ⵡⵓⵟⵟⵓⵏⵏ ⵖⴰⵙ, ⵣⵓⵏⴷ {example}.',
    'fr-MA':
      'Le nombre de «\u202f{label}\u202f» ne peut pas être lu. Écrivez-le en chiffres seulement, sans séparer les milliers, par exemple {example}.',
    en: 'The number in “{label}” cannot be read. Write it in digits only, without separating thousands, for example {example}.',
  },
  whole: {
    'ar-MA': 'العدد في «{label}» فيه فاصلة. المرجو كتابة عدد صحيح.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⴷⴰⵔⵙ ⵜⴰⴳⵔⵣⵜ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ ⵓⵟⵟⵓⵏ ⵉⵎⵖⵓⴷⵏ.',
    'fr-MA': 'Le nombre de «\u202f{label}\u202f» a une virgule. Écrivez un nombre entier.',
    en: 'The number in “{label}” has a decimal point. Write a whole number.',
  },
  decimals: {
    'ar-MA': 'الأرقام بعد الفاصلة في «{label}» أكثر من اللازم. المرجو كتابة العدد مثل {example}.',
    zgh: 'ⴳⴳⵓⵜⵏ ⵡⵓⵟⵟⵓⵏⵏ ⴷⴼⴼⵉⵔ ⵏ ⵜⴳⵔⵣⵜ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵣⵓⵏⴷ {example}.',
    'fr-MA': 'Le nombre de «\u202f{label}\u202f» a trop de chiffres après la virgule. Écrivez-le comme {example}.',
    en: 'The number in “{label}” has too many digits after the decimal point. Write it like {example}.',
  },
  /** {min} is a number with its unit. */
  tooLittle: {
    'ar-MA': 'العدد في «{label}» أقل من الحد الأدنى، وهو {min}. المرجو كتابة {min} أو أكثر.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵉⴷⵔⵓⵙ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ {min} ⵏⵖ ⵓⴳⴳⴰⵔ.',
    'fr-MA': 'Le nombre de «\u202f{label}\u202f» est trop petit. Écrivez {min} ou plus.',
    en: 'The number in “{label}” is too small. Write {min} or more.',
  },
  /** {max} is a number with its unit. */
  tooMuch: {
    'ar-MA': 'العدد في «{label}» يفوق الحد الأقصى، وهو {max}. المرجو كتابة {max} أو أقل.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵉⴳⴳⵓⵜ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ {max} ⵏⵖ ⴷⴷⴰⵡ ⵏⵏⵙ.',
    'fr-MA': 'Le nombre de «\u202f{label}\u202f» est trop grand. Écrivez {max} ou moins.',
    en: 'The number in “{label}” is too large. Write {max} or less.',
  },
} as const;

/** Sentences of numbers. */
export const numberMessages: Messages<typeof words> = defineMessages('number', words);
