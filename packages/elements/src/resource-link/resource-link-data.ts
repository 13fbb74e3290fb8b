import { boolean, count, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What a link leads to. */
export const resourceLinkTypes = ['download', 'external', 'phone', 'email'] as const;
/** One of `resourceLinkTypes`. */
export type ResourceLinkType = (typeof resourceLinkTypes)[number];

/** Languages of what a link leads to, as `hreflang` names them. */
export const resourceLanguages = ['ar', 'zgh', 'fr', 'en'] as const;
/** One of `resourceLanguages`. */
export type ResourceLanguage = (typeof resourceLanguages)[number];

/** What `<tiwizi-resource-link>` is printed from. */
export interface ResourceLinkData {
  /** What it leads to; `download` by default. */
  readonly type?: ResourceLinkType | undefined;
  /** Its address; of `phone` the number as it is written, of `email` the address of mail. */
  readonly href?: string | undefined;
  /** The words of the link: the name of the document, of the site, of the office. Of `phone` and `email` the number or address itself by default. */
  readonly text?: string | undefined;
  /** Format of a file, as people call it: `PDF`. */
  readonly format?: string | undefined;
  /** Bytes of a file. */
  readonly size?: number | undefined;
  /** Language of a file or site, where it is not that of the page. */
  readonly language?: ResourceLanguage | undefined;
  /** It opens a new window, and says so. Avoid it: “back” no longer leads back. */
  readonly newWindow?: boolean | undefined;
}

export const resourceLinkProperties: PropertiesOf<ResourceLinkData> = {
  type: oneOf(resourceLinkTypes),
  href: string(),
  text: string(),
  format: string(),
  size: count(),
  language: oneOf(resourceLanguages),
  newWindow: boolean(),
};
