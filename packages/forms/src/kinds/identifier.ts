import type { InputType } from '@tiwizi/elements';
import {
  checkIdentifier,
  cleanText,
  formatIdentifier,
  identifierKinds,
  identifierSentence,
  isolateIdentifier,
  type IdentifierKind,
  type Locale,
  wordsIn,
} from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { needed, oneOf } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { controlKeys, hasValue, inputTypes, lastValue, printText, tooLong, type ControlRules } from './typed.ts';

/** A Moroccan identifier: one line that says which. Its `type` may be left out. */
export interface IdentifierField extends CommonField, ControlRules {
  readonly type?: 'identifier';
  /** Checked by `checkIdentifier`: a sure rule refuses; of the others a wrong character refuses, the rest asks to look again once. */
  readonly identifier: IdentifierKind;
  readonly inputType?: InputType;
}

/** A Moroccan identifier: `identifier: 'cnie'` and its like. */
export const identifier: FieldKind<IdentifierField, string> = {
  type: 'identifier',
  keys: {
    ...controlKeys,
    identifier: needed(oneOf(identifierKinds, 'field_type')),
    inputType: oneOf(inputTypes, 'field_type'),
  },
  isPresent: hasValue,
  read(field, posted) {
    const plain = cleanText(lastValue(field, posted));
    const { valid, value } = checkIdentifier(field.identifier, plain);
    return valid ? value : plain;
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    const value = textOf(answer);
    return tooLong(field, value, 200, context.locale) ?? identifierIssue(field, value, context.locale);
  },
  lines: ({ identifier: kind }, answer) => {
    // The Arabic letter of a plate would change places with its numbers, even in a line from left to right.
    const grouped = kind === 'plate' ? isolateIdentifier : formatIdentifier;
    return [{ text: grouped(kind, textOf(answer)), ltr: true }];
  },
  print: (field, answer) => {
    const value = textOf(answer);
    return {
      ...printText(field, answer),
      type: 'text',
      identifier: field.identifier,
      inputType: field.inputType,
      value: value ? formatIdentifier(field.identifier, value) : undefined,
    };
  },
};

/**
 * What is wrong with an identifier that is not empty. Where the rule is sure it refuses. Elsewhere only a character that never
 * occurs refuses; the rest is a warning that the person may override, since documents disagree about the rule.
 */
function identifierIssue(field: IdentifierField, value: string, locale: Locale): FieldIssue | undefined {
  const kind = field.identifier;
  const { valid, certain, problem, doubt } = checkIdentifier(kind, value);
  if (valid && !doubt) return undefined;
  const label = wordsIn(field.label, locale);
  if (problem && problem !== 'empty' && (certain || problem === 'characters'))
    return { code: `identifier_${problem}`, message: identifierSentence(problem, kind, label, locale) };
  const message = identifierSentence('unusual', kind, label, locale);
  return { code: 'identifier_unusual', message, warning: true };
}
