import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const label: ExampleWords = {
  'ar-MA': 'صفحات النتائج',
  zgh: 'ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵉⵢⴰⴼⵓⵜⵏ',
  'fr-MA': 'Pages de résultats',
  en: 'Pages of results',
};
const papers: ExampleWords = {
  'ar-MA': 'الوثائق المطلوبة',
  zgh: 'ⴰⵔⵔⴰⵜⵏ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
  'fr-MA': 'Documents à fournir',
  en: 'Required documents',
};
const where: ExampleWords = {
  'ar-MA': 'مكان إيداع الطلب',
  zgh: 'ⴰⵏⵙⴰ ⵏ ⵓⵙⵔⵓⵙ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Où déposer la demande',
  en: 'Where to file the request',
};
const numbered = (attributes: ExampleAttributes, description: string): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-pagination', { label: label[locale], href: '?page={page}#results', ...attributes }),
  description,
});

/** Examples of `<tiwizi-pagination>`. */
export const paginationExamples: ExampleSet = {
  title: 'Elements/Pagination',
  tag: 'tiwizi-pagination',
  examples: {
    middle: numbered({ total: 12, current: 6 }, 'Gaps stand for the pages that are not shown by number.'),
    first: numbered({ total: 3 }, 'Nothing comes before the first page.'),
    last: numbered({ total: 12, current: 12 }, 'Nothing comes after the last page.'),
    many: numbered({ total: 10_000, current: 4_321 }, 'Ten thousand pages take the room of twelve.'),
    guide: {
      html: (locale) =>
        elementHtml('tiwizi-pagination', {
          'previous-href': '#papers',
          'previous-text': papers[locale],
          'next-href': '#where',
          'next-text': where[locale],
        }),
      description: 'Parts of a guide, by their titles.',
    },
  },
};
