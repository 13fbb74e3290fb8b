import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { paginationProperties, type PaginationData } from './pagination-data.ts';

const Base: EnhancerClass<PaginationData> = templateElement(paginationProperties, () =>
  import('./pagination.template.ts').then((module) => module.paginationTemplate),
);

/**
 * `<tiwizi-pagination>`: the pages of a long list, or the parts of a guide, as links; a change of page is a navigation. The words
 * "previous" and "next" come first, since most people go on by one page; numbers follow, seven at most: the first, the last, the current
 * one (`aria-current`) and those beside it. With one page there is nothing to choose, and nothing is shown.
 *
 * Limits: the list itself says how many results there are, and what is shown of them; say the page in the title of the document too
 * (WCAG 2.4.2). A list of which people read all is better shown whole.
 */
export class TiwiziPagination extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-pagination': TiwiziPagination;
  }
}
