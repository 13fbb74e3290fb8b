import { count, json, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** One step: its name, and where a person may go back to it. */
export interface ProgressStep {
  readonly label: string;
  readonly href?: string;
}

/** Where a person stands. */
export interface StepProgressData {
  /** Number of the step one is at, from 1. */
  readonly current?: number | undefined;
  /** How many steps there are; absent when it depends on the answers. */
  readonly total?: number | undefined;
  /** Name of the step one is at; by default that in `steps`. */
  readonly heading?: string | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The steps by name, or with their addresses: `["Nom", { "label": "Adresse", "href": "/fr/adresse" }]`. */
  readonly steps?: readonly (string | ProgressStep)[] | undefined;
}

type Steps = NonNullable<StepProgressData['steps']>;

const isStep = (value: unknown): boolean =>
  typeof value === 'string' || typeof (value as ProgressStep | null)?.label === 'string';

export const stepProgressProperties: PropertiesOf<StepProgressData> = {
  current: count(1),
  total: count(1),
  heading: string(),
  headingLevel: oneOf(headingLevels),
  steps: json((value) => (Array.isArray(value) ? (value.filter(isStep) as Steps) : undefined)),
};
