import type { PropertyDeclarations } from '@lit/reactive-element';
import { readHeadingLevel, type HeadingLevel } from '../template/heading-level.ts';

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
  readonly headingLevel?: HeadingLevel | undefined;
  readonly steps?: readonly (string | ProgressStep)[] | undefined;
}

function readCount(value: string | null | undefined): number | undefined {
  return value && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined;
}

/** Steps written as JSON, `["Nom", { "label": "Adresse", "href": "/fr/adresse" }]`; anything else counts as none. */
function readSteps(json: string | null | undefined): StepProgressData['steps'] {
  try {
    const list: unknown = JSON.parse(json || 'null');
    return Array.isArray(list)
      ? list.filter((each) => typeof each === 'string' || typeof each?.label === 'string')
      : undefined;
  } catch {
    return undefined;
  }
}

export const stepProgressProperties: PropertyDeclarations = {
  current: { converter: readCount },
  total: { converter: readCount },
  heading: {},
  headingLevel: { attribute: 'heading-level', converter: readHeadingLevel },
  steps: { converter: readSteps },
};
