import { formatDate, isRealDate, type Locale } from '@tiwizi/i18n';
import { isEmptyAnswer, isFile, valuesOf, type Answer } from './answers.ts';
import type { FlowField } from './flow.ts';
import { dateParts } from './validate-date.ts';
import { sizeText } from './validate-file.ts';

/** One line of an answer as people read it. */
export interface AnswerLine {
  readonly text: string;
  /** A token of another writing direction (a number, an address): isolate it, left to right. */
  readonly ltr?: true;
  /** The person's own words, of unknown direction: isolate them. */
  readonly own?: true;
}

/** An answer in words: labels of choices, a date in the language, a file's name and size. None for an empty or secret answer. */
export function answerLines(field: FlowField, answer: Answer | undefined, locale: Locale): readonly AnswerLine[] {
  if (isEmptyAnswer(answer) || answer === undefined) return [];
  if (isFile(answer)) return [{ text: answer.name, own: true }, { text: sizeText(answer.size, locale) }];
  if (field.options) {
    return valuesOf(answer).map((value) => ({
      text: field.options?.find((option) => option.value === value)?.label[locale] ?? value,
    }));
  }
  const [value = ''] = valuesOf(answer);
  if (field.type === 'date') {
    const { year, month, day } = dateParts(value);
    const date = { year: +year, month: +month, day: +day };
    return [isRealDate(date) ? { text: formatDate(date, locale) } : { text: [day, month, year].join('/'), ltr: true }];
  }
  const ltr = field.identifier || field.controlDir === 'ltr' || ['email', 'tel', 'url'].includes(field.inputType ?? '');
  return value.split('\n').map((text) => (ltr ? { text, ltr: true } : { text, own: true }));
}
