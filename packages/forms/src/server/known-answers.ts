import type { Locale } from '@tiwizi/i18n';
import {
  fileLimitsOf,
  isGiven,
  isGroup,
  isSecret,
  kindOf,
  knownOf,
  warnedText,
  whenWrongOf,
  type Answer,
  type FlowField,
  type FlowStep,
  type FormError,
  type FormFlow,
  type KnownAnswer,
  type KnownAnswers,
} from '../flow/index.ts';
import { controlId } from '../flow/validate-step.ts';
import { stopWords } from '../print/known-answer.print.ts';
import type { Draft } from './draft.ts';

/**
 * What a draft begins with of what is known beforehand: answers to questions of the flow outside groups. One that its question would refuse is
 * asked like any other, so that nobody is kept by what they cannot change; one that it would only warn of passes.
 */
export function readKnown(
  flow: FormFlow,
  given: KnownAnswers,
  now: Date,
): { readonly answers: Readonly<Record<string, Answer>> } & Pick<Draft, 'known' | 'warned'> {
  const answers: Record<string, Answer> = {};
  const known: Record<string, KnownAnswer> = {};
  const warned: Record<string, string> = {};
  // What is wrong is not said to anybody.
  const locale = flow.languages?.[0] ?? 'ar-MA';
  for (const field of flow.steps.flatMap(({ fields }) => fields)) {
    const { name } = field;
    const found = Object.hasOwn(given, name) ? given[name] : undefined;
    if (!found || !isAnswer(found.answer) || !mayBeKnown(field)) continue;
    const { answer, source, at, bound } = found;
    const issue = kindOf(field).check(field, answer, { locale, now });
    answers[name] = answer;
    known[name] = { answer, source, at, ...(bound && (!issue || issue.warning) && { bound }) };
    if (issue?.warning) warned[name] = warnedText(answer);
  }
  return { answers, known, warned };
}

/** What is computed, sent as a file or said by the person, nobody knows beforehand; nor what is never kept. */
const mayBeKnown = (field: FlowField): boolean =>
  !isGroup(field) &&
  !isSecret(field) &&
  !kindOf(field).compute &&
  !fileLimitsOf(field) &&
  !['declaration', 'consent'].includes(String(field.type));

/** A register may answer with anything. */
const isAnswer = (given: unknown): given is Answer =>
  typeof given === 'string' ||
  (Array.isArray(given) && given.every((each) => typeof each === 'string')) ||
  (typeof given === 'object' &&
    given !== null &&
    ['street', 'commune', 'postalCode'].every((part) => typeof (given as Record<string, unknown>)[part] === 'string'));

/** The step without the questions whose answers are given: what is posted for them is not looked at. */
export function askedStep(step: FlowStep, { known, answers }: Pick<Draft, 'known' | 'answers'>): FlowStep {
  if (!known) return step;
  return {
    ...step,
    fields: step.fields.filter((field) => !isGiven(field, knownOf(known, field, answers), answers[field.name])),
  };
}

/** What a button says of a given answer: that it is wrong, or right after all. */
export interface KnownAction {
  readonly name: string;
  readonly isWrong: boolean;
}

/** Reads a button named `action`, `wrong:<field>` or `right:<field>`; undefined for any other, and for an answer that is not given. */
export function knownAction(
  { fields }: FlowStep,
  { known = {} }: Pick<Draft, 'known'>,
  action: string | undefined,
): KnownAction | undefined {
  const [, said, name = ''] = /^(wrong|right):(\w+)$/.exec(action ?? '') ?? [];
  const isThere = fields.some((field) => field.name === name) && Object.hasOwn(known, name) && known[name]?.bound;
  return said && isThere ? { name, isWrong: said === 'wrong' } : undefined;
}

/** The draft once that was said: its step is to be continued from anew. Right after all: the answer is that of the source again. */
export function withSaid(
  { known = {}, answers, done }: Draft,
  step: FlowStep,
  { name, isWrong }: KnownAction,
  now: Date,
): Pick<Draft, 'known' | 'answers' | 'done'> {
  const { wrong: _, ...found } = known[name] ?? { answer: '', source: {}, at: '' };
  return {
    known: { ...known, [name]: isWrong ? { ...found, wrong: now.toISOString() } : found },
    answers: isWrong ? answers : { ...answers, [name]: found.answer },
    done: done.filter((id) => id !== step.id),
  };
}

/**
 * The draft with given answers as their sources have them by now, where one has been corrected since: that it was wrong is said no more.
 * Undefined: they say what they said.
 */
export function renewedKnown(
  flow: FormFlow,
  { known = {}, answers, done }: Draft,
  given: KnownAnswers,
  now: Date,
): Pick<Draft, 'known' | 'answers' | 'done'> | undefined {
  const { answers: said, known: found = {} } = readKnown(flow, given, now);
  const isOther = (name: string): boolean =>
    Boolean(known[name]?.bound) &&
    Object.hasOwn(said, name) &&
    JSON.stringify(said[name]) !== JSON.stringify(known[name]?.answer);
  const others = Object.keys(known).filter(isOther);
  if (!others.length) return undefined;
  const pick = <Value>(from: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(from).filter(([name]) => others.includes(name)));
  const steps = flow.steps.filter(({ fields }) => fields.some(({ name }) => others.includes(name)));
  return {
    known: { ...known, ...pick(found) },
    answers: { ...answers, ...pick(said) },
    done: done.filter((id) => !steps.some((step) => step.id === id)),
  };
}

/** Errors of the answers of a step that are said to be wrong, where the flow does not go on with such. */
export const stopErrors = (
  fields: readonly FlowField[],
  { known = {}, answers }: Pick<Draft, 'known' | 'answers'>,
  locale: Locale,
): readonly FormError[] =>
  fields.flatMap((field) =>
    knownOf(known, field, answers)?.wrong && whenWrongOf(field) === 'stop'
      ? [{ name: field.name, code: 'known_wrong', message: stopWords(field, locale), href: `#${controlId(field)}` }]
      : [],
  );

/** Names of the questions that the flow asks anew, since what was known of them is wrong. */
export const askedAnew = (flow: FormFlow, { known = {} }: Pick<Draft, 'known'>): readonly string[] =>
  flow.steps
    .flatMap(({ fields }) => fields)
    .filter((field) => known[field.name]?.wrong && whenWrongOf(field) === 'ask')
    .map(({ name }) => name);
