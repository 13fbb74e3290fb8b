import type { InputType } from '@tiwizi/elements';
import { countCharacters, text, type Locale, type LocalizedText, wordsIn } from '@tiwizi/i18n';
import { textOf, type Answer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import type { Posted } from '../flow/posted.ts';
import { oneOf, rule, text as anyText, whole, words, type Rule, type Rules } from '../flow/rule.ts';
import type { CheckContext, PrintedField } from './field-kind.ts';

const known: Readonly<Record<InputType, true>> = {
  text: true,
  email: true,
  tel: true,
  url: true,
  search: true,
  password: true,
};

/** All kinds of one-line input, as a flow may name them. */
export const inputTypes: readonly string[] = Object.keys(known);

/** How a control that is typed in looks and helps. */
export interface ControlRules {
  /** What browsers may fill in: tokens of `autocomplete` (HTML, 4.10.18.7), such as `given-name`. */
  readonly autocomplete?: string;
  /** The keyboard of a telephone, as in HTML. */
  readonly inputmode?: string;
  /** Which way is typed; `ltr` for codes, identifiers and figures. */
  readonly controlDir?: 'ltr' | 'rtl' | 'auto';
  readonly width?: Width;
}

/** About how many characters a control shows: it says how long an answer is expected to be, and limits nothing. A number, or the same as a text. */
export type Width = number | string;

const widths = [2, 3, 4, 5, 6, 8, 10, 20, 30];
/** What a width may be: those that the style sheet has. */
export const widthRule: Rule = rule(
  (value) => ['number', 'string'].includes(typeof value) && widths.some((width) => String(width) === String(value)),
  'bad_value',
  `give one of ${widths.join(', ')}: about how many characters`,
  { enum: [...widths, ...widths.map(String)] },
);
/** A number of a flow as an attribute. */
export const attribute = (value: number | string | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const inputmodes = ['none', 'text', 'decimal', 'numeric', 'tel', 'search', 'email', 'url'];

/** What those may be. */
export const controlKeys: Rules<ControlRules> = {
  autocomplete: anyText,
  inputmode: oneOf(inputmodes),
  controlDir: oneOf(['ltr', 'rtl', 'auto']),
  width: widthRule,
};

/** Rules of free text. */
export interface TypedRules extends ControlRules {
  /** As in HTML: the whole value must match, with the `u` flag. Give `patternMessage` with it. */
  readonly pattern?: string;
  /** What is wrong and what to do when the pattern does not match. */
  readonly patternMessage?: LocalizedText;
  /** In characters. Default 200 for one line, 5000 for several. */
  readonly maxlength?: number;
}

const pattern: Rule = rule(isPattern, 'pattern', 'give a regular expression with the u flag, as a text', {
  type: 'string',
  format: 'regex',
});
/** What those may be. */
export const typedKeys: Rules<TypedRules> = { ...controlKeys, pattern, patternMessage: words, maxlength: whole(1) };

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
}

/** Whether a control of the field's own name was on the page. */
export const hasValue = ({ name }: CommonField, { values }: Posted): boolean => values.has(name);

/** What the control of the field's own name posted. */
export const lastValue = ({ name }: CommonField, { values }: Posted): string => values.get(name)?.at(-1) ?? '';

/** What is wrong with a text that is not empty. */
export function checkText(
  field: CommonField & TypedRules,
  answer: Answer | undefined,
  most: number,
  context: CheckContext,
): FieldIssue | undefined {
  const value = textOf(answer);
  const label = wordsIn(field.label, context.locale);
  const issue = tooLong(field, value, field.maxlength ?? most, context.locale);
  if (issue || field.pattern === undefined || new RegExp(`^(?:${field.pattern})$`, 'u').test(value)) return issue;
  const own = wordsIn(field.patternMessage, context.locale);
  return { code: 'pattern', message: own ?? text(formsMessages, 'pattern', context.locale, { label }) };
}

/** A text of more characters than a field takes. */
export function tooLong(field: CommonField, value: string, max: number, locale: Locale): FieldIssue | undefined {
  // An answer was cleaned when it was read.
  const length = countCharacters(value, 'secret');
  const label = wordsIn(field.label, locale);
  return length > max
    ? { code: 'too_long', message: text(formsMessages, 'tooLong', locale, { label, length, max }) }
    : undefined;
}

/** What a control that is typed in shows. A limit in it would cut what is pasted without a word; the server says that it is too long. */
export const printText = (
  { autocomplete, inputmode, controlDir, width }: ControlRules,
  answer: Answer | undefined,
): PrintedField => ({
  autocomplete,
  inputmode,
  controlDir,
  width: attribute(width),
  value: textOf(answer) || undefined,
});
