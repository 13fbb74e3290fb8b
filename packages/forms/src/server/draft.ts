import { randomBytes } from 'node:crypto';
import type { KnownAnswers, VersionedAnswers } from '../flow/index.ts';
import type { Assistance, AssistedAct } from '../protocol/assistance.ts';
import type { AnswersChecked } from './answer-checks.ts';

/** A form under way, as a store keeps it. Plain JSON. */
export interface Draft extends VersionedAnswers {
  /** 22 characters of base64url: 128 random bits. Stands in the address. */
  readonly id: string;
  /** Whose draft it is: the subject of the session. */
  readonly owner: string;
  /** Id of the flow. */
  readonly flow: string;
  /** Raised by one at every save; 0 before the first. */
  readonly revision: number;
  /** The last change of each step: at which revision, and which page made it. */
  readonly changed: Readonly<Record<string, { readonly revision: number; readonly writer?: string }>>;
  /** Answers that were warned about, by field name; the same answer passes the next time. */
  readonly warned: Readonly<Record<string, string>>;
  /** What checks elsewhere said of answers. */
  readonly checked?: AnswersChecked;
  /** Answers that were known beforehand, and from whom. */
  readonly known?: KnownAnswers;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly updated: string;
  /** Sent with the submission, the same at every try, so that the receiver takes it once (idempotency key). */
  readonly key: string;
  /** The version it was brought along from, until the person continues. */
  readonly migratedFrom?: number;
  /** The request that this one corrects, whatever names it; such a draft is begun by `beginCorrection` alone. */
  readonly corrects?: string;
  /** Who filled it in for its owner. */
  readonly assistance?: Assistance;
  /** What was saved by whoever fills it in for somebody, until it is given (`giveDraft`). Absent: who fills it in is its owner. */
  readonly acts?: readonly AssistedAct[];
  /** Kept until it is removed, its files too: it waits to be handed over. */
  readonly held?: boolean;
  /** Milliseconds for which it is kept after its last change, its files too, in place of the usual time. */
  readonly life?: number;
  /** Since when a submission is under way. */
  readonly submitting?: string;
  /** Its answers may not change, because they are being signed: since when, and which seal it is. Empty: no more. See `FormServer.seal`. */
  readonly sealed?: string;
  readonly submitted?: Submitted;
}

/** The end of a draft. */
export interface Submitted {
  /** Number of the receipt. */
  readonly reference: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Longest time of one post, in milliseconds: handing over waits for a register. */
export const longestPost = 120_000;

/** Whether a draft is being handed over at a moment (milliseconds of the epoch); one that takes longer than a post may has died. */
export const isSubmitting = ({ submitting }: Pick<Draft, 'submitting'>, now: number = Date.now()): boolean =>
  !!submitting && now - Date.parse(submitting) < longestPost;

/** 128 random bits as 22 characters that may stand in an address and a file name. */
export const randomId = (): string => randomBytes(16).toString('base64url');

/** Whether text has the form of such an id: ask before it becomes part of a path. */
export const isId = (text: string): boolean => /^[\w-]{22}$/.test(text);
