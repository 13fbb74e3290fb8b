import { text, type Locale, type LocalizedText, wordsIn } from '@tiwizi/i18n';
import { isEmptyAnswer, valuesOf, type Answer } from '../flow/answers.ts';
import type { AnswerLine } from '../flow/answer-line.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { also, list, matching, needed, rule, shape, words, type Rule, type Rules } from '../flow/rule.ts';
import type { CheckContext, PrintedField } from './field-kind.ts';
import { missing } from './required.ts';

/** One choice of a select, of radio buttons or of checkboxes. */
export interface FlowOption {
  /** Stable code, without spaces. */
  readonly value: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
}

/** What there is to choose from. */
export interface ChoiceRules {
  readonly options: readonly FlowOption[];
}

const optionKeys: Rules<FlowOption> = {
  value: needed(matching(/^\S+$/, 'options', 'give a text without spaces')),
  label: needed(words),
  hint: words,
};
const isList = rule((value) => Array.isArray(value) && value.length > 0, 'options', 'give a list of { value, label }');
const each = list(shape(optionKeys));

/** At least one option, each value once. */
export const options: Rule = {
  ...also(also(isList, each.check), (value, place, { tell }) => {
    const given = (value as readonly FlowOption[]).map((option) => option.value);
    if (new Set(given).size < given.length) tell('options', place, '; each value once');
  }),
  schema: { ...each.schema, minItems: 1 },
};

/** What is wrong with what was chosen. */
export function checkChoice(
  field: CommonField & ChoiceRules,
  answer: Answer | undefined,
  context: CheckContext,
  most: number = Infinity,
): FieldIssue | undefined {
  const label = wordsIn(field.label, context.locale);
  if (isEmptyAnswer(answer)) return missing(field, context, text(formsMessages, 'choose', context.locale, { label }));
  const values = valuesOf(answer);
  const isKnown = values.every((value) => !value || field.options.some((option) => option.value === value));
  return isKnown && values.length <= most
    ? undefined
    : { code: 'not_an_option', message: text(formsMessages, 'notAnOption', context.locale, { label }) };
}

/** The labels of what was chosen. */
export const choiceLines = ({ options }: ChoiceRules, answer: Answer, locale: Locale): readonly AnswerLine[] =>
  valuesOf(answer).map((value) => ({
    text: wordsIn(options.find((option) => option.value === value)?.label, locale) ?? value,
  }));

/** The options, in the language of the page, and what was chosen of them. */
export const printChoice = ({ options }: ChoiceRules, answer: Answer | undefined, locale: Locale): PrintedField => ({
  options: options.map(({ value, label, hint }) => ({
    value,
    label: wordsIn(label, locale),
    ...(hint && { hint: wordsIn(hint, locale) }),
  })),
  value: valuesOf(answer).join(' ') || undefined,
});
