import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import { urlSegment, type OwnLocale } from '@tiwizi/i18n';
import type { ServiceDirectoryCard } from './service-directory-data.ts';

const services: readonly {
  readonly id: string;
  readonly audience: string;
  readonly cost: string;
  readonly level: string;
  readonly name: ExampleWords;
}[] = [
  {
    id: 'birth',
    audience: 'citizen',
    cost: 'free',
    level: 'full',
    name: {
      'ar-MA': 'نسخة موجزة من رسم الولادة',
      zgh: 'ⵜⴰⵏⵖⵍⵜ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
      'fr-MA': 'Extrait d’acte de naissance',
      en: 'Birth certificate extract',
    },
  },
  {
    id: 'residence',
    audience: 'citizen',
    cost: 'unknown',
    level: 'form',
    name: {
      'ar-MA': 'شهادة السكنى',
      zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
      'fr-MA': 'Certificat de résidence',
      en: 'Certificate of residence',
    },
  },
  {
    id: 'trade',
    audience: 'business',
    cost: 'variable',
    level: 'request',
    name: {
      'ar-MA': 'القيد في السجل التجاري',
      zgh: 'ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵙⴱⴱⴰⴱⵜ',
      'fr-MA': 'Inscription au registre du commerce',
      en: 'Entry in the trade register',
    },
  },
  {
    id: 'archive',
    audience: 'administration',
    cost: 'free',
    level: 'information',
    name: {
      'ar-MA': 'إيداع الأرشيف',
      zgh: 'ⴰⵙⵔⵙ ⵏ ⵓⵔⵛⵉⴼ',
      'fr-MA': 'Versement d’archives',
      en: 'Transfer of archives',
    },
  },
];

const family: ExampleWords = { 'ar-MA': 'الأسرة', zgh: 'ⵜⴰⵡⵊⴰ', 'fr-MA': 'Famille', en: 'Family' };
const taxes: ExampleWords = { 'ar-MA': 'الضرائب', zgh: 'ⵜⵉⵙⵉⵖⴰ', 'fr-MA': 'Impôts', en: 'Taxes' };

const mistyped: ExampleWords = { 'ar-MA': 'الضرايبب', zgh: 'ⵜⵉⵙⵉⵖⵖ', 'fr-MA': 'residanse', en: 'tradde' };
const spelled: ExampleWords = { 'ar-MA': 'الضرائب', zgh: 'ⵜⵉⵙⵉⵖⴰ', 'fr-MA': 'résidence', en: 'trade' };

const cardsIn = (locale: OwnLocale): readonly ServiceDirectoryCard[] =>
  services.map(({ name, ...rest }) => ({
    ...rest,
    heading: name[locale],
    href: `#${rest.id}`,
    documents: '2',
    sample: true,
  }));

const directory = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  elementHtml('tiwizi-service-directory', {
    action: `/${urlSegment(locale)}/`,
    cards: cardsIn(locale),
    ...attributes,
  });

/** Examples of `<tiwizi-service-directory>`. */
export const serviceDirectoryExamples: ExampleSet = {
  title: 'Services/Service directory',
  tag: 'tiwizi-service-directory',
  examples: {
    directory: { html: (locale) => directory(locale) },
    paged: {
      html: (locale) => directory(locale, { total: 600, page: 2, 'page-size': 4, audience: 'citizen' }),
      description: 'One page of many, as the server gives it.',
    },
    narrowed: {
      html: (locale) =>
        directory(locale, {
          query: mistyped[locale],
          suggestion: spelled[locale],
          theme: 'family',
          facets: [
            {
              name: 'theme',
              options: [
                { value: 'family', label: family[locale], count: 3 },
                { value: 'taxes', label: taxes[locale], count: 0 },
              ],
            },
          ],
        }),
      description: 'Narrowed to a theme, with another spelling of what was typed.',
    },
    otherLanguage: {
      html: (locale) => {
        const lang: OwnLocale = locale === 'ar-MA' ? 'fr-MA' : 'ar-MA';
        return directory(locale, {
          cards: cardsIn(lang).map((card) => ({ ...card, headingLang: lang })),
          translations: [{ lang, href: `/${urlSegment(lang)}/` }],
        });
      },
      description: 'Cards in another language than the page: said once, with the way to the page in that language.',
    },
    nothingFound: {
      html: (locale) =>
        directory(locale, {
          cards: [],
          total: 0,
          query: 'xyz',
          'help-url': '#help',
          'help-telephone': '+212500000000',
        }),
      description: 'Says what to try, and leads to a person.',
    },
  },
};
