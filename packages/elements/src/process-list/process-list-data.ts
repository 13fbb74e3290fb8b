import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** Pictures that a step may have by name. */
export const processPictures = [
  'building',
  'calendar',
  'check',
  'clock',
  'document',
  'download',
  'edit',
  'money',
  'person',
  'phone',
  'signature',
  'upload',
] as const;
/** One of `processPictures`. */
export type ProcessPicture = (typeof processPictures)[number];

/** One step of what will happen. */
export interface ProcessStep {
  /** What it is called, in a few words. */
  readonly heading: string;
  /** A sentence, where a few words are not enough. */
  readonly text?: string;
  /** A picture by its name. */
  readonly picture?: ProcessPicture;
  /** Address of a picture of your own, in the place of `picture`. It says nothing that the words do not say. */
  readonly image?: string;
}

/** What `<tiwizi-process-list>` is printed from. */
export interface ProcessListData {
  /** What stands above the steps, and names the list. */
  readonly heading?: string | undefined;
  /** The steps in their order: `[{ "heading": "Répondre aux questions", "picture": "edit" }]`. */
  readonly steps?: readonly ProcessStep[] | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

export const processListProperties: PropertiesOf<ProcessListData> = {
  heading: string(),
  steps: list<ProcessStep>(['heading']),
  headingLevel: oneOf(headingLevels),
};
