// The rules and words of identifiers, and the question beside a field: loaded when someone comes to one.
import {
  checkIdentifier,
  identifierMessages,
  identifierSentence,
  text,
  type IdentifierKind,
  type Locale,
} from '@tiwizi/i18n';

export { askInField } from '../field/field-question.ts';

/** What there is to say of an identifier: an error by a sure rule, or a question; an empty question is none. */
export interface Judgement {
  readonly error: string | undefined;
  readonly question: string;
}

/**
 * Judges what was typed, by the rule and in the words of the server.
 *
 * @param label what the field is called; none: what the identifier is called
 */
export function judgeIdentifier(
  kind: IdentifierKind,
  typed: string,
  label: string | undefined,
  locale: Locale,
): Judgement {
  const name = label ?? text(identifierMessages, kind, locale, {} as never);
  const { problem, certain, valid, doubt } = checkIdentifier(kind, typed);
  if (problem === 'empty' || (valid && !doubt)) return { error: undefined, question: '' };
  if (problem && (certain || problem === 'characters'))
    return { error: identifierSentence(problem, kind, name, locale), question: '' };
  return { error: undefined, question: identifierSentence('unusual', kind, name, locale) };
}
