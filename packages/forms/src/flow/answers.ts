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
  /** The name it was sent under, where another file of its field had that name already: then it got a number. */
  readonly sentAs?: string;
  /** Whether a scanner has looked at it; `waiting`: it was away. Absent: there was none when it came. */
  readonly scan?: 'clean' | 'waiting';
}

/** A file that was sent and not kept, and why. */
export interface RefusedFile {
  readonly refused:
    | 'file_too_large'
    | 'file_type'
    | 'file_empty'
    /** A button to replace a kept file, the one named, was pressed, and none was chosen. */
    | 'file_none'
    /** A photo of a kind that few programs can open. */
    | 'file_heic'
    /** A scanner found in it what would harm those who open it. */
    | 'file_infected'
    /** Of a field that takes several: more than it takes, of all together too many bytes. */
    | 'file_count'
    | 'file_total';
  readonly name: string;
}

/** A file that was posted and may be kept, before it is. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: FileType;
  readonly sentAs?: string;
  readonly scan?: 'clean' | 'waiting';
}

/** Kinds of file that may be asked for, known by their first bytes. */
export type FileType = 'pdf' | 'jpeg' | 'png';

/** An address, as it is kept and handed over: one answer with parts. A part that was not given is an empty text. */
export interface AddressAnswer {
  /** Number, street, building, quarter: several lines, LF between them. */
  readonly street: string;
  /** Five digits. */
  readonly postalCode: string;
  /** Name of the commune: of one in the list, as the list has it, in the language it was written in; else as it was written. */
  readonly commune: string;
  /** Its code in the list of communes, with its province and region in the same language. Absent: the list has none of that name, or there is no list. */
  readonly code?: string;
  readonly province?: string;
  readonly region?: string;
}

/** One answer: text (a date is `YYYY-MM-DD`, its parts may be missing), the chosen values of a set of checkboxes, a file, or several; an address. */
export type Answer =
  string | readonly string[] | FileAnswer | RefusedFile | readonly (FileAnswer | RefusedFile)[] | AddressAnswer;

/** Answers by field name. Plain JSON. */
export type Answers = Readonly<Record<string, Answer>>;

/** What stands in an answer, or was just posted for one. */
type Given = Answer | Upload | readonly GivenFile[] | undefined;

/** A file that was just posted: it may be kept, or is refused. */
export type GivenFile = Upload | RefusedFile;

/** Whether an answer is one file that is kept with the draft. Of a field that takes several, see `filesIn`. */
export const isFile = (answer: Given): answer is FileAnswer => typeof answer === 'object' && 'file' in answer;

/** Whether an answer is a file that was sent and not kept. */
export const isRefused = (answer: Given): answer is RefusedFile => typeof answer === 'object' && 'refused' in answer;

/** Whether an answer is a file that was just posted, and may be kept. */
export const isUpload = (answer: Given): answer is Upload => typeof answer === 'object' && 'bytes' in answer;

const partsOf = (answer: Given): readonly Given[] => (Array.isArray(answer) ? (answer as readonly Given[]) : [answer]);

/** Whether an answer is an address. */
export const isAddress = (answer: Given): answer is AddressAnswer => typeof answer === 'object' && 'street' in answer;

/** The files of an answer that are kept with the draft: of any answer, so of most none. */
export const filesIn = (answer: Given): readonly FileAnswer[] => partsOf(answer).filter(isFile);

/** The files of an answer that were sent and not kept. */
export const refusedIn = (answer: Given): readonly RefusedFile[] => partsOf(answer).filter(isRefused);

/** The files of an answer that were just posted, and may be kept. */
export const uploadsIn = (answer: Given): readonly Upload[] => partsOf(answer).filter(isUpload);

/** The id of a kept file, as a button names it: the part of its name in the store that is its own. */
export const idOfFile = ({ file }: FileAnswer): string => file.split('.', 1)[0] ?? '';

/** Whether nothing was answered: no text, no choice, no file. A date with no part filled is empty too. */
export function isEmptyAnswer(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return !answer.replaceAll('-', '').trim();
  return Array.isArray(answer) && !answer.some(Boolean);
}

/** The values of a text or choice as a list; a file has none. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return answer ? [answer] : [];
  return Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];
}

/** A text or choice as one text; empty for a file. */
export const textOf = (answer: Answer | undefined): string => valuesOf(answer).join(' ');

/** An answer as the text by which it is known again once it was warned about. */
export const warnedText = (answer: Answer | undefined): string =>
  isAddress(answer) ? JSON.stringify(answer) : String(answer);
