import { isolate } from '../bidi.ts';
import type { LocaleTag } from '../locale.ts';
import { text } from '../messages.ts';
import type { IdentifierProblem } from './check-identifier.ts';
import { isolateIdentifier } from './foreign-token.ts';
import { identifierExamples } from './identifier-examples.ts';
import { identifierForms } from './identifier-forms.messages.ts';
import type { IdentifierKind } from './identifier-kind.ts';
import { identifierMessages } from './identifiers.messages.ts';

/** The usual form of an identifier in words, with an example where words alone do not show it: "10 chiffres, par exemple 06 12 34 56 78". */
export function identifierForm(kind: IdentifierKind, locale: LocaleTag): string {
  // Only a plate needs its parts apart; the others are shown as people type them.
  const example =
    kind === 'plate' ? isolateIdentifier(kind, identifierExamples[kind]) : isolate(identifierExamples[kind], 'ltr');
  return text(identifierForms, kind, locale, { example } as never);
}

/**
 * What `checkIdentifier` found, as a sentence that says what is wrong and what to do.
 *
 * @param finding its `problem`; or `unusual`, where its rule is not `certain` or there is a `doubt`: the person may then go on
 * @param label of the field, in that language
 */
export function identifierSentence(
  finding: Exclude<IdentifierProblem, 'empty'> | 'unusual',
  kind: IdentifierKind,
  label: string,
  locale: LocaleTag,
): string {
  return text(identifierMessages, finding, locale, { label, form: identifierForm(kind, locale) } as never);
}
