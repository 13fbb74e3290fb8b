import { flowErrors } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { FlowField, FlowStep, FormFlow } from '../flow/flow.ts';
import { isGroup } from '../flow/items.ts';
import type { Path } from '../flow/place.ts';
import { objects } from '../flow/rule.ts';

/**
 * All that is wrong with a flow: what `defineFlow` refuses, and identifiers of people that are asked for without saying why and for how long,
 * which law 09-08 (articles 3 and 5) does not allow.
 */
export function checkFlow(flow: FormFlow): readonly FlowError[] {
  return [
    ...flowErrors(flow),
    ...objects<FlowStep>(flow?.steps).flatMap(([step, index]) =>
      fieldsWithin(step.fields, ['steps', index]).flatMap(([field, path]) => withoutPurpose(step.id, field, path)),
    ),
  ];
}

/** The questions of a list, and those of its groups, each with its way. */
const fieldsWithin = (fields: unknown, path: Path): readonly (readonly [FlowField, Path])[] =>
  objects<FlowField>(fields).flatMap(([field, index]) => {
    const at = [...path, 'fields', index];
    return [[field, at] as const, ...(isGroup(field) ? fieldsWithin(field.fields, at) : [])];
  });

function withoutPurpose(step: string, field: FlowField, path: Path): readonly FlowError[] {
  if (!('identifier' in field)) return [];
  const absent = (['purpose', 'retention'] as const).filter((key) => field[key] === undefined);
  if (!absent.length) return [];
  const what = `${step}.${field.name} asks for ${field.identifier} without ${absent.join(' and ')}`;
  return [
    new FlowError(
      'identifier_purpose',
      `${what}; say what it is needed for (purpose) and how long it is kept (retention: 'P5Y'), law 09-08`,
      path,
    ),
  ];
}
