import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** Kinds of notice, in order of gravity. */
export const noticeTypes = ['info', 'success', 'warning', 'danger'] as const;
export type NoticeType = (typeof noticeTypes)[number];

/** What a notice says. */
export interface NoticeData {
  /** Kind; `info` by default. */
  readonly type?: NoticeType | undefined;
  /** What it is about. */
  readonly heading?: string | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** What it says, in one paragraph. Content of one's own is given as children with `slot="content"`. */
  readonly text?: string | undefined;
}

export const noticeProperties: PropertiesOf<NoticeData> = {
  type: oneOf(noticeTypes),
  heading: string(),
  headingLevel: oneOf(headingLevels),
  text: string(),
};
