/** Where a step stands on its way. */
export interface StepProgress {
  /** From 1. */
  readonly current: number;
  /** Absent while it depends on answers still to come. */
  readonly total?: number;
  /** Titles of the steps on the way, in the language of the page. */
  readonly steps: readonly string[];
}
