import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { resourceLinkProperties, type ResourceLinkData } from './resource-link-data.ts';

const Base: EnhancerClass<ResourceLinkData> = templateElement(resourceLinkProperties, () =>
  import('./resource-link.template.ts').then((module) => module.resourceLinkTemplate),
);

/**
 * `<tiwizi-resource-link>`: a link that says what it is before it is followed: a file with format, size and language; another site; a
 * telephone; an address of mail. All of it stands in the link, so that it is heard in a list of links too. A new window is told of only
 * where there is one. The icon says nothing that the words do not; the arrow of another site is mirrored in Arabic, the others are not.
 *
 * Standards: WCAG 2.2 2.4.4, 2.4.9, 3.2.5 (G201, H83); HTML `hreflang`; RFC 3966, RFC 6068.
 */
export class TiwiziResourceLink extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-resource-link': TiwiziResourceLink;
  }
}
