import {
  answerLines,
  flattenAnswers,
  itemOf,
  itemTitle,
  questionsOf,
  type AnswerOrigin,
  type Answers,
  type FormFlow,
} from '@tiwizi/forms';
import { formatDate, isolate, messageLanguage, text, wordsIn, type Locale } from '@tiwizi/i18n';
import type { HandedOrigin, UncheckedAnswer } from '../hand-over/hand-over.ts';
import type { DocumentInput } from '../request/online-service.ts';
import { answerOriginMessages } from './answer-origins.messages.ts';
import type { AnsweredSection } from './answered-sections.ts';

/** A question as the agency finds it among the answers: one of an item by its place there, `equipment[0].serial`. */
export function namedQuestion(flow: FormFlow, answers: Answers, name: string, locale: Locale): UncheckedAnswer {
  const own = name.split('.').at(-1) ?? name;
  const fields = flow.steps.flatMap((step) => step.fields);
  const item = itemOf(fields, answers, name);
  const field = flow.steps.flatMap(questionsOf).find((each) => each.name === own);
  const label = wordsIn(field?.label, locale) ?? own;
  if (!item) return { name, label };
  return { name: `${item.group.name}[${item.number - 1}].${own}`, label: `${itemTitle(item, locale)} – ${label}` };
}

/** Where an answer is from, in the words of the request. */
export function originInWords(flow: FormFlow, answers: Answers, origin: AnswerOrigin, locale: Locale): HandedOrigin {
  const { name, source, said, at, state } = origin;
  const field = flow.steps.flatMap(({ fields }) => fields).find((each) => each.name === name);
  const lines = field && said !== undefined ? answerLines(field, said, locale).map((line) => line.text) : [];
  const question = namedQuestion(flow, answers, name, locale);
  return { ...question, source: wordsIn(source, locale), at, state, ...(lines.length && { said: lines.join('\n') }) };
}

/**
 * What the document says of answers that the person did not give: where each is from, since when, and what the person says to it. Whoever signs
 * it signs that too.
 */
export function originSection({ flow, answers, origins = [], locale }: DocumentInput): readonly AnsweredSection[] {
  if (!origins.length) return [];
  const flat = flattenAnswers(flow, answers);
  const language = messageLanguage(answerOriginMessages, 'from', locale);
  const rows = origins.map((origin) => {
    const { label, at, state, said = '' } = originInWords(flow, flat, origin, locale);
    const from = { source: isolate(wordsIn(origin.source, language)), when: formatDate(at, language) };
    const lines = [
      text(answerOriginMessages, 'from', language, from),
      ...(state === 'wrong' ? [text(answerOriginMessages, 'wrong', language)] : []),
      ...(state === 'changed' ? [text(answerOriginMessages, 'changed', language, { said: isolate(said) })] : []),
    ];
    return { label, value: lines.join('\n') };
  });
  return [{ heading: text(answerOriginMessages, 'heading', locale), rows }];
}
