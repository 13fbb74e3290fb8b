import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-back-to-top>` is printed from. */
export interface BackToTopData {
  /** Where it leads; `#top` by default, which every browser knows. */
  readonly href?: string | undefined;
}

export const backToTopProperties: PropertiesOf<BackToTopData> = { href: string() };
