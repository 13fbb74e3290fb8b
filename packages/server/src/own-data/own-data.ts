import { filesIn, nestAnswers, type Assistance, type FormFlow, type NestedAnswers } from '@tiwizi/forms';
import { isSubmitting, type Draft } from '@tiwizi/forms/server';
import type { SigningEvidence } from '@tiwizi/signature/server';
import type { PaymentRecord } from '@tiwizi/payment';
import { collection, RecordConflict } from '@tiwizi/store';
import { correctionRecords } from '../correction/correction.ts';
import type { FollowUps } from '../notifications/follow-ups.ts';
import type { Contact } from '../notifications/notification-sender.ts';
import { isReceiptRecord } from '../receipt/filed-number.ts';
import type { Fees } from '../payment/fees.ts';
import type { HandOverQueue } from '../receipt/hand-over-queue.ts';
import type { ReceiptRecord } from '../receipt/receipt.ts';
import { isDamage } from '../request/filed-document.ts';
import { frozenDocuments } from '../request/frozen-documents.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** A file that a person gave. */
export interface OwnFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256?: string | undefined;
}

/** All that is kept of one request of a person. Plain JSON: it is what they download. */
export interface OwnRequestData {
  readonly id: string;
  /** Slug of the service; undefined when it is no longer offered here. */
  readonly service: string | undefined;
  /**
   * `waiting`: signed, sent or being sent, and not yet with the agency: it is not deleted before. `gone`: nothing is left of it but the
   * record of its fee.
   */
  readonly state: 'begun' | 'waiting' | 'filed' | 'gone';
  /** Of a correction that the agency asked for: the request it corrects. */
  readonly corrects?: string | undefined;
  readonly begun?: string | undefined;
  readonly changed?: string | undefined;
  /** When it goes by itself; undefined: when the person deletes it. */
  readonly keptUntil?: string | undefined;
  readonly answers?: NestedAnswers | undefined;
  readonly files: readonly OwnFile[];
  /** Where the person is told what happens to it. */
  readonly contact?: Contact | undefined;
  readonly receipt?: ReceiptRecord | undefined;
  /** Who filled it in for the person, and what they saved. */
  readonly assistance?: Assistance | undefined;
  /** The fee, and what was paid of it. */
  readonly payment?: PaymentRecord | undefined;
  /** The document that was made of the answers, and how it was signed. */
  readonly document?:
    { readonly sha256: string; readonly filedAt: string; readonly evidence?: SigningEvidence | undefined } | undefined;
}

/** What a service keeps of a person, to be shown to them and deleted by them (law 09-08). */
export class OwnData {
  readonly #desks: readonly RequestDesk[];
  readonly #stores: ServiceStores;
  readonly #queue: HandOverQueue;
  readonly #followUps: FollowUps;
  readonly #fees: Fees | undefined;

  constructor(
    desks: readonly RequestDesk[],
    stores: ServiceStores,
    queue: HandOverQueue,
    followUps: FollowUps,
    fees?: Fees,
  ) {
    this.#desks = desks;
    this.#stores = stores;
    this.#queue = queue;
    this.#followUps = followUps;
    this.#fees = fees;
  }

  /** Days for which the record of a fee is kept after its last change. */
  get paymentDays(): number {
    return this.#fees?.payments.keptDays ?? 0;
  }

  /** Everything of a person but the session: each request once, whatever is left of it. */
  async of(owner: string): Promise<readonly OwnRequestData[]> {
    const { records, drafts } = this.#stores;
    const kept = new Map((await drafts.list(owner)).map((draft) => [draft.id, draft]));
    const kinds = ['document', 'receipt', 'frozen-document', 'correction', 'hand-over'];
    // Of a site that takes no fees any more nobody knows what its records say.
    if (this.#fees) kinds.push('payment');
    const others = await Promise.all(kinds.map((kind) => records.list(kind, owner)));
    const ids = new Set([...kept.keys(), ...others.flat().map(({ id }) => id)]);
    return Promise.all([...ids].map((id) => this.#request(owner, id, kept.get(id))));
  }

  /**
   * Deletes what may be deleted at once. What is not paid is given up. What waits for the agency stays, with the request that it corrects,
   * whose number it goes under; and what is being signed at this moment.
   *
   * @returns what is left
   */
  async erase(owner: string): Promise<readonly OwnRequestData[]> {
    const all = await this.of(owner);
    const givenUp = new Set<string>();
    for (const each of all)
      if (isUnpaid(each) && (await this.#fees?.payments.forget(owner, each.id))) givenUp.add(each.id);
    const needed = new Set(
      all.flatMap((each) =>
        (each.state === 'waiting' || isUnpaid(each)) && !givenUp.has(each.id) ? [each.id, each.corrects] : [],
      ),
    );
    // Corrections first: one that has to stay needs the request whose number it goes under.
    const inTurn = all.toSorted((one, other) => Number(!one.corrects) - Number(!other.corrects));
    for (const { id, state, corrects } of inTurn)
      if (!needed.has(id) && !(await this.#erase(owner, id, state))) needed.add(id).add(corrects);
    await this.#followUps.forget(owner, needed);
    return this.of(owner);
  }

  /**
   * Gives up one request that is not paid, and that the agency does not have: all of it goes but the record of its fee. False: it is paid, or
   * with the agency.
   */
  async giveUp(owner: string, id: string): Promise<boolean> {
    const { state, payment } = await this.#request(owner, id, await this.#stores.drafts.load(owner, id));
    if (state !== 'waiting' || !payment || !(await this.#fees?.payments.forget(owner, id))) return false;
    // One that is being changed at this moment is not handed over either, and goes after its time.
    await this.#erase(owner, id, state);
    return true;
  }

  async #request(owner: string, id: string, draft: Draft | undefined): Promise<OwnRequestData> {
    const receipt = (await collection<ReceiptRecord>(this.#stores.records, 'receipt').get(owner, id))?.value;
    const desk = await this.#deskOf(owner, id, draft);
    const flow = draft && (await desk?.flow());
    const document = await desk?.filed(owner, id).catch((cause: unknown) => {
      // One that is damaged keeps nobody from the rest, nor from deleting it.
      if (!isDamage(cause)) throw cause;
      return undefined;
    });
    const isFiled = receipt !== undefined && isReceiptRecord(receipt);
    // Of a service that is no longer offered the signature tells whether it was ended.
    const isSent = draft !== undefined && (draft.submitted !== undefined || isSubmitting(draft));
    const isEnded = document || isSent || (await this.#stores.documents.load(owner, id))?.signed;
    const payment = await this.#fees?.payments.find(owner, id);
    const frozen = (await frozenDocuments(this.#stores).get(owner, id))?.value;
    const isGone = !draft && payment !== undefined;
    const state = isFiled ? 'filed' : isEnded ? 'waiting' : isGone ? 'gone' : 'begun';
    return {
      id,
      service: desk?.slug,
      state,
      corrects: draft?.corrects ?? frozen?.corrects,
      assistance: draft?.assistance ?? frozen?.assistance,
      begun: draft?.created,
      changed: draft?.updated,
      keptUntil:
        draft && state === 'begun'
          ? new Date(Date.parse(draft.updated) + this.#stores.drafts.ttl).toISOString()
          : undefined,
      // Of a form that has changed since: as they are kept.
      answers: draft && (isFlowOf(flow, draft) ? nestAnswers(flow, draft.answers) : draft.answers),
      files: Object.values(draft?.answers ?? {})
        .flatMap((answer) => filesIn(answer))
        .map(({ name, size, sha256 }) => ({ name, size, sha256 })),
      contact: await this.#followUps.contactOf(owner, id),
      receipt,
      payment,
      document: document && {
        sha256: document.sha256,
        filedAt: document.filedAt,
        evidence: document.signature?.evidence,
      },
    };
  }

  async #deskOf(owner: string, id: string, draft: Draft | undefined): Promise<RequestDesk | undefined> {
    const slug = (await frozenDocuments(this.#stores).get(owner, id))?.value.service;
    for (const desk of this.#desks)
      if (slug === undefined ? draft && (await desk.flow())?.id === draft.flow : desk.slug === slug) return desk;
    return undefined;
  }

  /** The receipt goes last: until then it says that nothing waits for the agency. @returns false: it has to stay for now */
  async #erase(owner: string, id: string, state: OwnRequestData['state']): Promise<boolean> {
    const { records, blobs, drafts, documents } = this.#stores;
    const draft = await drafts.load(owner, id);
    const desk = await this.#deskOf(owner, id, draft);
    if (state === 'begun' && desk && !(await desk.stopSigning(owner, id))) return false;
    try {
      if (draft) await drafts.remove(owner, id, draft.revision);
      await documents.remove(owner, id);
    } catch (error) {
      // Changed or being signed at this moment: it stays, and is among what is left.
      if (error instanceof RecordConflict) return false;
      throw error;
    }
    await blobs.remove({ owner, holder: `unsigned/${id}` });
    await frozenDocuments(this.#stores).discard(owner, id);
    await correctionRecords(this.#stores).discard(owner, id);
    await this.#queue.done(owner, id);
    await collection(records, 'receipt').discard(owner, id);
    return true;
  }
}

/** As far as is known here: the provider may know better. Paid, and the agency not told so: it waits, too. */
const isUnpaid = ({ state, payment, receipt }: OwnRequestData): boolean =>
  payment !== undefined && (state === 'waiting' || receipt?.payment?.state === 'awaited');

const isFlowOf = (flow: FormFlow | undefined, draft: Draft): flow is FormFlow =>
  flow?.id === draft.flow && flow.version === draft.version;
