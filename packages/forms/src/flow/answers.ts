/** A file the server keeps with the draft. */
export interface FileAnswer {
  /** Name under which the draft store keeps the bytes. */
  readonly file: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256?: string;
  /** The person's own name of the file, without folders. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What its first bytes say it is. */
  readonly type: FileType;
}

/** A file that was sent and not kept, and why. */
export interface RefusedFile {
  readonly refused: 'file_too_large' | 'file_type' | 'file_empty';
  readonly name: string;
}

/** A file that was posted and may be kept, before it is. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: FileType;
}

/** Kinds of file that may be asked for, known by their first bytes. */
export type FileType = 'pdf' | 'jpeg' | 'png';

/** One answer: text (a date is `YYYY-MM-DD`, its parts may be missing), the chosen values of a set of checkboxes, or a file. */
export type Answer = string | readonly string[] | FileAnswer | RefusedFile;

/** Answers by field name. Plain JSON. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether an answer is a file that is kept with the draft. */
export const isFile = (answer: Answer | Upload | undefined): answer is FileAnswer =>
  typeof answer === 'object' && 'file' in answer;

/** Whether an answer is a file that was sent and not kept. */
export const isRefused = (answer: Answer | Upload | undefined): answer is RefusedFile =>
  typeof answer === 'object' && 'refused' in answer;

/** Whether an answer is a file that was just posted, and may be kept. */
export const isUpload = (answer: Answer | Upload | undefined): answer is Upload =>
  typeof answer === 'object' && 'bytes' in answer;

/** Whether nothing was answered: no text, no choice, no file. A date with no part filled is empty too. */
export function isEmptyAnswer(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return !answer.replaceAll('-', '').trim();
  return Array.isArray(answer) && !answer.some(Boolean);
}

/** The values of a text or choice as a list; a file has none. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return answer ? [answer] : [];
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
}

/** A text or choice as one text; empty for a file. */
export const textOf = (answer: Answer | undefined): string => valuesOf(answer).join(' ');
