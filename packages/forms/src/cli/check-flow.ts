import { flowErrors } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { FlowField, FormFlow } from '../flow/flow.ts';
import { questionsOf } from '../flow/items.ts';

/**
 * All that is wrong with a flow: what `defineFlow` refuses, and identifiers of people that are asked for without saying why and for how long,
 * which law 09-08 (articles 3 and 5) does not allow.
 */
export function checkFlow(flow: FormFlow): readonly FlowError[] {
  const errors = flowErrors(flow);
  // Of a flow that cannot be walked nothing more is said.
  return errors.length
    ? errors
    : flow.steps.flatMap((step) => questionsOf(step).flatMap((field) => withoutPurpose(step.id, field)));
}

function withoutPurpose(step: string, field: FlowField): readonly FlowError[] {
  if (!('identifier' in field)) return [];
  const absent = (['purpose', 'retention'] as const).filter((key) => field[key] === undefined);
  if (!absent.length) return [];
  const what = `${step}.${field.name} asks for ${field.identifier} without ${absent.join(' and ')}`;
  return [
    new FlowError(
      'identifier_purpose',
      `${what}; say what it is needed for (purpose) and how long it is kept (retention: 'P5Y'), law 09-08`,
    ),
  ];
}
