import type { Locale, LocalizedText } from '@tiwizi/i18n';
import type { FileLimits } from '../kinds/file-limits.ts';
import { kindOf, type FlowField, type ItemField } from '../kinds/kind-of.ts';
import type { Condition } from './condition.ts';
import type { FlowCheck } from './flow-check.ts';

export type { FlowField, ItemField };

/** One page of the form. */
export interface FlowStep {
  /** Stable; stands in the address. Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: LocalizedText;
  /** A paragraph under the heading. */
  readonly text?: LocalizedText;
  /** Visited only when this holds for the answers of reachable earlier steps. */
  readonly when?: Condition;
  readonly fields: readonly FlowField[];
  /** What has to be so between answers, checked once each is right by itself. */
  readonly checks?: readonly FlowCheck[];
}

/** A task of a form that has several: some of its steps, done one after the other. Tasks are done in any order, but for what `after` says. */
export interface FlowSection {
  /** Stable. Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: LocalizedText;
  /** Ids of its steps, in the order of the form; each step of the form is in one section. */
  readonly steps: readonly string[];
  /** Ids of the sections that have to be done before it is begun: those whose answers its questions depend on, at least. */
  readonly after?: readonly string[];
}

/** A form as data: pages, questions and branches. Plain JSON; check it with `defineFlow`. */
export interface FormFlow {
  /** Where an editor finds `flow.schema.json`, in a flow that is kept as JSON. */
  readonly $schema?: string;
  readonly id: string;
  /** Whole number, raised whenever a kept draft would no longer fit; `migrateDraft` brings old drafts along. */
  readonly version: number;
  /** Languages that the form is in; every text of it has them. Default: the four. */
  readonly languages?: readonly Locale[];
  readonly title: LocalizedText;
  /**
   * A step that is typed without network may be kept on the person's own device, encrypted and for a day at most, and is sent when the network is
   * back; each person is asked first. Default: nothing is ever kept in a browser.
   */
  readonly offline?: boolean;
  readonly steps: readonly FlowStep[];
  /** What makes a list of tasks of it. Absent: one step follows the other. */
  readonly sections?: readonly FlowSection[];
}

/** Whether a field's answer is never kept: the flow says so, or its kind. A one-time code and a password always are secrets. */
export const isSecret = (field: FlowField): boolean =>
  field.draft === 'never' || Boolean(kindOf(field).isSecret?.(field));

/** The step of this id. */
export const findStep = (flow: FormFlow, id: string): FlowStep | undefined => flow.steps.find((step) => step.id === id);

/** How many files a field takes, and how large; undefined when it takes none. */
export const fileLimitsOf = (field: FlowField): FileLimits | undefined => kindOf(field).fileLimits?.(field);
