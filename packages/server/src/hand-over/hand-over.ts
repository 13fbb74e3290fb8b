import type { Assistance } from '@tiwizi/forms';
import type { Party } from '@tiwizi/http';
import type { FiledPayment } from '../payment/filed-payment.ts';

/** A file that goes along. */
export interface HandedFile {
  /** As the person named it. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly size: number;
  /** SHA-256, hexadecimal; that of an attachment stands in the document. */
  readonly sha256: string;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** An answer that could not be checked, by its place among the answers (`ice`, `equipment[0].serial`) and what it answers. */
export interface UncheckedAnswer {
  readonly name: string;
  readonly label: string;
}

/** Where an answer is from that the person did not give. */
export interface HandedOrigin extends UncheckedAnswer {
  /** What the source is called, in the language of the request. */
  readonly source: string;
  /** When it said so: ISO 8601. */
  readonly at: string;
  /** `same`: the answer is the source's; `wrong`: it is, and the person says that it is wrong; `changed`: the answer is the person's own. */
  readonly state: 'same' | 'wrong' | 'changed';
  /** Of a changed one: what the source says, as people read it. */
  readonly said?: string;
}

/** An answer as people read it, below its step or item. */
export interface HandedSection {
  readonly heading: string;
  /** 3: an item of a repeating group, in the section before it. */
  readonly level?: 3;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** The same request in another language of its form: words of the form are in it, what the person wrote is as they wrote it. */
export interface HandedWords {
  readonly title: string;
  readonly summary: readonly HandedSection[];
  /** Of the questions that `unchecked` and `origins` name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A request with everything, as an agency gets it. Without `actor` and `subject` it was sent without login. */
export interface HandedRequest extends Partial<Party> {
  /** The same at every try: give one number a key, however often it comes. 1 to 64 letters, digits, `_` and `-`. */
  readonly key: string;
  /** Of a correction that the agency asked for: the key of the request it corrects, and its number, which stays. */
  readonly correctionOf?: string | undefined;
  readonly number?: string | undefined;
  /** Slug of the service, and its name in the language of the request. */
  readonly service: string;
  readonly title: string;
  /** Language of the request (BCP 47). */
  readonly language: string;
  readonly flow: { readonly id: string; readonly version: number };
  /** When it was signed, or sent: ISO 8601. */
  readonly filedAt: string;
  /** Name of the person, as the provider tells it. */
  readonly applicant?: string | undefined;
  /** The answers by the names of the flow; a repeating group is a list of its items' answers. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The same, as people read it. */
  readonly summary: readonly HandedSection[];
  /** The same in the other languages of the form, by their tags: whoever decides may read another than who asked. Absent: there is none. */
  readonly translations?: Readonly<Record<string, HandedWords>>;
  /** Answers that a register could not be asked about, and that the person was let go on with: to be checked by the agency. Absent: none. */
  readonly unchecked?: readonly UncheckedAnswer[];
  /** Answers that were known beforehand, with their source and what the person says to it. Absent: none. */
  readonly origins?: readonly HandedOrigin[];
  /** The PDF: signed where there is `evidence`. */
  readonly document: HandedFile;
  readonly attachments: readonly HandedFile[];
  /** What was paid for it, or is to be (`fee.handOver`); absent: nothing had to be. */
  readonly payment?: FiledPayment | undefined;
  /** Who filled it in for the subject, and what they saved; absent: nobody did. */
  readonly assistance?: HandedAssistance | undefined;
  /** How it was signed; absent: it was not. */
  readonly evidence?: unknown;
}

/** Who helped; as what is told in the language of the request. */
export type HandedAssistance = Omit<Assistance, 'organisation'> & { readonly organisation?: string };

/**
 * Gives a request to the agency. Called again with the same key until it succeeds, so that it takes one request a key.
 *
 * @returns the number of the agency's register
 */
export type HandOver = (request: HandedRequest) => Promise<{ readonly number: string }>;

/** The description that goes before the files: everything but their bytes. */
export function describeRequest(request: HandedRequest): object {
  const describeFile = ({ name, type, size, sha256 }: HandedFile): object => ({ name, type, size, sha256 });
  const { document, attachments, key: _, ...rest } = request;
  return { ...rest, document: describeFile(document), attachments: attachments.map(describeFile) };
}

/** All files: the document first. One that was given twice goes once. */
export const filesOf = ({ document, attachments }: HandedRequest): readonly HandedFile[] => [
  ...new Map([document, ...attachments].map((file) => [file.sha256, file])).values(),
];
