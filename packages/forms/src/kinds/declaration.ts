import { text, wordsIn, type LocalizedText } from '@tiwizi/i18n';
import { isEmptyAnswer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { needed, shape, words } from '../flow/rule.ts';
import { YES } from './checkbox.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { isOf, readStatement, shownBeside, statementLines, statementOf, type WordingIn } from './statement.ts';
import { statementMessages } from './statement.messages.ts';
import { hasValue } from './typed.ts';

/** What is declared. */
export interface DeclarationRule {
  /** The declaration, above the box; the `label` of the field is what is ticked. */
  readonly text: LocalizedText;
}

/**
 * A declaration, that the answers are true for one: a box that has to be ticked (unless `required` is false). The answer is
 * `['yes', moment, language, text, label]`: what was declared, in the words that were shown, and when.
 */
export interface DeclarationField extends CommonField {
  readonly type: 'declaration';
  readonly declaration: DeclarationRule;
}

const wordingOf =
  ({ declaration, label }: DeclarationField): WordingIn =>
  (locale) => [wordsIn(declaration.text, locale), wordsIn(label, locale)];

/** A declaration: `type: 'declaration'`. */
export const declaration: FieldKind<DeclarationField, readonly string[]> = {
  type: 'declaration',
  keys: { declaration: needed(shape({ text: needed(words) })) },
  isPresent: hasValue,
  read: (field, posted, context = { now: new Date() }) => readStatement(field, posted, wordingOf(field), context),
  check(field, answer, context) {
    const { locale } = context;
    const label = wordsIn(field.label, locale);
    if (isEmptyAnswer(answer)) {
      const required = field.required ?? true;
      return missing({ ...field, required }, context, text(statementMessages, 'notDeclared', locale, { label }));
    }
    return statementOf(answer)?.said === YES && isOf(answer, wordingOf(field))
      ? undefined
      : { code: 'wording_changed', message: text(statementMessages, 'changed', locale, { label }) };
  },
  lines: ({ label }, answer, locale) =>
    statementLines(answer, text(statementMessages, 'declared', locale), locale, wordsIn(label, locale)),
  print: (field, answer, locale) => ({
    type: 'checkbox',
    hint: wordsIn(field.declaration.text, locale),
    required: field.required ?? true,
    checked: isOf(answer, wordingOf(field)),
    emptyValue: true,
    shown: shownBeside(wordingOf(field), locale),
  }),
};
