import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** Where a skip link leads. */
export interface SkipLinkData {
  /** Id of the main content; `main` by default. */
  readonly target?: string | undefined;
  /** Words other than “Skip to main content”. */
  readonly text?: string | undefined;
}

export const skipLinkProperties: PropertiesOf<SkipLinkData> = { target: string(), text: string() };
