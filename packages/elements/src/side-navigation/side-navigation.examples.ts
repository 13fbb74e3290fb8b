import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';
import type { SideNavigationItem } from './side-navigation-data.ts';

const label: ExampleWords = {
  'ar-MA': 'دليل شهادة السكنى',
  zgh: 'ⴰⵎⵏⵉⵔ ⵏ ⵜⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
  'fr-MA': 'Guide du certificat de résidence',
  en: 'Guide to the residence certificate',
};
const papers: ExampleWords = {
  'ar-MA': 'الوثائق المطلوبة',
  zgh: 'ⴰⵔⵔⴰⵜⵏ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
  'fr-MA': 'Documents à fournir',
  en: 'Required documents',
};
const tenant: ExampleWords = { 'ar-MA': 'المكتري', zgh: 'ⴱⴰⴱ ⵏ ⵓⴽⵔⴰⵢ', 'fr-MA': 'Locataire', en: 'Tenant' };
const owner: ExampleWords = { 'ar-MA': 'المالك', zgh: 'ⴱⴰⴱ ⵏ ⵜⵉⴳⵎⵎⵉ', 'fr-MA': 'Propriétaire', en: 'Owner' };
const where: ExampleWords = {
  'ar-MA': 'مكان إيداع الطلب',
  zgh: 'ⴰⵏⵙⴰ ⵏ ⵓⵙⵔⵓⵙ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Où déposer la demande',
  en: 'Where to file the request',
};
const help: ExampleWords = { 'ar-MA': 'المساعدة', zgh: 'ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Aide', en: 'Help' };
const items = (locale: OwnLocale, current: string): SideNavigationItem[] => {
  const page = (href: string, words: ExampleWords): SideNavigationItem => ({
    href,
    text: words[locale],
    ...(href === current && { current: true }),
  });
  return [
    { ...page('#papers', papers), items: [page('#tenant', tenant), page('#owner', owner)] },
    page('#where', where),
    page('#help', help),
  ];
};

/** Examples of `<tiwizi-side-navigation>`. */
export const sideNavigationExamples: ExampleSet = {
  title: 'Elements/Side navigation',
  tag: 'tiwizi-side-navigation',
  examples: {
    below: {
      html: (locale) =>
        elementHtml('tiwizi-side-navigation', { label: label[locale], items: items(locale, '#tenant') }),
      description: 'The page that is shown is below another: its neighbours are shown too.',
    },
    above: {
      html: (locale) => elementHtml('tiwizi-side-navigation', { items: items(locale, '#where') }),
      description: 'Of the other pages only the first level is shown.',
    },
  },
};
