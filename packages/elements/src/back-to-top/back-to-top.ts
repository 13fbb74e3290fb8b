import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { backToTopProperties, type BackToTopData } from './back-to-top-data.ts';

const Base: EnhancerClass<BackToTopData> = templateElement(backToTopProperties, () =>
  import('./back-to-top.template.ts').then((module) => module.backToTopTemplate),
);

/**
 * `<tiwizi-back-to-top>`: a link to the beginning of the page, at the end of pages of more than two screens. It stands in the page and
 * does not float over it: what floats hides what has the focus (WCAG 2.4.11), and who has read to the end is where the link is.
 */
export class TiwiziBackToTop extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-back-to-top': TiwiziBackToTop;
  }
}
