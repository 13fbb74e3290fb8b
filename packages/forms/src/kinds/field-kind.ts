import type { FieldData, FieldPrinted } from '@tiwizi/elements';
import type { Locale, LocalizedText } from '@tiwizi/i18n';
import type { Answer, FileAnswer, GivenFile } from '../flow/answers.ts';
import type { Amount, Lookup } from '../flow/amount.ts';
import type { AnswerLine } from '../flow/answer-line.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import type { FieldRead } from '../flow/field-read.ts';
import type { Posted } from '../flow/posted.ts';
import type { Rules } from '../flow/rule.ts';
import type { FileLimits } from './file-limits.ts';

/** What a check needs beside the answer. */
export interface CheckContext {
  readonly locale: Locale;
  /** The present instant; dates are judged by the day it is in Morocco. */
  readonly now: Date;
  /** Another question that is asked on the way, by its name in the flow, with its answer; undefined when it is not asked. */
  other?(name: string): OtherAnswer | undefined;
}

/** What reading a post needs beside it. */
export interface ReadContext {
  /** The present instant. */
  readonly now: Date;
  /** The answer that is kept. */
  readonly answer?: Answer | undefined;
}

/** What a check may know of another question. */
export interface OtherAnswer {
  readonly label: LocalizedText;
  readonly answer?: Answer | undefined;
}

/** What script needs to show a computed amount. */
export interface ComputedShown {
  readonly compute: Amount;
  readonly as: 'money' | 'number';
  readonly unit?: string | undefined;
}

/** The rules that a kind has beside those of every field. */
export type OwnRules<Field extends CommonField> = Rules<Omit<Field, keyof CommonField>>;

/** What a field shows beside its rules. */
export type PrintedField = FieldData &
  FieldPrinted & {
    /** A set of choices posts nothing when nothing is chosen: a hidden empty value says that it was asked. */
    readonly emptyValue?: boolean;
    /** Of several fields under one legend: what each shows. It is named after the question and its part, `stay-from`. */
    readonly parts?: Readonly<Record<string, FieldData & FieldPrinted>>;
    /** Of a field that takes files: those that were received, each shown with buttons that replace and remove it. */
    readonly received?: readonly FileAnswer[];
    /** Of such a field: a control of its own opens this camera. */
    readonly camera?: 'environment' | 'user' | undefined;
    /** Of such a field: photos of more bytes are made smaller in the page. */
    readonly shrink?: number | undefined;
    /** Nothing is asked: what is computed, for script to show it at once. */
    readonly computed?: ComputedShown;
    /** Units that may be typed after a number, in any language: script computes with the number. */
    readonly units?: readonly string[];
    /** Posted beside the answer, as `<name>-shown`: what the page has shown of it. */
    readonly shown?: string;
    /** A legal sentence of ours below the field, in the language it is in: marked as one that no jurist has confirmed. */
    readonly legalNote?: { readonly text: string; readonly language: Locale };
  };

/**
 * A kind of field: all that is known of it, in one object. A new one is a file beside this and a line in `kinds.ts`.
 *
 * @typeParam Field - what a flow says of a field of this kind, its rules among it
 * @typeParam Value - what an answer is, as the draft keeps it
 */
export interface FieldKind<Field extends CommonField, Value extends Answer> {
  /** The `type` that a flow names it by. */
  readonly type: NonNullable<Field['type']>;
  /** The rules it has, with what each may be, at any depth; anything else in a field is refused by `defineFlow`. */
  readonly keys: OwnRules<Field>;
  /** Whether the field's control was on the page that was posted. */
  isPresent(field: Field, posted: Posted): boolean;
  /** The answer in its plain form, cleaned; called only when the control was on the page. Undefined: the kept answer stays. Files are not kept yet, or refused; a list of them comes to those that are kept. */
  read(field: Field, posted: Posted, context?: ReadContext): Value | GivenFile | readonly GivenFile[] | undefined;
  /** The first thing wrong with an answer, or with there being none; undefined when it may stand. */
  check(field: Field, answer: Answer | undefined, context: CheckContext): FieldIssue | undefined;
  /** An answer in words, for the page of the answers to check and for documents; called only when there is one. */
  lines(field: Field, answer: Answer, locale: Locale): readonly AnswerLine[];
  /** What `<tiwizi-field>` shows of the field and its answer, beside what all fields have. */
  print(field: Field, answer: Answer | undefined, locale: Locale): PrintedField;
  /** Its answer, made of those that were given before. Absent: it is asked. */
  compute?(field: Field, look: Lookup): Value | undefined;
  /** Other questions that its rules read. Absent: none. */
  reads?(field: Field): readonly FieldRead[];
  /** The same field whose rules read questions of other names; the names that they do not read stay. Present where `reads` is. */
  renamed?(field: Field, rename: (name: string) => string): Field;
  /** Whether an answer is never kept. Absent: only when the flow says so. */
  isSecret?(field: Field): boolean;
  /** How many files it takes, and how large. Absent: it takes none. */
  fileLimits?(field: Field): FileLimits;
}
