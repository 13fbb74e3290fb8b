import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '@tiwizi/elements/template';

/** How a request may stand, as the person is told. */
export const caseStates = ['received', 'review', 'correction', 'accepted', 'refused', 'ready'] as const;
/** One of `caseStates`. */
export type CaseState = (typeof caseStates)[number];

/** A step of a request, reached or to come. */
export interface CaseStep {
  readonly state: CaseState;
  /** When it was reached: ISO 8601 with an offset. Absent: it is to come. */
  readonly at?: string;
  /** What the agency says of it. */
  readonly text?: string;
  /** Language of `text` (BCP 47), when its letters do not say it. */
  readonly lang?: string;
}

/** What is told of a request on its way. */
export interface CaseStatusData {
  /** Number of the receipt, always left to right. */
  readonly number?: string | undefined;
  /** The steps in their order; the last one reached is how the request stands. JSON list of `{ state, at, text, lang }`. */
  readonly steps?: readonly CaseStep[] | undefined;
  /** Day by which the answer is expected (ISO 8601), while there is none. */
  readonly due?: string | undefined;
  /** Where the person does what is asked: corrects, downloads the result. */
  readonly actionUrl?: string | undefined;
  /** What that is; by the state otherwise. */
  readonly actionText?: string | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

const steps = list<CaseStep>(['state']);

export const caseStatusProperties: PropertiesOf<CaseStatusData> = {
  number: string(),
  steps: { ...steps, read: (given) => steps.read(given)?.filter(({ state }) => caseStates.includes(state)) },
  due: string(),
  actionUrl: string(),
  actionText: string(),
  headingLevel: oneOf(headingLevels),
};
