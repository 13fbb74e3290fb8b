import { cleanText, formatDate, knownLocale, text, type Locale, type LocaleTag } from '@tiwizi/i18n';
import type { AnswerLine } from '../flow/answer-line.ts';
import { valuesOf, type Answer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { Posted } from '../flow/posted.ts';
import type { ReadContext } from './field-kind.ts';
import { statementMessages } from './statement.messages.ts';

/**
 * What a person said to words that were shown. As an answer: `[said, moment, language, ...words]`, the moment in ISO 8601, UTC, and the words
 * themselves, so that it stands for itself when the form has other words by then.
 */
export interface Statement {
  /** `yes` or `no`. */
  readonly said: string;
  readonly at: string;
  readonly language: LocaleTag;
  /** The words that were shown, one paragraph each. */
  readonly wording: readonly string[];
}

/** The statement of an answer; undefined for what was posted beside other words than those of the form. */
export function statementOf(answer: Answer | undefined): Statement | undefined {
  const [said, at, language, ...wording] = valuesOf(answer);
  return said && at && language && wording.length ? { said, at, language, wording } : undefined;
}

/** Words by language, as a form shows them. */
export type WordingIn = (locale: LocaleTag) => readonly string[];

/** What is posted beside a statement: the language it was shown in, and which words. */
export const shownBeside = (wordingIn: WordingIn, locale: LocaleTag): string => `${locale}:${mark(wordingIn(locale))}`;

/** Reads a statement from a post. One that was made to other words is `[said]` alone, which `isOf` refuses. */
export function readStatement(
  { name }: CommonField,
  { values }: Posted,
  wordingIn: WordingIn,
  { now, answer }: ReadContext,
): readonly string[] {
  const said = cleanText(values.get(name)?.at(-1), 'line', 20);
  if (!said) return [];
  const [language = '', given = ''] = cleanText(values.get(`${name}-shown`)?.at(-1), 'line', 60).split(':');
  const wording = knownLocale(language) === language ? wordingIn(language) : [];
  if (mark(wording) !== given) return [said];
  const before = statementOf(answer);
  // Posted once more, it was still said when it was said.
  if (before?.said === said && same(before.wording, wording)) return valuesOf(answer);
  return [said, now.toISOString(), language, ...wording];
}

/** Whether a statement was made to the words that the form has now. */
export const isOf = (answer: Answer | undefined, wordingIn: WordingIn): boolean => {
  const statement = statementOf(answer);
  return statement !== undefined && same(statement.wording, wordingIn(statement.language));
};

/**
 * What was said, to which words, and when: on a Moroccan clock. Words that stand beside it already, as the name of the answer, are not said twice.
 */
export function statementLines(answer: Answer, said: string, locale: Locale, label: string): readonly AnswerLine[] {
  const statement = statementOf(answer);
  if (!statement) return [{ text: said }];
  const when = Number.isNaN(Date.parse(statement.at)) ? undefined : formatDate(statement.at, locale, { time: true });
  return [
    { text: said },
    ...statement.wording.filter((each) => each !== label).map((each): AnswerLine => ({ text: each, own: true })),
    ...(when ? [{ text: text(statementMessages, 'saidAt', locale, { when }) }] : []),
  ];
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** A short mark of words, by which a page that is older than they are is known (FNV-1a); it proves nothing. */
function mark(wording: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of wording.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
