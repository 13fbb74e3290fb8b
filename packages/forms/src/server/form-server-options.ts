import type { Addresses, FindVisitor, Handler, KnownVisit, PostLimits, Visit } from '@tiwizi/http';
import type { Locale } from '@tiwizi/i18n';
import type { Keys, StoredBlob } from '@tiwizi/store';
import type {
  AnswerNameOf,
  AnswerOrigin,
  AnswersOf,
  FileAnswer,
  FormError,
  FormFlow,
  KnownAnswers,
  Migrations,
  StepIdOf,
} from '../flow/index.ts';
import type { AnswerCheck } from './answer-checks.ts';
import type { DraftStore } from './draft-store.ts';
import type { FileScanner } from './file-scanner.ts';
import type { Assistance } from '../protocol/assistance.ts';
import type { FormPage } from '../print/form-page.ts';

/** What is handed over when the person has checked the answers. Its type knows the answers of its flow. */
export interface Submission<Flow extends FormFlow = FormFlow> {
  readonly draftId: string;
  readonly owner: string;
  readonly flow: string;
  readonly version: number;
  /** Only what the way through the form asks for. */
  readonly answers: AnswersOf<Flow>;
  /** The same at every try: take one submission a key (idempotency). */
  readonly key: string;
  /** The request that this one corrects; see `Draft`. */
  readonly corrects?: string | undefined;
  /** Who filled it in for its owner. */
  readonly assistance?: Assistance | undefined;
  /** Names of questions whose answers could not be checked elsewhere, and that the person was let go on with. */
  readonly unchecked?: readonly string[];
  /** Where answers are from that were known beforehand, and which of them the person has changed or says are wrong. */
  readonly origins?: readonly AnswerOrigin[];
  /** Revision of the draft whose answers these are. */
  readonly revision: number;
  /** The bytes of an uploaded file. */
  openFile(answer: FileAnswer): Promise<Uint8Array | undefined>;
  /** The same as a stream, with size and SHA-256. */
  streamFile(answer: FileAnswer): Promise<StoredBlob | undefined>;
}

/** A draft that nothing changes until it is opened again. */
export interface Sealed<Flow extends FormFlow = FormFlow> {
  readonly submission: Submission<Flow>;
  /** Ends the seal, unless the draft was sealed once more meanwhile. */
  open(): Promise<void>;
}

/**
 * The end of the form: registered under a reference, or going on elsewhere (to be signed, to be paid). `retryAfter`: there is no room for it
 * now, and may be after so many seconds; the person is told (503), and nothing is lost.
 */
export type Completion = { readonly reference: string } | { readonly next: string } | { readonly retryAfter: number };

/** Of files that come in pieces, before they are answers. Each file alone is limited by its question. */
export interface UploadLimits {
  /** With script files of so many bytes and more come in pieces, smaller ones are posted. Default 2 MB. */
  readonly fromBytes?: number;
  /** Bytes of one draft. Default 100 MB. */
  readonly draftBytes?: number;
  /** Bytes of one person. Default 200 MB. */
  readonly personBytes?: number;
  /** Files of one person that began within a day and were not put away. Default 50. */
  readonly most?: number;
}

/** How a form is served. It lives below `basePath`, in its `languages` (default: those of the flow). */
export interface FormServerOptions<Session = unknown, Flow extends FormFlow = FormFlow> extends Addresses {
  /** Made by `defineFlow`. */
  readonly flow: Flow;
  /** Where drafts are kept: `drafts(stores)`, with the stores of `@tiwizi/store`. */
  readonly drafts: DraftStore;
  /** Drafts of this form that one person may have under way at once; who begins one more is told. Default 20. */
  readonly draftsPerPerson?: number;
  /** Public origin of the site, `https://agency.example`: posts of others are refused. */
  readonly origin: string;
  /** Who is logged in. Drafts are those of the subject; its token proves that a post comes from a page of this session. */
  readonly visitor: FindVisitor<Session>;
  /** The whole HTML of a page; see `stepPage`, `checkAnswersPage`, `problemPage`. */
  print(page: FormPage, visit: Visit<Session>): string | Promise<string>;
  /** Address of the login that returns to a path of ours. */
  loginUrl(locale: Locale, returnTo: string): string;
  /** Where "save and leave" and a deleted draft lead, so that the page there can say which it was; `corrects`: of a correction, the request. */
  exitUrl(
    locale: Locale,
    left: { readonly id: string; readonly reason: 'saved' | 'deleted'; readonly corrects?: string | undefined },
  ): string;
  /** Address of the receipt of a submitted form. */
  receiptUrl(locale: Locale, reference: string): string;
  /**
   * Where a draft leads whose answers were sealed to be signed, `since` that many milliseconds of the epoch; undefined when they may change
   * all the same, because what was to sign them is dead.
   */
  sealedUrl?(
    locale: Locale,
    draft: { readonly id: string; readonly owner: string; readonly since: number },
  ): Promise<string | undefined>;
  /** Takes the checked answers. May be called again with the same key after a crash. A throw is told to the person; nothing is lost. */
  complete(submission: Submission<Flow>, visit: KnownVisit<Session>): Promise<Completion>;
  /** What `complete` does, as its button says: the form goes on elsewhere (default), is sent, or is given to whom it was filled in for. */
  readonly ending?: 'continue' | 'send' | 'give';
  /** What takes the focus in a new step: its heading (default), or its first control, which suits clerks who enter many forms. */
  readonly focus?: 'heading' | 'control' | undefined;
  /**
   * When somebody logged out last, in milliseconds of the epoch: pages printed before that add nothing to their drafts any more, so that
   * whoever goes back to one on a shared computer changes nothing. A session that ended by itself is none of this.
   */
  loggedOutAt?(owner: string): Promise<number | undefined>;
  /** `none`: nobody logs in. Who is not known any more is led to `loginUrl` with other words: to what opens the form again. */
  readonly login?: 'required' | 'none';
  /** Answers known beforehand, from the session (WCAG 2.2, 3.3.7). */
  prefill?(visit: KnownVisit<Session>): AnswersOf<Flow> | Promise<AnswersOf<Flow>>;
  /**
   * The same with their source, which the person is told: “From …, on …”. Those that are `bound` are shown as text, with a button that says that
   * they are wrong; what then happens is a rule of the field, `whenWrong`.
   */
  known?(visit: KnownVisit<Session>): KnownAnswers | Promise<KnownAnswers>;
  /**
   * Checks that need a server: a register, a code. Called with right answers, secrets among them; returns errors in the person's language.
   * `askedAnew`: bound answers that the person writes after all.
   */
  checkStep?(
    stepId: StepIdOf<Flow>,
    answers: AnswersOf<Flow>,
    visit: KnownVisit<Session>,
    askedAnew: readonly string[],
  ): Promise<readonly FormError<AnswerNameOf<Flow>>[]>;
  /** Checks of single answers elsewhere, by the names that fields give (`check`). */
  readonly checks?: Readonly<Record<string, AnswerCheck>>;
  /** Brings drafts of older versions along, by the version they start from. */
  readonly migrations?: Migrations;
  /**
   * 32 bytes that seal a token into each page, so that what is posted after the session ended is kept for its owner.
   * Without it such a post is told of, but its answers are only in the page.
   */
  readonly key?: Keys;
  readonly limits?: PostLimits;
  /** How much may be on its way in pieces (resumable upload) at once, where the draft store takes such files. */
  readonly uploads?: UploadLimits;
  /**
   * Looks over every file that is sent. One that is infected is refused and thrown away; one that it could not look at is kept, and looked at
   * when the request is to be sent. Absent: nobody looks.
   */
  readonly scanner?: FileScanner;
  /** What becomes of a request whose files the scanner could still not look at: it is not sent (`wait`, the default), or it is. */
  readonly unscanned?: 'wait' | 'send';
  /**
   * Bytes of posts held in memory at once, of all people. A post beyond is refused (503) and can be sent again; so is a further one
   * at once of a person who holds an eighth. Default 256 MB.
   */
  readonly bytesInFlight?: number;
  readonly now?: () => Date;
  /** Told of failures of hooks; by default one line on the console. */
  onError?(error: unknown): void;
}

/** A form on a server, one page a step; see `createFormServer`. */
export interface FormServer<Flow extends FormFlow = FormFlow> {
  /** Answers a request under the base path; undefined when the address is not one of the form's. */
  readonly handle: Handler;
  /** Begins a draft for an owner, and gives its id: where it does not begin by `GET new`. */
  begin(owner: string): Promise<string>;
  /**
   * The checked answers of a draft that went on elsewhere (to be signed); undefined when it is not complete. `isEnded`: it was, and the person
   * has ended it; a choice that is gone since takes nothing from it.
   */
  submission(owner: string, id: string, known?: { isEnded?: boolean }): Promise<Submission<Flow> | undefined>;
  /**
   * Closes a draft to every change while its answers are being signed; its pages lead to `sealedUrl`. Undefined when it is not complete.
   * `open` ends that, unless it was sealed once more meanwhile.
   */
  seal(owner: string, draftId: string): Promise<Sealed<Flow> | undefined>;
  /** Ends a draft that went on elsewhere: from now on its pages lead to the receipt. */
  markSubmitted(owner: string, draftId: string, reference: string): Promise<void>;
}
