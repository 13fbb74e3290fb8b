import type { KnownVisit } from '@tiwizi/http';
import {
  findPath,
  findStep,
  itemIds,
  itemName,
  messageIn,
  nestAnswers,
  placedName,
  controlId,
  pageIdOf,
  stepIdOf,
  type Answers,
  type FlowStep,
  type FormError,
  type FormFlow,
} from '../flow/index.ts';
import type { Draft } from './draft.ts';
import { askedAnew } from './known-answers.ts';
import type { FormServerOptions } from './form-server-options.ts';

/**
 * What the service's own check says of a step. It knows groups as lists, and names an answer of an item by its place: `equipment[0].kind`.
 *
 * @param page - a step, or the page of one of its items: the check is asked of the step, and all that it says of it comes back
 */
export async function checkAnswers<Session>(
  { flow, checkStep }: FormServerOptions<Session>,
  page: FlowStep,
  answers: Answers,
  visit: KnownVisit<Session>,
  draft: Pick<Draft, 'known'>,
): Promise<readonly FormError[]> {
  const step = findStep(flow, stepIdOf(page.id)) ?? page;
  const asked = findPath(flow, answers).answers;
  const errors = await checkStep?.(step.id, nestAnswers(flow, asked), visit, askedAnew(flow, draft));
  return (errors ?? []).map((error) => ofItem(step, asked, error, visit.locale));
}

/** Those errors that are about questions of a page: of a step whose items have pages of their own, not about theirs. */
export function errorsOn(flow: FormFlow, page: FlowStep, errors: readonly FormError[]): readonly FormError[] {
  const step = findStep(flow, stepIdOf(page.id)) ?? page;
  return errors.filter(({ name }) => pageIdOf(step, name) === page.id);
}

/** The same error of the answer as the draft names it. */
function ofItem(step: FlowStep, answers: Answers, error: FormError, locale: KnownVisit<unknown>['locale']): FormError {
  const { group, index = 0, field } = placedName(step.fields, error.name) ?? {};
  const id = group && itemIds(group, answers)[index];
  if (!group || !field || id === undefined) return error;
  const name = itemName(group.name, id, field.name);
  const message = messageIn({ group, id, number: index + 1 }, error.message, locale);
  return { ...error, name, message, href: `#${controlId({ name }, error.parts?.[0])}` };
}
