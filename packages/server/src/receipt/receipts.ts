import type { Submission } from '@tiwizi/forms/server';
import type { Party } from '@tiwizi/http';
import { collection, RecordConflict, type Collection } from '@tiwizi/store';
import type { Log } from '../log/log.ts';
import type { Charge, PaymentRecord } from '@tiwizi/payment';
import type { FollowUps } from '../notifications/follow-ups.ts';
import { awaitedPayment, paidPayment } from '../payment/filed-payment.ts';
import { awaitedUntil, type AwaitedFee } from '../payment/awaited-fee.ts';
import type { Fees } from '../payment/fees.ts';
import { tellPaid } from '../payment/tell-paid.ts';
import type { FiledRequest } from '../request/online-service.ts';
import { frozenDocuments, type Frozen } from '../request/frozen-documents.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { ServiceError } from '../service/service-error.ts';
import { awaitedIn, type FoundReceipt, type SentRequest } from './found-receipt.ts';
import { HandOverError, isReceiptRecord, numberOf } from './filed-number.ts';
import type { HandOverQueue } from './hand-over-queue.ts';
import type { ReceiptRecord } from './receipt.ts';

/**
 * Receipts of requests that were signed or, where no signature is asked for, sent. However often one is asked for, there is one number; and it
 * is given when nobody asks, too.
 */
export class Receipts {
  readonly #desks: readonly RequestDesk[];
  readonly #kept: Collection<ReceiptRecord>;
  readonly #frozen: Collection<Frozen>;
  readonly #queue: HandOverQueue;
  readonly #log: Log;
  readonly #followUps: FollowUps;
  readonly #fees: Fees | undefined;
  /** Hand-overs under way, by person and request: who comes meanwhile waits for them. */
  readonly #filing = new Map<string, Promise<ReceiptRecord>>();

  constructor(
    desks: readonly RequestDesk[],
    stores: ServiceStores,
    queue: HandOverQueue,
    followUps: FollowUps,
    log: Log,
    fees?: Fees,
  ) {
    this.#desks = desks;
    this.#kept = collection(stores.records, 'receipt');
    this.#frozen = frozenDocuments(stores);
    this.#queue = queue;
    this.#followUps = followUps;
    this.#log = log;
    this.#fees = fees;
  }

  /** A request is about to be signed or sent: it is to be handed over even if nobody comes back to it. */
  expect(party: Party, id: string): Promise<void> {
    return this.#queue.expect(party, id);
  }

  /**
   * The receipt of a person's request; handed over the first time, once its fee is paid. Undefined when they have no such request, or have
   * not ended it.
   *
   * @throws what `handOver` of the service throws, and `HandOverError` when it gave no number: it is to be tried again
   */
  async of(party: Party, id: string): Promise<FoundReceipt | AwaitedFee | undefined> {
    const owner = party.subject;
    const desk = await this.#deskOf(owner, id);
    const document = await desk?.filed(owner, id);
    if (!desk || !document) return undefined;
    const known = await this.#find(owner, id);
    const fee = known && known.payment?.state !== 'awaited' ? undefined : await this.#awaited(owner, id);
    const { filedAt, locale } = document;
    const awaited = fee && { desk, fee, filedAt, until: awaitedUntil(filedAt), locale };
    if (awaited && !known && (awaited.fee.gone || desk.service.fee?.handOver !== 'unpaid')) {
      // It is kept with its answers for as long as it waits.
      if (!awaited.fee.gone) await this.#keep(desk, owner, id, true);
      return awaited;
    }
    const record = known ?? (await this.#file(desk, party, id));
    const paid = record.payment && (await this.#fees?.payments.find(owner, id));
    const isTold = record.payment?.state !== 'awaited' || (await this.#tellPaid(desk, owner, id, paid));
    if (isTold) await this.#queue.done(owner, id);
    await this.#keep(desk, owner, id, false);
    const forms = await desk.forms();
    await forms?.markSubmitted(owner, id, id);
    return {
      desk,
      receipt: {
        ...record,
        payment: paidPayment(paid) ?? record.payment,
        id,
        verification: document.signature?.verification,
      },
      sha256: document.sha256,
      paid,
      assistance: (await this.#frozen.get(owner, id))?.value.assistance,
      awaited,
    };
  }

  /** What is still to be paid for a request that is signed or sent; undefined: nothing. Null: it was given up. */
  async unpaid(owner: string, id: string): Promise<Charge | undefined | null> {
    const fee = await this.#awaited(owner, id);
    return fee?.gone ? null : fee?.charge;
  }

  /** The requests of a person that the agency has, last filed first, each with its corrections. */
  async list(owner: string): Promise<readonly SentRequest[]> {
    const kept = (await this.#kept.list(owner)).filter(({ value }) => isReceiptRecord(value));
    const found = await Promise.all(
      kept.map(async ({ id, value: { number, registeredAt, corrects } }) => {
        const desk = corrects === undefined ? await this.#deskOf(owner, id) : undefined;
        const corrections = kept
          .filter(({ value }) => value.corrects === id)
          .map((each) => ({ id: each.id, filedAt: each.value.registeredAt }));
        return desk && { desk, id, number, filedAt: registeredAt, corrections };
      }),
    );
    return found.filter((each) => each !== undefined);
  }

  /** The fee of a request is paid: it is handed over, or waits for the agency. False: there is no such request any more. */
  async paid(owner: string, id: string): Promise<boolean> {
    const actor = (await this.#queue.get(owner, id))?.value.actor ?? owner;
    try {
      return (await this.of({ actor, subject: owner }, id)) !== undefined;
    } catch (cause) {
      // It is tried again by the queue.
      this.#log.warning('hand_over_failed', { cause });
      return true;
    }
  }

  /** Hands over what waits: what was signed while the register was away, or before a process ended. */
  async work(): Promise<void> {
    for (const waiting of await this.#queue.due()) {
      const { owner, id } = waiting;
      try {
        // Without a receipt it is not signed or sent yet: it may still be, until its draft is thrown away.
        const found = await this.of({ actor: waiting.value.actor, subject: owner }, id);
        const awaited = awaitedIn(found);
        if (!found) await this.#queue.later(waiting, 'unsigned');
        // Done, and then no longer in the queue; or the agency has it, and could not be told that it is paid.
        else if (!awaited) await this.#queue.later(waiting, 'failed');
        else if (!(await this.#giveUp(awaited, owner, id))) {
          const told = await this.#followUps.remind(owner, id, awaited, waiting.value.told ?? []);
          await this.#queue.later(waiting, 'unpaid', told);
        }
      } catch (cause) {
        this.#log.warning('hand_over_failed', { cause });
        await this.#queue.later(waiting, 'failed');
      }
    }
  }

  /** What is not paid in its time is not handed over any more, and its answers go. @returns whether that is so */
  async #giveUp({ desk, until }: AwaitedFee, owner: string, id: string): Promise<boolean> {
    if (Date.now() < Date.parse(until) || !(await this.#fees?.payments.forget(owner, id))) return false;
    await this.#keep(desk, owner, id, false);
    await this.#queue.done(owner, id);
    return true;
  }

  /** Tells the agency that what it has unpaid is paid. @returns whether it knows; false: not paid, or it is to be told again */
  async #tellPaid(desk: RequestDesk, owner: string, id: string, fee: PaymentRecord | undefined): Promise<boolean> {
    const payment = paidPayment(fee);
    if (!payment) return false;
    try {
      await tellPaid(desk, id, payment);
    } catch (cause) {
      this.#log.warning('agency_payment_failed', { route: desk.route, cause });
      this.#queue.failed(owner, id);
      return false;
    }
    await this.#kept.update(owner, id, (kept) => {
      const { expires, value } = kept ?? {};
      const expiresIn = expires === undefined ? undefined : Math.max(1, expires - Date.now());
      return value && { value: { ...value, payment }, expiresIn };
    });
    return true;
  }

  /** The fee of a request, while it is not paid. */
  async #awaited(owner: string, id: string): Promise<PaymentRecord | undefined> {
    return this.#fees?.awaited(owner, id, (await this.#frozen.get(owner, id))?.value.charge);
  }

  /** Documents are shared by the services of a site: which one it is of was kept when it was made. */
  async #deskOf(owner: string, id: string): Promise<RequestDesk | undefined> {
    const slug = (await this.#frozen.get(owner, id))?.value.service;
    return this.#desks.find((desk) => desk.slug === slug);
  }

  async #find(owner: string, id: string): Promise<ReceiptRecord | undefined> {
    const kept: unknown = (await this.#kept.get(owner, id))?.value;
    if (kept === undefined || isReceiptRecord(kept)) return kept;
    // Damaged: it is asked for again, under the same key.
    this.#log.error('receipt_damaged');
    await this.#kept.discard(owner, id);
    return undefined;
  }

  #file(desk: RequestDesk, party: Party, id: string): Promise<ReceiptRecord> {
    const key = JSON.stringify([party.subject, id]);
    let filing = this.#filing.get(key);
    if (!filing) {
      filing = this.#handOver(desk, party, id).finally(() => this.#filing.delete(key));
      this.#filing.set(key, filing);
    }
    return filing;
  }

  async #handOver(desk: RequestDesk, { actor, subject }: Party, id: string): Promise<ReceiptRecord> {
    const document = await desk.filed(subject, id);
    if (!document) throw new TypeError('[tiwizi] server_request_not_filed');
    const { pdf, sha256, filedAt, locale, applicant, signature } = document;
    const flow = await desk.flow();
    // The register that the form is made of is away: so is the agency, or it may as well be.
    if (!flow) throw new ServiceError('flow_unavailable', 'the form cannot be had at present');
    const submission = await this.#filedAnswers(desk, subject, id);
    const { corrects, assistance } = (await this.#frozen.get(subject, id))?.value ?? {};
    const number = corrects === undefined ? undefined : (await this.#find(subject, corrects))?.number;
    if (corrects !== undefined && number === undefined) throw new HandOverError('hand_over_without_request');
    const fee = await this.#fees?.payments.find(subject, id);
    const isUnpaid = desk.service.fee?.handOver === 'unpaid';
    const payment = isUnpaid && fee ? awaitedPayment(fee, awaitedUntil(filedAt)) : paidPayment(fee);
    const filed: FiledRequest = {
      // The subject of a request without login is ours alone: it tells the agency nothing.
      ...(desk.needsLogin ? { actor, subject } : {}),
      key: id,
      ...(number === undefined ? {} : { correctionOf: corrects, number }),
      service: desk.slug,
      flow,
      document: pdf,
      sha256,
      filedAt,
      locale,
      applicant,
      evidence: signature?.evidence,
      answers: submission?.answers,
      ...(payment && { payment }),
      ...(assistance && { assistance }),
      unchecked: submission?.unchecked,
      origins: submission?.origins,
      openFile: async (file) => submission?.openFile(file),
    };
    try {
      const given = numberOf(await desk.service.handOver(filed), number);
      const registeredAt = new Date().toISOString();
      const about = {
        owner: subject,
        id,
        number: given,
        language: locale,
        corrects,
        flow,
        answers: submission?.answers,
      };
      // First, so that no answers go that the agency may ask to correct.
      await this.#followUps.filed(desk, about);
      const record = {
        number: given,
        registeredAt,
        ...(corrects === undefined ? {} : { corrects }),
        ...(payment && { payment }),
      };
      return (await this.#kept.first(subject, id, record, { expiresIn: desk.receiptLife })).value;
    } catch (error) {
      this.#queue.failed(subject, id);
      await this.#keep(desk, subject, id, true);
      throw error;
    }
  }

  /** What is handed over as data is what the document was made of, or nothing: the document is what counts. */
  async #filedAnswers(desk: RequestDesk, owner: string, id: string): Promise<Submission | undefined> {
    const submission = await (await desk.forms())?.submission(owner, id, { isEnded: true });
    if (!submission || (await desk.isSameAsFiled(owner, id, submission))) return submission;
    this.#log.error('answers_other_than_filed', { route: desk.route });
    return undefined;
  }

  /** A draft does not go after its time while its request waits for the agency: its answers and files go along. */
  async #keep({ drafts }: RequestDesk, owner: string, id: string, held: boolean): Promise<void> {
    const draft = await drafts.load(owner, id);
    if (!draft || (draft.held ?? false) === held) return;
    const { held: _, ...rest } = draft;
    try {
      await drafts.save({ ...rest, ...(held && { held }) }, draft.revision);
    } catch (error) {
      // Somebody was quicker: the next try, or the next visit, sees to it.
      if (!(error instanceof RecordConflict)) throw error;
    }
  }
}
