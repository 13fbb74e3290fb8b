import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** How a step stands. */
export const timelineStates = ['done', 'current', 'to-come'] as const;
/** One of `timelineStates`. */
export type TimelineState = (typeof timelineStates)[number];

/** Something that happened, happens or is to come. */
export interface TimelineEvent {
  /** What it is, in a few words. */
  readonly heading: string;
  /** Its day or instant, ISO 8601. */
  readonly at?: string;
  /** A sentence, where a few words are not enough. */
  readonly text?: string;
  /** How it stands; absent in a plain history. One that is not known is left out. */
  readonly state?: TimelineState;
}

/** What `<tiwizi-timeline>` is printed from. */
export interface TimelineData {
  /** What stands above it, and names the list. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** In their order: `[{ "heading": "Enquête publique", "at": "2026-11-02", "state": "current" }]`. */
  readonly events?: readonly TimelineEvent[] | undefined;
}

export const timelineProperties: PropertiesOf<TimelineData> = {
  heading: string(),
  headingLevel: oneOf(headingLevels),
  events: list<TimelineEvent>(['heading']),
};
