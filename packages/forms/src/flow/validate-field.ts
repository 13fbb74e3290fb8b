import { isolate, text, type Locale } from '@tiwizi/i18n';
import { isEmptyAnswer, isFile, isRefused, valuesOf, type Answer } from './answers.ts';
import type { FieldIssue } from './field-issue.ts';
import { isChoice, maxLengthOf, type FlowField } from './flow.ts';
import { formsMessages } from './forms.messages.ts';
import { dateIssue } from './validate-date.ts';
import { fileIssue } from './validate-file.ts';
import { identifierIssue } from './validate-identifier.ts';

/** The first problem of an answer, or undefined when it may stand. */
export function fieldIssue(
  field: FlowField,
  answer: Answer | undefined,
  locale: Locale,
  now: Date,
): FieldIssue | undefined {
  const label = field.label[locale];
  if (field.type === 'file') return fileIssue(field, isFile(answer) || isRefused(answer) ? answer : undefined, locale);
  if (isEmptyAnswer(answer) || isFile(answer) || isRefused(answer)) {
    if (!field.required) return undefined;
    return {
      code: 'required',
      message:
        field.requiredMessage?.[locale] ??
        text(formsMessages, isChoice(field) ? 'choose' : 'required', locale, { label }),
    };
  }
  const values = valuesOf(answer);
  if (isChoice(field)) {
    const known = values.every((value) => !value || field.options?.some((option) => option.value === value));
    const one = field.type === 'checkbox' || values.length === 1;
    return known && one
      ? undefined
      : { code: 'not_an_option', message: text(formsMessages, 'notAnOption', locale, { label }) };
  }
  return textIssue(field, values.join(' '), locale, now);
}

function textIssue(field: FlowField, value: string, locale: Locale, now: Date): FieldIssue | undefined {
  const label = field.label[locale];
  const max = maxLengthOf(field);
  const length = [...value].length;
  if (length > max)
    return { code: 'too_long', message: text(formsMessages, 'tooLong', locale, { label, length, max }) };
  if (field.type === 'date') return dateIssue(field, value, locale, now);
  if (field.identifier) return identifierIssue(field, value, locale);
  if (field.inputType === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value)) {
    return {
      code: 'email',
      message: text(formsMessages, 'email', locale, { label, example: isolate('nom@exemple.ma', 'ltr') }),
    };
  }
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(value)) {
    return {
      code: 'pattern',
      message: field.patternMessage?.[locale] ?? text(formsMessages, 'pattern', locale, { label }),
    };
  }
  return undefined;
}
