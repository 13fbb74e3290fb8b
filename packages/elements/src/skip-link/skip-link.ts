import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { skipLinkProperties, type SkipLinkData } from './skip-link-data.ts';

const Base: EnhancerClass<SkipLinkData> = templateElement(skipLinkProperties, () =>
  import('./skip-link.template.ts').then((module) => module.skipLinkTemplate),
);

/**
 * `<tiwizi-skip-link>`: the first link of the page, seen when it has focus (WCAG 2.2 2.4.1). Give the target `tabindex="-1"`:
 * without it Firefox goes to the page's first link on the next Tab (seen in Firefox 153, November 2026).
 *
 */
export class TiwiziSkipLink extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-skip-link': TiwiziSkipLink;
  }
}
