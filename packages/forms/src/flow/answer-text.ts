import type { Locale } from '@tiwizi/i18n';
import { kindOf } from '../kinds/kind-of.ts';
import type { AnswerLine } from './answer-line.ts';
import { isEmptyAnswer, type Answer } from './answers.ts';
import { isSecret, type FlowField } from './flow.ts';

/** An answer in words: labels of choices, a date in the language, a file's name and size. None for an empty or secret answer. */
export function answerLines(field: FlowField, answer: Answer | undefined, locale: Locale): readonly AnswerLine[] {
  if (answer === undefined || isEmptyAnswer(answer) || isSecret(field)) return [];
  return kindOf(field).lines(field, answer, locale);
}
