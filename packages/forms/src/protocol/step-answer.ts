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
  /** The step is to be had from that address, even if the page has it already: a list of items, or the page of one. */
  readonly anew?: true;
  /** After files of a question were added or removed: those that there are now. */
  readonly files?: readonly ShownFile[];
  /** An item of a repeating group was added or removed: the step stays, and its group is at `next` as it is now. */
  readonly items?: ChangedItems;
  /** The answers were handed over; what follows is no longer the form. */
  readonly complete?: true;
}

/** A repeating group that has another item, or one less. */
export interface ChangedItems {
  /** Its name. */
  readonly group: string;
  /** Id of what takes the focus: the legend of the item that is looked at next, or the button that adds one. */
  readonly focus: string;
}
