import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const words = {
  email: { 'ar-MA': 'البريد الإلكتروني', zgh: 'ⵜⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ', 'fr-MA': 'Adresse électronique', en: 'Email address' },
  emailHint: {
    'ar-MA': 'لإرسال الوصل فقط',
    zgh: 'ⵉ ⵓⵡⵚⵉⵍ ⵙⵉⴽⴽ',
    'fr-MA': 'Pour l’envoi du récépissé seulement',
    en: 'To send the receipt, nothing else',
  },
  search: {
    'ar-MA': 'البحث عن خدمة',
    zgh: 'ⵔⵣⵓ ⵅⴼ ⵜⵏⴰⴼⵓⵜ',
    'fr-MA': 'Rechercher une démarche',
    en: 'Search for a service',
  },
  find: { 'ar-MA': 'بحث', zgh: 'ⵔⵣⵓ', 'fr-MA': 'Rechercher', en: 'Search' },
  name: {
    'ar-MA': 'الاسم كما هو في البطاقة الوطنية',
    zgh: 'ⵉⵙⵎ ⵣⵓⵏⴷ ⴳ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
    'fr-MA': 'Nom tel qu’il figure sur la carte nationale',
    en: 'Name as on the identity card',
  },
  familyArabic: {
    'ar-MA': 'الاسم العائلي بالحروف العربية',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵄⵕⴰⴱⵏ',
    'fr-MA': 'Nom de famille en lettres arabes',
    en: 'Family name in Arabic letters',
  },
  givenArabic: {
    'ar-MA': 'الاسم الشخصي بالحروف العربية',
    zgh: 'ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵄⵕⴰⴱⵏ',
    'fr-MA': 'Prénom en lettres arabes',
    en: 'Given name in Arabic letters',
  },
  familyLatin: {
    'ar-MA': 'الاسم العائلي بالحروف اللاتينية',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ',
    'fr-MA': 'Nom de famille en lettres latines',
    en: 'Family name in Latin letters',
  },
  givenLatin: {
    'ar-MA': 'الاسم الشخصي بالحروف اللاتينية',
    zgh: 'ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ',
    'fr-MA': 'Prénom en lettres latines',
    en: 'Given name in Latin letters',
  },
  amount: { 'ar-MA': 'مبلغ الكراء الشهري', zgh: 'ⴰⵜⵉⴳ ⵏ ⵓⴽⵔⴰ', 'fr-MA': 'Loyer mensuel', en: 'Monthly rent' },
  amountHint: {
    'ar-MA': 'بالدرهم، مثل \u20661500\u2069',
    zgh: 'ⵙ ⵓⴷⵔⵀⵎ, ⵣⵓⵏⴷ 1500',
    'fr-MA': 'En dirhams, par exemple 1500',
    en: 'In dirhams, for example 1500',
  },
  dirham: { 'ar-MA': 'درهم', zgh: 'ⴷⵔⵀⵎ', 'fr-MA': 'DH', en: 'MAD' },
  address: { 'ar-MA': 'العنوان البريدي', zgh: 'ⵜⴰⵏⵙⴰ', 'fr-MA': 'Adresse postale', en: 'Postal address' },
  street: {
    'ar-MA': 'الرقم والزنقة والحي',
    zgh: 'ⵓⵟⵟⵓⵏ, ⴰⴱⵔⵉⴷ, ⵜⴰⵡⵎⵎⴰⵙⵜ',
    'fr-MA': 'Numéro, rue et quartier',
    en: 'Number, street and quarter',
  },
  town: { 'ar-MA': 'المدينة أو الجماعة', zgh: 'ⵜⴰⵖⵔⵎⵜ', 'fr-MA': 'Ville ou commune', en: 'Town or commune' },
} as const satisfies Record<string, ExampleWords>;

type Word = keyof typeof words;
type Language = keyof ExampleWords;

const field = (name: string, locale: Language, label: Word, attributes: ExampleAttributes = {}, hint?: Word): string =>
  elementHtml('tiwizi-field', {
    name,
    'control-id': `example-${name}`,
    label: words[label][locale],
    hint: hint && words[hint][locale],
    required: true,
    ...attributes,
  });

const group = (id: string, legend: Word, locale: Language, content: string): string =>
  `<fieldset class="tiwizi-fieldset" aria-labelledby="example-${id}"><legend class="tiwizi-heading-3" id="example-${id}">${escapeHtml(words[legend][locale])}</legend>${content}</fieldset>`;

/** Fields that nearly every service asks, ready to be copied: what browsers fill in, the keyboard of a phone, direction and language are right. */
export const readyFieldExamples: ExampleSet = {
  title: 'Elements/Ready fields',
  examples: {
    email: {
      html: (locale) =>
        field('ready-email', locale, 'email', { 'input-type': 'email', autocomplete: 'email' }, 'emailHint'),
    },
    phone: {
      html: () =>
        elementHtml('tiwizi-field', {
          identifier: 'phone',
          name: 'ready-phone',
          'control-id': 'example-ready-phone',
          required: true,
        }),
    },
    search: {
      html: (locale) =>
        `<search><form method="get" action="">${field('ready-q', locale, 'search', { 'input-type': 'search', autocomplete: 'off' })}<button class="tiwizi-button">${escapeHtml(words.find[locale])}</button></form></search>`,
      description: 'A real form: its answer has an address.',
    },
    name: {
      html: (locale) =>
        group(
          'ready-name',
          'name',
          locale,
          [
            field('ready-family-ar', locale, 'familyArabic', {
              'control-dir': 'rtl',
              'control-lang': 'ar',
              autocomplete: 'section-arabic family-name',
            }),
            field('ready-given-ar', locale, 'givenArabic', {
              'control-dir': 'rtl',
              'control-lang': 'ar',
              autocomplete: 'section-arabic given-name',
            }),
            field('ready-family', locale, 'familyLatin', {
              'control-dir': 'ltr',
              'control-lang': 'fr',
              autocomplete: 'section-latin family-name',
            }),
            field('ready-given', locale, 'givenLatin', {
              'control-dir': 'ltr',
              'control-lang': 'fr',
              autocomplete: 'section-latin given-name',
            }),
          ].join(''),
        ),
      description: 'A name in two spellings: each in its direction and its language, filled in by itself.',
    },
    amount: {
      html: (locale) =>
        field(
          'ready-amount',
          locale,
          'amount',
          {
            'control-suffix': words.dirham[locale],
            'control-dir': 'ltr',
            inputmode: 'decimal',
            width: 10,
            autocomplete: 'transaction-amount',
          },
          'amountHint',
        ),
      description: 'In a flow it is the kind `money`, which reads and checks the amount.',
    },
    address: {
      html: (locale) =>
        group(
          'ready-address',
          'address',
          locale,
          [
            field('ready-street', locale, 'street', { type: 'textarea', rows: 2, autocomplete: 'street-address' }),
            elementHtml('tiwizi-field', {
              identifier: 'postal',
              name: 'ready-postal',
              'control-id': 'example-ready-postal',
            }),
            field('ready-town', locale, 'town', { autocomplete: 'address-level2' }),
          ].join(''),
        ),
      description: 'In a flow it is the kind `address`, which knows the communes.',
    },
  },
};
