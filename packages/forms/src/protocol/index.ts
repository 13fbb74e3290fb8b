export type { Assistance, AssistedAct } from './assistance.ts';
export type { FormError } from './form-error.ts';
export type { ProblemJson } from './problem-json.ts';
export type { ShownFile } from './shown-file.ts';
export type { ChangedItems, StepAnswer } from './step-answer.ts';
export type { StepProgress } from './step-progress.ts';
