import type { Answer } from '@tiwizi/forms';
import type { LocalizedText } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';

/** A register that has answers about a person, so that they are not asked twice. */
export interface AnswerSource {
  /** What it is called, in a sentence after “From”. */
  readonly name: LocalizedText;
  /** Questions whose answers are not the person's to write: they are shown as text, and can be said to be wrong. */
  readonly bound?: readonly string[];
  /**
   * What it has, by the names of the questions; others are passed over. A throw, or no answer within five seconds: everything is asked.
   *
   * @param user the claims of the login
   */
  answers(user: IdentityUser, signal: AbortSignal): Promise<Readonly<Record<string, Answer>>>;
}
