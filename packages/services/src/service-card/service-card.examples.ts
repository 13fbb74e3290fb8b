import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import type { OwnLocale } from '@tiwizi/i18n';

const birth: ExampleWords = {
  'ar-MA': 'نسخة موجزة من رسم الولادة',
  zgh: 'ⵜⴰⵏⵖⵍⵜ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
  'fr-MA': 'Extrait d’acte de naissance',
  en: 'Birth certificate extract',
};
const commune: ExampleWords = {
  'ar-MA': 'جماعة المثال',
  zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ',
  'fr-MA': 'Commune d’Exemple',
  en: 'Commune of Example',
};
const days: ExampleWords = {
  'ar-MA': '3 أيام عمل على الأكثر',
  zgh: '3 ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ ⵙ ⵓⴳⴳⴰⵔ',
  'fr-MA': '3 jours ouvrés au plus',
  en: '3 working days at most',
};
const fee: ExampleWords = { 'ar-MA': '75 درهما', zgh: '75 ⵏ ⵓⴷⵔⵉⵎ', 'fr-MA': '75\u00a0DH', en: 'MAD 75' };
const long: ExampleWords = {
  'ar-MA': 'رخصة الاحتلال المؤقت للملك العمومي الجماعي لأغراض تجارية أو صناعية أو مهنية',
  zgh: 'ⵜⵓⵔⴰⴳⵜ ⵏ ⵓⵙⵎⵔⵙ ⴰⴽⵓⴷⴰⵏ ⵏ ⵡⴰⵢⴷⴰ ⴰⵎⴰⵜⴰⵢ ⵉ ⵜⴽⵔⵡⵉⵜⵉⵏ ⵜⵉⵎⵙⴱⴱⴰⴱⵉⵏ',
  'fr-MA':
    'Autorisation d’occupation temporaire du domaine public communal à usage commercial, industriel ou professionnel',
  en: 'Permit for temporary use of public communal land for trade, industry or a profession',
};
const works: ExampleWords = {
  'ar-MA': 'النظام المعلوماتي في طور الصيانة.',
  zgh: 'ⴰⵙⵏⴳⵔⴰⵡ ⴳ ⵓⵙⵙⵓⵜⵍ.',
  'fr-MA': 'Le système informatique est en maintenance.',
  en: 'The computer system is under maintenance.',
};
const ways: ExampleAttributes = {
  channels: 'online counter',
  languages: 'ar fr',
  assistance: 'callCentre counter',
  'verified-on': '2026-11-02',
};
const arabic = birth['ar-MA'];

const card = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  elementHtml('tiwizi-service-card', {
    heading: birth[locale],
    href: '#service',
    authority: commune[locale],
    audience: 'citizen',
    cost: 'free',
    delay: days[locale],
    level: 'full',
    documents: 2,
    ...attributes,
  });

/** Examples of `<tiwizi-service-card>`. */
export const serviceCardExamples: ExampleSet = {
  title: 'Services/Service card',
  tag: 'tiwizi-service-card',
  examples: {
    card: { html: (locale) => card(locale) },
    fee: { html: (locale) => card(locale, { cost: fee[locale], level: 'request', audience: 'business' }) },
    unknown: {
      html: (locale) => card(locale, { cost: 'unknown', level: 'information', documents: 0, delay: undefined }),
      description: 'An unknown cost is said to be unknown: it is not free.',
    },
    sample: { html: (locale) => card(locale, { sample: true, level: 'form' }), description: 'Sample data say so.' },
    unavailable: {
      html: (locale) => card(locale, { unavailable: works[locale], 'unavailable-since': '2026-11-20' }),
      description: 'What cannot be had says so first, with the reason and since when; people still come to read.',
    },
    otherLanguage: {
      html: (locale) =>
        card(
          locale,
          locale === 'ar-MA'
            ? { heading: birth['fr-MA'], 'heading-lang': 'fr', authority: commune['fr-MA'], 'authority-lang': 'fr' }
            : { heading: arabic, 'heading-lang': 'ar', authority: commune['ar-MA'], 'authority-lang': 'ar' },
        ),
      description: 'A name that is not there in the language of the page keeps its own language and direction.',
    },
    tile: {
      html: (locale) => card(locale, { kind: 'tile' }),
      description: 'Name, administration and how far it goes online: for a home page.',
    },
    row: {
      html: (locale) => card(locale, { kind: 'row', ...ways }),
      description: 'Across a list, with ways, languages, help and the day of the last check.',
    },
    compact: {
      html: (locale) => card(locale, { kind: 'compact', cost: fee[locale] }),
      description: 'Name, cost and time: beside other things.',
    },
    highlighted: {
      html: (locale) => card(locale, { kind: 'highlighted', level: 'request', ...ways }),
      description: 'Above a list: what most people come for.',
    },
    rows: {
      html: (locale) =>
        `<ul class="tiwizi-grid">${[card(locale, { kind: 'highlighted', ...ways }), card(locale, { kind: 'row', heading: long[locale], ...ways, unavailable: works[locale], 'unavailable-since': '2026-11-20' }), card(locale, { kind: 'compact' }), card(locale, { kind: 'tile' })].map((each) => `<li>${each}</li>`).join('')}</ul>`,
      description: 'Kinds beside each other.',
    },
    grid: {
      html: (locale) =>
        `<ul class="tiwizi-grid">${[card(locale), card(locale, { heading: long[locale], cost: 'variable', level: 'form' }), card(locale, { cost: fee[locale], audience: 'administration', level: 'information' })].map((each) => `<li>${each}</li>`).join('')}</ul>`,
      description: 'As many in a row as fit.',
    },
  },
};
