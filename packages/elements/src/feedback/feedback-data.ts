import { boolean, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What `<tiwizi-feedback>` is printed from. */
export interface FeedbackData {
  /** Where it is posted to: `useful` (`yes` or `no`), `comment`, `page` and `csrf`. Needed. */
  readonly action?: string | undefined;
  /** Address of the page it is about, posted as `page`. */
  readonly page?: string | undefined;
  /** The token of the session, posted as `csrf`. */
  readonly csrf?: string | undefined;
  /** What is asked; “Was this page useful?” by default. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** What was typed, where the server gives it back after a post that it could not take. */
  readonly comment?: string | undefined;
  /** It has been sent: thanks are shown in its place. Set by the server, or by script after a post. */
  readonly sent?: boolean | undefined;
}

export const feedbackProperties: PropertiesOf<FeedbackData> = {
  action: string(),
  page: string(),
  csrf: string(),
  heading: string(),
  headingLevel: oneOf(headingLevels),
  comment: string(),
  sent: boolean(),
};
