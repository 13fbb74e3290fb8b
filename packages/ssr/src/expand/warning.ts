import { warnOnce as tellOnce } from '@tiwizi/i18n';

/** What `expand` tells developers. The codes are stable. */
export type ExpandWarningCode =
  /** A short form has no end tag; left as it is. */
  | 'expand-unclosed'
  /** The full form cannot stand there: blocks in a `<p>`, a form in a form, anything in a `<select>`; left as it is. */
  | 'expand-misplaced'
  /** The template threw for these attributes; left as it is. */
  | 'expand-template-failed'
  /** A template prints short forms without end; the innermost is left as it is. */
  | 'expand-too-deep'
  /** `<html>` names no language, so that the browser will speak another one than the server printed. */
  | 'expand-no-lang'
  /** Data without which the form is of no use: a select without options; printed all the same. */
  | 'expand-incomplete'
  /** On a server: the page is longer than the limit and passed as it was. */
  | 'expand-too-large'
  /** On a server: the page is not UTF-8 and passed as it was. */
  | 'expand-not-utf8'
  /** In templates: attributes the form depends on are set at run time; left as it is. */
  | 'expand-run-time-attribute'
  /** In templates: an attribute takes one of a few values, and a placeholder is none of them. */
  | 'expand-placeholder-ignored'
  /** In templates: the form differs when the placeholder turns out empty; it was printed as if it never did. */
  | 'expand-placeholder-decides';

/** @param offset where the tag begins, in UTF-16 code units @param message what happened and what to do, in English */
export type OnWarning = (code: ExpandWarningCode, offset: number, message: string) => void;

/** The default: one console line for each code and tag. */
export const warnOnce: OnWarning = (code, _offset, message) =>
  tellOnce(`[${code}] ${message}`, `${code} ${/<[\w-]+/.exec(message)?.[0]}`);
