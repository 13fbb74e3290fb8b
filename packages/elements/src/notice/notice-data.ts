import type { PropertyDeclarations } from '@lit/reactive-element';
import { readHeadingLevel, type HeadingLevel } from '../template/heading-level.ts';

/** Kinds of notice, in order of gravity. */
export const noticeTypes = ['info', 'success', 'warning', 'danger'] as const;
export type NoticeType = (typeof noticeTypes)[number];

/** What a notice says. */
export interface NoticeData {
  readonly type?: NoticeType | undefined;
  readonly heading?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly text?: string | undefined;
}

export const noticeProperties: PropertyDeclarations = {
  type: { converter: (value) => noticeTypes.find((type) => type === value) },
  heading: {},
  headingLevel: { attribute: 'heading-level', converter: readHeadingLevel },
  text: {},
};
