import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const sections: Readonly<Record<string, ExampleWords>> = {
  'in-page-who': {
    'ar-MA': 'من يمكنه تقديم الطلب',
    zgh: 'ⵎⴰⵏ ⵡⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵙⵙⵓⵜⵔ',
    'fr-MA': 'Qui peut faire la demande',
    en: 'Who can make the request',
  },
  'in-page-papers': {
    'ar-MA': 'الوثائق المطلوبة',
    zgh: 'ⴰⵔⵔⴰⵜⵏ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
    'fr-MA': 'Documents à fournir',
    en: 'Required documents',
  },
  'in-page-price': { 'ar-MA': 'المبلغ الواجب أداؤه', zgh: 'ⴰⵜⵉⴳ', 'fr-MA': 'Frais', en: 'Fee' },
};
const text: ExampleWords = {
  'ar-MA': 'المرجو قراءة هذا القسم قبل تقديم الطلب.',
  zgh: 'ⵉⵅⵚⵚⴰ ⵜⴰⵖⵓⵔⵉ ⵏ ⵜⴳⵣⵎⵉ ⴰⴷ.',
  'fr-MA': 'Lisez cette partie avant de faire votre demande.',
  en: 'Read this part before you make your request.',
};

/** Examples of `<tiwizi-in-page-navigation>`. */
export const inPageNavigationExamples: ExampleSet = {
  title: 'Elements/In-page navigation',
  tag: 'tiwizi-in-page-navigation',
  examples: {
    links: {
      html: (locale) =>
        elementHtml('tiwizi-in-page-navigation', {
          links: Object.entries(sections).map(([id, words]) => ({ href: `#${id}`, text: words[locale] })),
        }) +
        Object.entries(sections)
          .map(
            ([id, words]) =>
              `<h2 class="tiwizi-heading-2" id="${id}">${escapeHtml(words[locale])}</h2><p class="tiwizi-text">${escapeHtml(text[locale])}</p>`,
          )
          .join(''),
      description: 'Links that the page gives; the section in view is marked.',
    },
    found: {
      html: (locale) =>
        elementHtml('tiwizi-in-page-navigation', { for: 'in-page-found' }) +
        `<div id="in-page-found">${Object.values(sections)
          .map(
            (words, index) =>
              `<h2 class="tiwizi-heading-2" id="in-page-found-${index + 1}">${escapeHtml(words[locale])}</h2>`,
          )
          .join('')}</div>`,
      description: 'The headings that script finds in a part of the page.',
    },
  },
};
