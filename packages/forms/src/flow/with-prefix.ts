import { findKind } from '../kinds/kind-of.ts';
import { renameCondition } from './condition.ts';
import { renameCheck } from './flow-check.ts';
import { FlowError } from './flow-error.ts';
import type { FlowField, FlowStep } from './flow.ts';
import { isGroup, questionsOf } from './items.ts';

type PrefixedField<Field, Prefix extends string> = {
  readonly [Key in keyof Field]: Key extends 'name'
    ? `${Prefix}${Capitalize<Field[Key] & string>}`
    : Key extends 'fields'
      ? PrefixedFields<Field[Key], Prefix>
      : Field[Key];
};
type PrefixedFields<Fields, Prefix extends string> = {
  readonly [Index in keyof Fields]: PrefixedField<Fields[Index], Prefix>;
};
type PrefixedStep<Step, Prefix extends string> = {
  readonly [Key in keyof Step]: Key extends 'id'
    ? `${Prefix}-${Step[Key] & string}`
    : Key extends 'fields'
      ? PrefixedFields<Step[Key], Prefix>
      : Step[Key];
};

/** Steps under a prefix: the types of what `withPrefix` returns. */
export type WithPrefix<Steps extends readonly FlowStep[], Prefix extends string> = {
  readonly [Index in keyof Steps]: PrefixedStep<Steps[Index], Prefix>;
};

const form = /^[a-z][a-z\d]*$/;

/**
 * Steps that several forms share, or one asks twice, under names of their own: `street` becomes `homeStreet`, the step `address` becomes
 * `home-address`, wherever conditions, rules and checks of these steps speak of them. What they read of elsewhere keeps its name. The steps
 * given are never altered.
 *
 * @param steps - plain JSON, right by themselves
 * @param prefix - lower-case letters and digits
 * @throws {FlowError} `bad_value`: another prefix
 */
export function withPrefix<const Steps extends readonly FlowStep[], const Prefix extends string>(
  steps: Steps,
  prefix: Prefix,
): WithPrefix<Steps, Prefix> {
  if (!form.test(prefix))
    throw new FlowError('bad_value', `the prefix is "${prefix}"; give lower-case letters and digits`);
  const own = new Set(steps.flatMap((step) => questionsOf(step).map(({ name }) => name)));
  const rename = (name: string): string =>
    own.has(name) ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  const renamed = steps.map((step) => renameStep(step, `${prefix}-${step.id}`, rename));
  // The same shape with other names, as the type says.
  return renamed as readonly FlowStep[] as WithPrefix<Steps, Prefix>;
}

function renameStep(step: FlowStep, id: string, rename: (name: string) => string): FlowStep {
  const { when, fields, checks } = step;
  return {
    ...step,
    id,
    fields: fields.map((field) => renameField(field, rename)),
    ...(when && { when: renameCondition(when, rename) }),
    ...(checks && { checks: checks.map((check) => renameCheck(check, rename)) }),
  };
}

function renameField<Field extends FlowField>(field: Field, rename: (name: string) => string): Field {
  const { name, when } = field;
  return {
    ...(findKind(field)?.renamed?.(field, rename) ?? field),
    name: rename(name),
    ...(when && { when: renameCondition(when, rename) }),
    ...(isGroup(field) && { fields: field.fields.map((each) => renameField(each, rename)) }),
  } as Field;
}
