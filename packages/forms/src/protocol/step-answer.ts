import type { ShownFile } from './shown-file.ts';
import type { StepProgress } from './step-progress.ts';

/** JSON for the stepper: a post was taken. */
export interface StepAnswer {
  /** Where the form goes on. */
  readonly next: string;
  /** The step at that address, when it is a step of questions. */
  readonly step?: string;
  readonly revision: number;
  readonly progress?: StepProgress;
  /** After files of a question were added or removed: those that there are now. */
  readonly files?: readonly ShownFile[];
  /** The answers were handed over; what follows is no longer the form. */
  readonly complete?: true;
}
