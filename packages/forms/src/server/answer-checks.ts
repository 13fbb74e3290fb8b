import { text, wordsIn, type Locale } from '@tiwizi/i18n';
import {
  controlId,
  fieldsAt,
  findPath,
  isEmptyAnswer,
  isSecret,
  pageIdOf,
  questionsOf,
  type Answer,
  type Answers,
  type FlowField,
  type FlowStep,
  type FormError,
  type FormFlow,
} from '../flow/index.ts';
import { FlowError } from '../flow/flow-error.ts';
import { itemOf, messageIn } from '../flow/items.ts';
import { answerCheckMessages } from './answer-checks.messages.ts';

/** What a check of one answer knows beside it. */
export interface AnswerCheckContext {
  /** Name of the question; in an item of a group with those of both, `equipment.k3f9x2.serial`. */
  readonly name: string;
  /** The answers of the way so far, by the names of their questions. */
  readonly answers: Answers;
  /** Language of the person. */
  readonly locale: Locale;
  /** Aborted after eight seconds. */
  readonly signal: AbortSignal;
}

/**
 * Checks one answer elsewhere, in a register. Called when a step is continued from, with an answer that is right by itself, and once for the same
 * answer. Undefined: it may stand. A throw, no answer within eight seconds, and what is neither, mean that it could not be checked.
 */
export type AnswerCheck = (
  answer: Answer,
  context: AnswerCheckContext,
) => Promise<{ readonly code: string; readonly message: string } | undefined>;

/** What became of a check: of which answer (as text), and whether it is right or could not be checked. */
export interface AnswerChecked {
  readonly answer: string;
  readonly state: 'right' | 'unchecked';
}

/** By the names of the questions. */
export type AnswersChecked = Readonly<Record<string, AnswerChecked>>;

interface Asked {
  readonly flow: FormFlow;
  readonly checks?: Readonly<Record<string, AnswerCheck>> | undefined;
  readonly report: (error: unknown) => void;
  /** What a check may take, in milliseconds. Default eight seconds. */
  readonly patience?: number;
}

/** The options of a form server, whose flow names only checks that it was given. @throws {FlowError} `unknown_check` */
export function withKnownChecks<Options extends Pick<Asked, 'flow' | 'checks'>>(options: Options): Options {
  for (const { check, name } of options.flow.steps.flatMap(questionsOf))
    if (check !== undefined && !Object.hasOwn(options.checks ?? {}, check))
      throw new FlowError('unknown_check', `${name} is checked by ${check}; give "checks" of the form server one`);
  return options;
}

/**
 * Has the answers of a step checked elsewhere, all at once.
 *
 * @param checked what is known from before: the same answer is not asked for twice, unless it could not be checked; of secrets nothing is kept
 * @returns what is wrong, and what is known now
 */
export async function checkElsewhere(
  { flow, checks, report, patience = 8000 }: Asked,
  step: FlowStep,
  answers: Answers,
  checked: AnswersChecked,
  locale: Locale,
): Promise<{ readonly errors: readonly FormError[]; readonly checked: AnswersChecked }> {
  const path = findPath(flow, answers);
  const fields = fieldsAt(path, step.id).filter(({ name }) => pageIdOf(step, name) === step.id);
  const now: Record<string, AnswerChecked> = { ...checked };
  const asked = fields.map(async (field): Promise<readonly FormError[]> => {
    const { name, check: key } = field;
    const answer = answers[name];
    const check = key === undefined ? undefined : checks?.[key];
    if (!check || answer === undefined || isEmptyAnswer(answer)) return [];
    const before = now[name]?.answer === textOfAnswer(answer) ? now[name]?.state : undefined;
    if (before === 'right') return [];
    const found = await ask(check, answer, { name, answers: path.answers, locale }, patience, report);
    if (!isSecret(field))
      now[name] = { answer: textOfAnswer(answer), state: found === 'unavailable' ? 'unchecked' : 'right' };
    if (found === undefined) return [];
    if (found !== 'unavailable') {
      delete now[name];
      return [errorOf(fields, answers, field, found, locale)];
    }
    // Told once: who continues once more goes on with an answer that nobody has checked.
    if (field.whenUnavailable === 'continue' && before === 'unchecked') return [];
    const words = field.whenUnavailable === 'continue' ? 'uncheckedContinue' : 'uncheckedWait';
    const message = text(answerCheckMessages, words, locale, { label: wordsIn(field.label, locale) });
    return [errorOf(fields, answers, field, { code: 'check_unavailable', message }, locale)];
  });
  return { errors: (await Promise.all(asked)).flat(), checked: now };
}

/** The names of questions whose answers could not be checked, of those that are handed over. */
export const uncheckedOf = (answers: Answers, checked: AnswersChecked = {}): readonly string[] =>
  Object.entries(checked).flatMap(([name, { answer, state }]) =>
    state === 'unchecked' && Object.hasOwn(answers, name) && textOfAnswer(answers[name]) === answer ? [name] : [],
  );

/** An answer as one text: a file by what it holds. */
const textOfAnswer = (answer: Answer | undefined): string => JSON.stringify(answer);

const errorOf = (
  fields: readonly FlowField[],
  answers: Answers,
  field: FlowField,
  { code, message }: { readonly code: string; readonly message: string },
  locale: Locale,
): FormError => ({
  name: field.name,
  code,
  message: messageIn(itemOf(fields, answers, field.name), message, locale),
  href: `#${controlId(field)}`,
});

/** Asks a check, and believes nothing of it: it may throw, hang, or answer with nonsense. */
async function ask(
  check: AnswerCheck,
  answer: Answer,
  context: Omit<AnswerCheckContext, 'signal'>,
  patience: number,
  report: (error: unknown) => void,
): Promise<{ readonly code: string; readonly message: string } | undefined | 'unavailable'> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(new Error(`[tiwizi] check of ${context.name}: no answer`)), patience);
  const late = new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason as Error)));
  try {
    const found: unknown = await Promise.race([check(answer, { ...context, signal }), late]);
    if (found === undefined) return undefined;
    const { code, message } = (found ?? {}) as Record<string, unknown>;
    if (typeof code === 'string' && typeof message === 'string' && message.trim()) return { code, message };
    throw new TypeError(`[tiwizi] check of ${context.name}: answered ${JSON.stringify(found)}`);
  } catch (error) {
    report(error);
    return 'unavailable';
  } finally {
    clearTimeout(timer);
  }
}
