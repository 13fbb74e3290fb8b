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
  nameWrong: {
    'ar-MA': 'المرجو كتابة الاسم بالحروف اللاتينية، كما في البطاقة الوطنية',
    zgh: 'ⴰⵔⴰ ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ',
    'fr-MA': 'Écrivez le nom en lettres latines, comme sur la carte nationale',
    en: 'Write the name in Latin letters, as on the identity card',
  },
  stay: { 'ar-MA': 'مدة الإقامة', zgh: 'ⵜⴰⵎⴽⵜⴰ ⵏ ⵜⵣⴷⵖⵜ', 'fr-MA': 'Durée du séjour', en: 'Length of the stay' },
  firstDay: { 'ar-MA': 'اليوم الأول', zgh: 'ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ', 'fr-MA': 'Premier jour', en: 'First day' },
  lastDay: { 'ar-MA': 'اليوم الأخير', zgh: 'ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ', 'fr-MA': 'Dernier jour', en: 'Last day' },
  dayHint: {
    'ar-MA': 'مثال: 15 12 2026',
    zgh: 'ⴰⵎⴷⵢⴰ: 15 12 2026',
    'fr-MA': 'Par exemple 15 12 2026',
    en: 'For example 15 12 2026',
  },
  backwards: {
    'ar-MA': 'اليوم الأخير سابق لليوم الأول (15 دجنبر 2026). المرجو التحقق من اليومين.',
    zgh: 'ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉⵣⵡⴰⵔ ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ (15 12 2026). ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ.',
    'fr-MA': 'Le dernier jour est avant le premier (15 décembre 2026). Vérifiez les deux.',
    en: 'The last day is before the first (15 December 2026). Check both.',
  },
  time: {
    'ar-MA': 'ساعة الموعد',
    zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵙⵉⵀⴰⵔ',
    'fr-MA': 'Heure du rendez-vous',
    en: 'Time of the appointment',
  },
  timeHint: {
    'ar-MA': 'على 24 ساعة، مثلا \u206608:30\u2069 أو \u206614:15\u2069',
    zgh: 'ⵖⴼ 24 ⵏ ⵜⵙⵔⴰⴳⵜ, ⵣⵓⵏⴷ 08:30 ⵏⵖ 14:15',
    'fr-MA': 'Sur 24 heures, par exemple 08:30 ou 14:15',
    en: 'On the 24-hour clock, for example 08:30 or 14:15',
  },
  timeWrong: {
    'ar-MA': 'المرجو كتابة الساعة ثم الدقائق، من 0:00 إلى 23:59',
    zgh: 'ⴰⵔⴰ ⵜⴰⵙⵔⴰⴳⵜ ⴷ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵙⴳ 0:00 ⴰⵔ 23:59',
    'fr-MA': 'Écrivez l’heure puis les minutes, de 0:00 à 23:59',
    en: 'Write the hour, then the minutes, from 0:00 to 23:59',
  },
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

/** A name in two spellings, with what was typed by mistake. */
function name(id: string, locale: Language, wrong?: { readonly family: string }): string {
  const spelling = (
    part: 'family' | 'given',
    [label, dir, lang, section]: readonly [Word, string, string, string],
    more: ExampleAttributes = {},
  ): string =>
    field(`${id}-${part}-${lang}`, locale, label, {
      'control-dir': dir,
      'control-lang': lang,
      autocomplete: `section-${section} ${part}-name`,
      ...more,
    });
  return group(
    `${id}-name`,
    'name',
    locale,
    [
      spelling('family', ['familyArabic', 'rtl', 'ar', 'arabic']),
      spelling('given', ['givenArabic', 'rtl', 'ar', 'arabic']),
      spelling(
        'family',
        ['familyLatin', 'ltr', 'fr', 'latin'],
        wrong && { value: wrong.family, error: words.nameWrong[locale] },
      ),
      spelling('given', ['givenLatin', 'ltr', 'fr', 'latin']),
    ].join(''),
  );
}

const dates = (id: string, locale: Language, [from, to]: readonly [string, string], error?: Word): string => {
  const day = (end: string, label: Word, more: ExampleAttributes): string =>
    field(
      `${id}-${end}`,
      locale,
      label,
      { type: 'date', picker: true, min: '2026-12-01', max: '2027-02-28', ...more },
      'dayHint',
    );
  return group(
    id,
    'stay',
    locale,
    day('from', 'firstDay', { value: from }) +
      day('to', 'lastDay', { value: to, error: error && words[error][locale] }),
  );
};

const time = (id: string, locale: Language, more: ExampleAttributes = {}): string =>
  field(id, locale, 'time', { 'control-dir': 'ltr', width: 5, autocomplete: 'off', ...more }, 'timeHint');

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
      html: (locale) => name('ready', locale),
      description: 'A name in two spellings: each in its direction and its language, filled in by itself.',
    },
    nameWrong: {
      html: (locale) => name('ready-wrong', locale, { family: 'العلوي' }),
      description: 'Of the wrong letters: what was typed stays in its direction. In a flow a pattern refuses it.',
    },
    dateRange: {
      html: (locale) => dates('ready-stay', locale, ['2026-12-15', '2026-12-28']),
      description: 'From one day to another, each with its calendar. In a flow it is the kind `date-range`.',
    },
    dateRangeWrong: {
      html: (locale) => dates('ready-stay-wrong', locale, ['2026-12-15', '2026-12-05'], 'backwards'),
      description: 'An impossible range says so at the end that has to change; the server tells.',
    },
    time: {
      html: (locale) => time('ready-time', locale),
      description:
        'Typed as text, by any keyboard that has a colon. In a flow it is the kind `time`, which reads 8h30 too.',
    },
    timeWrong: {
      html: (locale) => time('ready-time-wrong', locale, { value: '24:10', error: words.timeWrong[locale] }),
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
