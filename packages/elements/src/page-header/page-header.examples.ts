import type { ExampleSet } from '@tiwizi/core';
import { urlSegment } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';

const agency: ExampleWords = {
  'ar-MA': 'جماعة المثال',
  zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ',
  'fr-MA': 'Commune d’Exemple',
  en: 'Commune of Example',
};
const service: ExampleWords = {
  'ar-MA': 'خدمات القرب',
  zgh: 'ⵜⵉⵏⵓⴼⴰ ⵏ ⵜⴰⵎⴰ',
  'fr-MA': 'Services de proximité',
  en: 'Local services',
};
const longService: ExampleWords = {
  'ar-MA': 'البوابة الجهوية الموحدة لرخص استغلال الملك العمومي الجماعي',
  zgh: 'ⵜⴰⴳⴳⵓⵔⵜ ⵜⴰⵎⵏⴰⴹⴰⵏⵜ ⵏ ⵜⵓⵔⴰⴳⵉⵏ ⵏ ⵓⵙⵎⵔⵙ ⵏ ⵡⴰⵢⴷⴰ ⴰⵎⴰⵜⴰⵢ',
  'fr-MA': 'Portail régional unique des autorisations d’occupation du domaine public communal',
  en: 'Single regional portal for permits to occupy public communal land',
};

/** Examples of `<tiwizi-page-header>`. */
export const pageHeaderExamples: ExampleSet = {
  title: 'Elements/Page header',
  tag: 'tiwizi-page-header',
  examples: {
    header: {
      html: (locale) =>
        elementHtml('tiwizi-page-header', {
          'service-name': service[locale],
          'agency-name': agency[locale],
          'home-url': `/${urlSegment(locale)}`,
          'current-url': `/${urlSegment(locale)}/services`,
        }),
    },
    long: {
      html: (locale) =>
        elementHtml('tiwizi-page-header', {
          'service-name': longService[locale],
          'agency-name': agency[locale],
          'home-url': `/${urlSegment(locale)}`,
          'current-url': `/${urlSegment(locale)}/services`,
        }),
    },
    serviceOnly: {
      html: (locale) =>
        elementHtml('tiwizi-page-header', {
          'service-name': service[locale],
          'home-url': `/${urlSegment(locale)}`,
          'current-url': `/${urlSegment(locale)}`,
        }),
    },
  },
};
