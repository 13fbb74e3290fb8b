import { controlId, findStep, placedName, type AnswerNameOf, type FormError, type FormFlow } from '@tiwizi/forms';
import { text, type Locale } from '@tiwizi/i18n';
import type { Log } from '../log/log.ts';
import { ServiceError } from '../service/service-error.ts';
import { requestMessages } from './request.messages.ts';

/** What a service of its own finds wrong with an answer. */
export type AnswerError<Flow extends FormFlow = FormFlow> = Pick<
  FormError<AnswerNameOf<Flow>>,
  'name' | 'code' | 'message'
>;

/** A mistake of whoever wrote the check: an error without a message, or of a question that the step does not ask. */
export type CheckMistake = 'own_check_without_words' | 'own_check_of_no_question';

/**
 * The errors of a step, each with the control to correct and words to read.
 *
 * @param onMistake told what the author of the check has to mend
 */
export function withControls(
  flow: FormFlow,
  stepId: string,
  errors: readonly AnswerError[],
  locale: Locale,
  onMistake: (code: CheckMistake, error: AnswerError, stepId: string) => void,
): readonly FormError[] {
  const fields = findStep(flow, stepId)?.fields ?? [];
  return errors.map((error) => {
    // Which control an item's has, the form knows.
    const field = fields.find(({ name }) => name === error.name) ?? placedName(fields, error.name)?.group;
    if (!field) onMistake('own_check_of_no_question', error, stepId);
    const isSaid = typeof error.message === 'string' && error.message.trim() !== '';
    if (!isSaid) onMistake('own_check_without_words', error, stepId);
    const message = isSaid ? error.message : text(requestMessages, 'checkAnswer', locale);
    return { ...error, message, href: field ? `#${controlId(field)}` : '#main' };
  });
}

/** Tells operators of a mistake in a service's own check: it says nothing, or is of no question. */
export const toldMistakes =
  (log: Log, route: string): Parameters<typeof withControls>[4] =>
  (code, { name, code: error }, stepId) =>
    log.error(code, { route, cause: new ServiceError(code, `${stepId}.${name}: ${error}`) });
