import { isSecret, type FlowField, type FlowStep, type FormFlow } from '@tiwizi/forms';

/** What nobody says in another's place: what is declared, agreed to, or secret, and what the person's own login has to say (`bound`). */
const isOwn = (field: FlowField, bound: readonly string[]): boolean =>
  field.type === 'declaration' || field.type === 'consent' || isSecret(field) || bound.includes(field.name);

/** Ids of the steps in which a person is asked something that nobody else answers. */
export const ownSteps = ({ steps }: FormFlow, bound: readonly string[] = []): readonly string[] =>
  steps.filter(({ fields }) => fields.some((field) => isOwn(field, bound))).map(({ id }) => id);

/** The form as a helper fills it in: without the questions that the person alone answers. On the helper's computer nothing stays of it. */
export function helperFlow(flow: FormFlow, bound: readonly string[] = []): FormFlow {
  const steps = flow.steps.map((step) => withoutOwn(step, bound)).filter(({ fields }) => fields.length > 0);
  const isThere = (id: string): boolean => steps.some((step) => step.id === id);
  const left = flow.sections
    ?.map((section) => ({ ...section, steps: section.steps.filter(isThere) }))
    .filter((section) => section.steps.length > 0);
  const sections = left?.map(({ after, ...section }) => ({
    ...section,
    ...(after && { after: after.filter((id) => left.some((each) => each.id === id)) }),
  }));
  return { ...flow, offline: false, steps, ...(sections && { sections }) };
}

function withoutOwn({ checks, ...step }: FlowStep, bound: readonly string[]): FlowStep {
  const fields = step.fields.filter((field) => !isOwn(field, bound));
  const kept = checks?.filter((check) => check.fields.every((name) => fields.some((field) => field.name === name)));
  return { ...step, fields, ...(kept?.length && { checks: kept }) };
}
