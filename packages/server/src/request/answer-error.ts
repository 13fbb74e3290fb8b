import { controlId, findStep, type FieldNameOf, type FormError, type FormFlow } from '@tiwizi/forms';

/** What a service of its own finds wrong with an answer. */
export type AnswerError<Flow extends FormFlow = FormFlow> = Pick<
  FormError<FieldNameOf<Flow>>,
  'name' | 'code' | 'message'
>;

/** The errors of a step, each with the control to correct. */
export function withControls(flow: FormFlow, stepId: string, errors: readonly AnswerError[]): readonly FormError[] {
  const fields = findStep(flow, stepId)?.fields ?? [];
  return errors.map((error) => {
    const field = fields.find(({ name }) => name === error.name);
    return { ...error, href: field ? `#${controlId(field)}` : '#main' };
  });
}
