import { isSecret, type FlowField, type FlowStep, type FormFlow } from '@tiwizi/forms';

/** What nobody says in another's place: what is declared, what is agreed to, and what is secret. */
const isOwn = (field: FlowField): boolean =>
  field.type === 'declaration' || field.type === 'consent' || isSecret(field);

/** Ids of the steps in which a person is asked something that nobody else answers. */
export const ownSteps = ({ steps }: FormFlow): readonly string[] =>
  steps.filter(({ fields }) => fields.some(isOwn)).map(({ id }) => id);

/** The form as a helper fills it in: without the questions that the person alone answers. */
export function helperFlow(flow: FormFlow): FormFlow {
  const steps = flow.steps.map(withoutOwn).filter(({ fields }) => fields.length > 0);
  const isThere = (id: string): boolean => steps.some((step) => step.id === id);
  const left = flow.sections
    ?.map((section) => ({ ...section, steps: section.steps.filter(isThere) }))
    .filter((section) => section.steps.length > 0);
  const sections = left?.map(({ after, ...section }) => ({
    ...section,
    ...(after && { after: after.filter((id) => left.some((each) => each.id === id)) }),
  }));
  return { ...flow, steps, ...(sections && { sections }) };
}

function withoutOwn({ checks, ...step }: FlowStep): FlowStep {
  const fields = step.fields.filter((field) => !isOwn(field));
  const kept = checks?.filter((check) => check.fields.every((name) => fields.some((field) => field.name === name)));
  return { ...step, fields, ...(kept?.length && { checks: kept }) };
}
