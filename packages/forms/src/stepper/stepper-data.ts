import { json, oneOf, string, type PropertiesOf } from '@tiwizi/core';
import type { Answers } from '../flow/answers.ts';

/** What takes focus in a new step. */
export type FocusTarget = 'heading' | 'control';

/** What a form stepper is told by its attributes. */
export interface StepperData {
  /** Id of the step in view. */
  readonly step?: string | undefined;
  /** Id of the draft: saves as one types, and warns when the draft is open in another tab. */
  readonly draft?: string | undefined;
  /** Answers that conditions read and that are not in the page. */
  readonly known?: Answers | undefined;
  /** What takes focus in a new step: its heading, or its first control, which suits clerks who enter many forms. */
  readonly focusTarget?: FocusTarget | undefined;
}

/** A stepper, as its controllers know it. */
export type StepperElement = HTMLElement & { -readonly [Name in keyof StepperData]: StepperData[Name] };

export const stepperProperties: PropertiesOf<StepperData> = {
  step: { ...string(), reflect: true },
  draft: string(),
  known: json((value) => (typeof value === 'object' && value ? (value as Answers) : undefined)),
  focusTarget: oneOf<FocusTarget>(['heading', 'control']),
};
