import { defineMessages, type Messages } from '../messages.ts';

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
    'ar-MA': 'الحرفان \u2066MA\u2069 ثم 26 رقما',
    zgh: 'MA ⴷ 26 ⵏ ⵡⵓⵟⵟⵓⵏⵏ',
    'fr-MA': 'MA puis 26 chiffres',
    en: 'MA, then 26 digits',
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
  'civil-register': {
    'ar-MA': 'رقم الرسم ثم السنة، مثل {example}',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵡⴰⵔⵔⴰ ⴷ ⵓⵙⴳⴳⵯⴰⵙ, ⵣⵓⵏⴷ {example}',
    'fr-MA': 'le numéro de l’acte puis l’année, par exemple {example}',
    en: 'the number of the record, then the year, for example {example}',
  },
} as const;

/** The usual form of each identifier; `{example}` is isolated by `identifierForm`. */
export const identifierForms: Messages<typeof forms> = defineMessages('identifier-form', forms);
