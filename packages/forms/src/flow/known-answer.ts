import type { LocalizedText } from '@tiwizi/i18n';
import type { Answer, Answers } from './answers.ts';
import type { CommonField, WhenWrong } from './common-field.ts';

/** An answer that the person did not give: who did, when, and what the person says to it. Plain JSON. */
export interface KnownAnswer {
  /** What the source says. */
  readonly answer: Answer;
  /** What the source is called, in a sentence after “From”. */
  readonly source: LocalizedText;
  /** When it said so: ISO 8601. */
  readonly at: string;
  /** The person does not write another: it is shown as text. */
  readonly bound?: boolean;
  /** When the person said that it is wrong: ISO 8601. Absent: they did not. */
  readonly wrong?: string;
}

/** By the names of the questions. */
export type KnownAnswers = Readonly<Record<string, KnownAnswer>>;

/** Where an answer of a submission is from, and what became of it. */
export interface AnswerOrigin {
  readonly name: string;
  readonly source: LocalizedText;
  /** When the source said so: ISO 8601. */
  readonly at: string;
  /** `same`: the answer is the source's; `wrong`: it is, and the person says that it is wrong; `changed`: the answer is the person's own. */
  readonly state: 'same' | 'wrong' | 'changed';
  /** What the source says, where the answer is another. */
  readonly said?: Answer;
}

/** What the flow decides of an answer that is said to be wrong. Default: the agency is told. */
export const whenWrongOf = ({ whenWrong = 'tell-agency' }: CommonField): WhenWrong => whenWrong;

const same = (one: Answer | undefined, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is known of a question, where the answer is still that of the source, or was said to be wrong. */
export function knownOf(known: KnownAnswers, { name }: CommonField, answers: Answers): KnownAnswer | undefined {
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  return found && (found.wrong || same(answers[name], found.answer)) ? found : undefined;
}

/** Whether an answer is shown as text and not asked: it is bound, and not said to be wrong in a form that asks it anew then. */
export const isGiven = (field: CommonField, known: KnownAnswer | undefined, answer: Answer | undefined): boolean =>
  Boolean(known?.bound) && same(answer, known?.answer ?? '') && !(known?.wrong && whenWrongOf(field) === 'ask');

/** Where the answers are from that the person did not give, of those that are handed over. */
export const originsOf = (answers: Answers, known: KnownAnswers = {}): readonly AnswerOrigin[] =>
  Object.entries(known).flatMap(([name, { answer, source, at, wrong }]): AnswerOrigin[] => {
    if (!Object.hasOwn(answers, name)) return [];
    if (!same(answers[name], answer)) return [{ name, source, at, state: 'changed', said: answer }];
    return [{ name, source, at, state: wrong ? 'wrong' : 'same' }];
  });
