import { text, wordsIn } from '@tiwizi/i18n';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import type { CheckContext } from './field-kind.ts';

/**
 * What is wrong with there being no answer: nothing, unless one is required.
 *
 * @param words the sentence, where the flow has none of its own
 */
export function missing(
  field: CommonField,
  { locale }: CheckContext,
  words: string = text(formsMessages, 'required', locale, { label: wordsIn(field.label, locale) }),
): FieldIssue | undefined {
  return field.required ? { code: 'required', message: wordsIn(field.requiredMessage, locale) ?? words } : undefined;
}
