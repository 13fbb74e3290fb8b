import type { AnswerOrigin, AnswersOf, Assistance, FileAnswer, FormFlow, Migrations, StepIdOf } from '@tiwizi/forms';
import type { AnswerCheck } from '@tiwizi/forms/server';
import { type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { Charge } from '@tiwizi/payment';
import type { SigningEvidence } from '@tiwizi/signature/server';
import type { Assisted, ClerkMode } from '../assisted/assisted.ts';
import type { Party } from '@tiwizi/http';
import type { Fee } from '../payment/fee.ts';
import type { FiledPayment } from '../payment/filed-payment.ts';
import type { AgencyClient } from '../hand-over/agency-client.ts';
import type { AnswerError } from './answer-error.ts';
import type { AnswerSource } from './answer-source.ts';

/** Whether a service asks for a login. */
export type LoginDemand = 'required' | 'none';
/** Whether a service asks for a signature. */
export type SignatureDemand = 'required' | 'none';

/** What a document is made of: answers that were checked. */
export interface DocumentInput<Flow extends FormFlow = FormFlow> {
  readonly flow: Flow;
  readonly answers: AnswersOf<Flow>;
  /** Where answers are from that were known beforehand, and what the person says to them. */
  readonly origins?: readonly AnswerOrigin[] | undefined;
  readonly locale: Locale;
  /** Name of the agency, in the language of the document. */
  readonly agency: string;
  readonly title: string;
  /** What the person declares, below the answers. */
  readonly declaration: string;
  /** `none`: nobody signs it, and it says so. */
  readonly signature: SignatureDemand;
  /** Test keys: the document says that it has no legal value. */
  readonly specimen: boolean;
  readonly createdAt: Date;
  /** What is to be paid for it; undefined: nothing. */
  readonly charge?: Charge | undefined;
  /** Who filled it in for the person; undefined: nobody did. */
  readonly assistance?: Assistance | undefined;
  /** Bytes of a file that was given. */
  openFile(answer: FileAnswer): Promise<Uint8Array | undefined>;
}

/** A request that was signed or, where the service asks for no signature, sent: as it is handed over to the agency. Without login it has no party. */
export interface FiledRequest<Flow extends FormFlow = FormFlow> extends Partial<Party> {
  /** The same at every try: give one number a key, however often it comes. */
  readonly key: string;
  /** Of a correction that the agency asked for: the key of the request it corrects, and its number, which stays. */
  readonly correctionOf?: string | undefined;
  readonly number?: string | undefined;
  /** Slug of the service. */
  readonly service: string;
  /** The form, as it is at present. */
  readonly flow: Flow;
  /** The PDF: signed where there is `evidence`. */
  readonly document: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the PDF, hexadecimal. */
  readonly sha256: string;
  /** When it was signed, or sent: ISO 8601. */
  readonly filedAt: string;
  /** Language in which it was. */
  readonly locale: Locale;
  /** Name of the person, as the provider tells it. */
  readonly applicant?: string | undefined;
  /** How it was signed; undefined: it was not. */
  readonly evidence: SigningEvidence | undefined;
  /** Who filled it in for the person, and what they saved; undefined: nobody did. */
  readonly assistance?: Assistance | undefined;
  /** Names of questions whose answers could not be checked elsewhere (`checks`), and that the person was let go on with. */
  readonly unchecked?: readonly string[] | undefined;
  /** Where answers are from that were known beforehand, and which of them the person has changed or says are wrong. */
  readonly origins?: readonly AnswerOrigin[] | undefined;
  /** The answers by the names of the flow; undefined when the draft is no longer kept. */
  readonly answers: AnswersOf<Flow> | undefined;
  /** What was paid for it, or is to be (`fee.handOver`); undefined: nothing had to be. */
  readonly payment?: FiledPayment | undefined;
  /** Bytes of a file that was given. */
  openFile(answer: FileAnswer): Promise<Uint8Array | undefined>;
}

/** A service that is carried through from form to receipt. */
export interface OnlineService<Flow extends FormFlow = FormFlow> {
  /** `slug` (or `id`) of its sheet; the part of the address that names it. */
  readonly sheet: string;
  /**
   * The form. One that needs a register (its offices as choices) is a function: asked at the start, and again while it fails; until then the
   * form says that it is not available, and everything else goes on. It is asked again after `flowMinutes`, and its new choices and words are
   * taken; one whose steps, questions or rules are others waits for a restart, and the log says `flow_changed`.
   */
  readonly flow: Flow | (() => Flow | Promise<Flow>);
  /** Minutes after which a `flow` that is a function is asked again; 10 by default. */
  readonly flowMinutes?: number | undefined;
  readonly migrations?: Migrations | undefined;
  /**
   * `none`: whoever comes fills the form in and sends it. They are known by their browser and by the code they were given, and the agency
   * gets no name but those of the answers. Default `required`.
   */
  readonly login?: LoginDemand | undefined;
  /**
   * `none`: the request is sent once its answers are checked. Default `required`; without login `none`, since a certificate has to be that
   * of who is logged in.
   */
  readonly signature?: SignatureDemand | undefined;
  /** Without login: days for which a draft is kept after its last change (3), and a receipt with its document (90). */
  readonly keptDays?: { readonly draft?: number; readonly receipt?: number } | undefined;
  /** What a request costs; its sheet says the same. Not asked of a correction, which was paid with its request. */
  readonly fee?: Fee<Flow> | undefined;
  /** Others may fill it in for a person, who takes it over by a login of their own, and ends it. Absent: nobody may. */
  readonly assisted?: Assisted | undefined;
  /** Clerks fill in many of these requests: what takes the focus, and the receipt leads to the next one. */
  readonly clerk?: ClerkMode | undefined;
  /** Claims of the login that are answers already, by the names of the questions (WCAG 2.2, 3.3.7: nothing is asked twice). */
  readonly known?: Readonly<Record<string, string>> | undefined;
  /** Registers that have answers too, with login only; what the login knows goes before. */
  readonly sources?: readonly AnswerSource[] | undefined;
  /** Questions of `known` about the person who signs: shown as text, and another answer than the login's is refused; see `whenWrong` of a field. */
  readonly bound?: readonly string[] | undefined;
  /**
   * Checks that compare answers with each other or ask a register. Called with answers that are right each by itself; returns what is wrong,
   * said in the person's language.
   */
  checkStep?(
    stepId: StepIdOf<Flow>,
    answers: AnswersOf<Flow>,
    locale: Locale,
  ): readonly AnswerError<Flow>[] | Promise<readonly AnswerError<Flow>[]>;
  /** Checks of single answers elsewhere, in a register, by the names that fields give (`check`). */
  readonly checks?: Readonly<Record<string, AnswerCheck>> | undefined;
  /** Makes the PDF that is signed; by default `@tiwizi/documents` prints whatever the flow asks. */
  document?(input: DocumentInput<Flow>): Promise<Uint8Array>;
  /**
   * Gives a request to the agency, and its number back. Called again with the same key until it succeeds. What is no number (1 to 64
   * letters, digits and signs between them) counts as failed.
   */
  handOver(request: FiledRequest<Flow>): Promise<{ readonly number: string }>;
  /**
   * What tells how a request that was handed over stands, for the person's own space, and is told that one is `paid`; such as
   * `createAgencyClient` gives.
   */
  readonly agency?: (Pick<AgencyClient, 'status' | 'result'> & Partial<Pick<AgencyClient, 'paid'>>) | undefined;
  /** What stands before the button that starts: how long it takes, what is needed. */
  readonly startNote?: LocalizedText | undefined;
  /** What happens after the request was sent, in order. */
  readonly next?: readonly LocalizedText[] | undefined;
  /** What can be done against a refusal or silence, and with whom; general words that no jurist has confirmed by default. */
  readonly appeal?: LocalizedText | undefined;
  /** What the person declares by signing; a general declaration by default. */
  readonly declaration?: LocalizedText | undefined;
}

/** Keeps the types of the flow's answers in `document` and `handOver`. */
export const defineService = <const Flow extends FormFlow>(service: OnlineService<Flow>): OnlineService =>
  service as unknown as OnlineService;
