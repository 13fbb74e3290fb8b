import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Under the label of an amount. {example} is a number such as 1 250,50. */
  hint: {
    'ar-MA': 'بالدرهم، مثلا {example}',
    zgh: 'ⵙ ⵓⴷⵔⵉⵎ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'En dirhams, par exemple {example}',
    en: 'In dirhams, for example {example}',
  },
  unreadable: {
    'ar-MA': 'المبلغ في «{label}» غير مفهوم. المرجو كتابته بالأرقام فقط، مثل {example}.',
    zgh: 'ⴰⵜⵉⴳ ⴳ «{label}» ⵓⵔ ⵉⵜⵜⵓⴼⵀⴰⵎ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵙ ⵡⵓⵟⵟⵓⵏⵏ ⵖⴰⵙ, ⵣⵓⵏⴷ {example}.',
    'fr-MA':
      'Le montant de «\u202f{label}\u202f» ne peut pas être lu. Écrivez-le en chiffres seulement, par exemple {example}.',
    en: 'The amount in “{label}” cannot be read. Write it in digits only, for example {example}.',
  },
  centimes: {
    'ar-MA': 'المبلغ في «{label}» فيه سنتيمات. المرجو كتابته بالدراهم الصحيحة، من غير فاصلة.',
    zgh: 'ⵍⵍⴰⵏ ⵉⵙⵏⵜⵉⵎⵏ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ ⵉⴷⵔⵉⵎⵏ ⵖⴰⵙ.',
    'fr-MA': 'Le montant de «\u202f{label}\u202f» a des centimes. Écrivez-le en dirhams entiers, sans virgule.',
    en: 'The amount in “{label}” has centimes. Write it in whole dirhams, without a decimal point.',
  },
  /** {min} is an amount of money. */
  tooLittle: {
    'ar-MA': 'المبلغ في «{label}» أقل من الحد الأدنى، وهو {min}. المرجو كتابة {min} أو أكثر.',
    zgh: 'ⴰⵜⵉⴳ ⴳ «{label}» ⵉⴷⵔⵓⵙ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ {min} ⵏⵖ ⵓⴳⴳⴰⵔ.',
    'fr-MA': 'Le montant de «\u202f{label}\u202f» est trop petit. Écrivez {min} ou plus.',
    en: 'The amount in “{label}” is too small. Write {min} or more.',
  },
  /** {max} is an amount of money. */
  tooMuch: {
    'ar-MA': 'المبلغ في «{label}» يفوق الحد الأقصى، وهو {max}. المرجو كتابة {max} أو أقل.',
    zgh: 'ⴰⵜⵉⴳ ⴳ «{label}» ⵉⴳⴳⵓⵜ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ {max} ⵏⵖ ⴷⴷⴰⵡ ⵏⵏⵙ.',
    'fr-MA': 'Le montant de «\u202f{label}\u202f» est trop grand. Écrivez {max} ou moins.',
    en: 'The amount in “{label}” is too large. Write {max} or less.',
  },
} as const;

/** Sentences of amounts of money. */
export const moneyMessages: Messages<typeof words> = defineMessages('money', words);
