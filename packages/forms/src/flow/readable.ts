// What a flow reads of answers, as far as its rules can be read: what is wrong with them is told at their own place.
import type { GroupField } from '../kinds/group.ts';
import { findKind, type ItemField } from '../kinds/kind-of.ts';
import { conditionFields } from './condition-fields.ts';
import { isCondition } from './condition.ts';
import type { FieldRead } from './field-read.ts';
import { checkReadsOf, type FlowCheck } from './flow-check.ts';
import type { FlowField, FlowStep } from './flow.ts';
import { isGroup, questionsOf } from './items.ts';
import { isObject, objects } from './rule.ts';

/** What a field reads. */
export const readsOf = (field: FlowField): readonly FieldRead[] =>
  readable(() => findKind(field)?.reads?.(field) ?? []);

/** What a check reads. */
export const readsOfCheck = ({ rule }: Pick<FlowCheck, 'rule'>): readonly FieldRead[] =>
  readable(() => checkReadsOf(rule));

function readable(read: () => readonly FieldRead[]): readonly FieldRead[] {
  try {
    return read().filter(({ field }) => typeof field === 'string');
  } catch {
    // A rule of another shape is told by the check of its shape.
    return [];
  }
}

/** The names of the questions that a step depends on. */
export const namesRead = ({ when, fields, checks = [] }: FlowStep): readonly string[] => [
  ...conditionsOf(when),
  ...questionsOf({ fields }).flatMap((field) => [
    ...conditionsOf(field.when),
    ...readsOf(field).map((read) => read.field),
  ]),
  ...checks.flatMap((check) => readsOfCheck(check).map((read) => read.field)),
];

const conditionsOf = (when: unknown): readonly string[] => (isCondition(when) ? conditionFields(when) : []);

/** What can be walked of steps that may be anything. */
export const soundSteps = (steps: unknown): readonly FlowStep[] =>
  values<FlowStep>(steps).map((step) => ({
    ...step,
    fields: values<FlowField>(step.fields).map((field) =>
      isGroup(field) ? { ...field, fields: values<ItemField>((field as GroupField<ItemField>).fields) } : field,
    ),
    checks: values<FlowCheck>(step.checks).filter(({ rule }) => isObject(rule)),
  }));

const values = <Item extends object>(list: unknown): readonly Item[] => objects<Item>(list).map(([value]) => value);
