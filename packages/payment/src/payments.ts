import { randomBytes } from 'node:crypto';
import { wordsIn } from '@tiwizi/i18n';
import { collection, type Collection, type StoredRecord } from '@tiwizi/store';
import { isAmount, type Charge } from './charge/charge.ts';
import { newReferenceNumber } from './charge/reference-number.ts';
import { PaymentError } from './payment-error.ts';
import type { PaymentsOptions, PaymentStart } from './payments-options.ts';
import type { PaymentMethod, PaymentOrder } from './port/payment-port.ts';
import { dueIn, isWatched, openPayment, paidWith, type Payment, type PaymentRecord } from './record/payment-record.ts';
import { settle, withPayment } from './record/settle.ts';

/** Which payment is of whose request. */
interface Whose {
  readonly owner: string;
  readonly request: string;
}

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
/** Owner of what belongs to nobody: where names of payments and numbers are looked up. */
const index = 'payments';

/**
 * Fees of requests: one record for each, changed only by who has seen what is there, so that at most one payment of a request is open and
 * one counts. How a payment stands is asked of the provider: pages that lead back, notifications and time are but reasons to ask.
 */
export class Payments {
  readonly methods: readonly PaymentMethod[];
  /** Days for which a record is kept after its last change. */
  readonly keptDays: number;
  readonly #records: Collection<PaymentRecord>;
  readonly #whose: Collection<Whose>;
  readonly #options: PaymentsOptions;
  readonly #now: () => number;
  readonly #life: number;

  constructor(options: PaymentsOptions) {
    const { stores, provider, keptDays = 400, now = () => Date.now() } = options;
    this.#options = options;
    this.methods = provider.methods;
    this.#records = collection(stores.records, 'payment');
    this.#whose = collection(stores.records, 'payment-of');
    this.#now = now;
    this.keptDays = keptDays;
    this.#life = keptDays * day;
  }

  /**
   * Asks a fee of a request. The first that is asked stays, whatever is asked later.
   *
   * @throws {PaymentError} `payment_charge_invalid`
   */
  async ask(owner: string, request: string, charge: Charge): Promise<PaymentRecord> {
    if (!isAmount(charge.amount)) throw new PaymentError('payment_charge_invalid', `${charge.amount} centimes`);
    const known = await this.find(owner, request);
    if (known) return known;
    const number = await this.#reserve({ owner, request });
    const kept = await this.#records.first(owner, request, { charge, number, payments: [] }, { expiresIn: this.#life });
    return kept.value;
  }

  /** What is known of the fee of a request. */
  async find(owner: string, request: string): Promise<PaymentRecord | undefined> {
    return (await this.#records.get(owner, request))?.value;
  }

  /** All fees of a person, last changed first. */
  async list(owner: string): Promise<readonly { readonly request: string; readonly record: PaymentRecord }[]> {
    return (await this.#records.list(owner)).map(({ id, value }) => ({ request: id, record: value }));
  }

  /**
   * Begins a payment, or goes on with the one that is open. One that is open by another way is taken back first, as far as the provider can:
   * nobody pays twice who could be kept from it. Cut off anywhere and called again it does the same.
   *
   * @returns the fee; its open payment, if there is one, has the address to go to
   * @throws {PaymentError} `payment_unknown`: no fee was asked; `payment_method_unknown`
   * @throws what the provider throws when it is away; nothing was begun then, or it can be begun again
   */
  async begin(owner: string, request: string, start: PaymentStart): Promise<PaymentRecord> {
    const { method } = start;
    if (!this.methods.includes(method)) throw new PaymentError('payment_method_unknown', method);
    const now = this.#now();
    const open = openPayment(await this.#need(owner, request));
    if (open && (open.method !== method || Date.parse(open.until) <= now)) {
      await this.#leave(owner, request, open);
      // It may have been paid at the last moment.
      await this.#finish(owner, request);
    }
    const record = await this.#change(owner, request, (kept) =>
      paidWith(kept) || openPayment(kept) || kept.gone ? kept : withNew(kept, start, this.#until(method, now), now),
    );
    const payment = openPayment(record);
    // Paid meanwhile, or another tab chose the other way: what is there is shown.
    if (!payment || payment.method !== method || payment.state !== 'begun') return record;
    // Before the provider knows it, so that whatever it tells is understood.
    await this.#whose.first(index, payment.id, { owner, request }, { expiresIn: this.#life });
    const begun = await this.#options.provider.begin(this.#order(record, payment, start));
    return this.#change(owner, request, (kept) => {
      const same = kept.payments.find(({ id }) => id === payment.id);
      return same?.state === 'begun' ? withPayment(kept, { ...same, state: 'pending', ...begun }) : kept;
    });
  }

  /** Asks the provider how the open payments of a request stand, and does what follows. */
  async refresh(owner: string, request: string): Promise<PaymentRecord | undefined> {
    const record = await this.find(owner, request);
    for (const payment of record?.payments.filter(isWatched) ?? []) await this.#askAbout(owner, request, payment.id);
    return record && this.#finish(owner, request);
  }

  /** The person gives up the payment that is open. */
  async cancel(owner: string, request: string): Promise<PaymentRecord | undefined> {
    const record = await this.find(owner, request);
    const open = record && openPayment(record);
    if (open) await this.#leave(owner, request, open);
    return record && this.#finish(owner, request);
  }

  /**
   * The request is thrown away. What is open is taken back; money that comes all the same is given back. False: the fee is paid, and nothing
   * changes.
   */
  async forget(owner: string, request: string): Promise<boolean> {
    if (!(await this.find(owner, request))) return true;
    const record = await this.#change(owner, request, (kept) => (paidWith(kept) ? kept : { ...kept, gone: true }));
    if (!record.gone) return false;
    const open = openPayment(record);
    try {
      if (open) await this.#leave(owner, request, open);
    } catch (cause) {
      // It is asked about as long as it may be paid, and given back then.
      this.#options.tell({ code: 'payment_provider_failed', payment: open?.id, cause });
    }
    return true;
  }

  /**
   * Takes a notification. Of what it says only which payment it is about is heard; how that stands the provider is asked.
   *
   * @returns `forged`: it is not the provider's; `unknown`: no payment of ours; `failed`: the provider is to tell again
   */
  async notified(notification: Request): Promise<'taken' | 'forged' | 'unknown' | 'failed'> {
    const id = await this.#options.provider.verify(notification);
    if (id === undefined) {
      this.#options.tell({ code: 'payment_notification_forged' });
      return 'forged';
    }
    const whose = (await this.#whose.get(index, id))?.value;
    if (!whose) {
      this.#options.tell({ code: 'payment_notification_unknown', payment: id });
      return 'unknown';
    }
    const { owner, request } = whose;
    try {
      await this.#askAbout(owner, request, id);
      await this.#finish(owner, request);
      return 'taken';
    } catch (cause) {
      this.#options.tell({ code: 'payment_provider_failed', payment: id, cause });
      return 'failed';
    }
  }

  /** Looks at what is due: payments that nobody told of, and what a process left undone that ended. Call it every few seconds. */
  async work(): Promise<void> {
    for (const due of await this.#records.claim({ lease: 2 * minute, limit: 20 })) {
      const { owner, id } = due;
      try {
        await this.refresh(owner, id);
      } catch (cause) {
        this.#options.tell({ code: 'payment_provider_failed', cause });
      }
      await this.#later(due);
    }
  }

  /** When it is looked at again is said by how it stands now, whoever changed it meanwhile. */
  async #later({ owner, id }: StoredRecord<PaymentRecord>): Promise<void> {
    await this.#records.update(owner, id, (kept) => kept && this.#kept(kept.value));
  }

  async #need(owner: string, request: string): Promise<PaymentRecord> {
    const record = await this.find(owner, request);
    if (!record) throw new PaymentError('payment_unknown', 'no fee was asked of this request');
    return record;
  }

  /** A number that no other request has. */
  async #reserve(whose: Whose): Promise<string> {
    for (;;) {
      const number = newReferenceNumber();
      const { value } = await this.#whose.first(index, number, whose, { expiresIn: this.#life });
      if (value.owner === whose.owner && value.request === whose.request) return number;
    }
  }

  #until(method: PaymentMethod, now: number): string {
    const { cardMinutes = 30, cashDays = 7 } = this.#options;
    return new Date(now + (method === 'card' ? cardMinutes * minute : cashDays * day)).toISOString();
  }

  /** The same for each who begins it, whatever the language of their page: a provider takes no other order under one name. */
  #order({ charge, number }: PaymentRecord, payment: Payment, start: PaymentStart): PaymentOrder {
    const { id, method, until, locale = start.locale, returnUrl = start.returnUrl } = payment;
    const { amount, currency } = charge;
    const description = wordsIn(charge.for, locale);
    const { notifyUrl } = this.#options;
    return { id, method, amount, currency, description, locale, number, until, returnUrl, notifyUrl };
  }

  #kept(value: PaymentRecord): { readonly value: PaymentRecord; readonly dueIn?: number | undefined } & {
    readonly expiresIn: number;
  } {
    return { value, dueIn: dueIn(value, this.#now()), expiresIn: this.#life };
  }

  /** Changes a record that is there; the same record: nothing is written. */
  async #change(
    owner: string,
    request: string,
    change: (kept: PaymentRecord) => PaymentRecord,
  ): Promise<PaymentRecord> {
    const kept = await this.#records.update(owner, request, (record) => {
      const changed = record && change(record.value);
      return changed && changed !== record.value ? this.#kept(changed) : undefined;
    });
    if (!kept) throw new PaymentError('payment_unknown', 'no fee was asked of this request');
    return kept.value;
  }

  async #askAbout(owner: string, request: string, id: string): Promise<void> {
    const status = await this.#options.provider.status(id);
    const { payments } = await this.#need(owner, request);
    const was = payments.find((each) => each.id === id);
    const record = await this.#change(owner, request, (kept) => settle(kept, id, status, this.#now()));
    const is = record.payments.find((each) => each.id === id);
    // What did not count was told of as it was given back.
    if (was?.state === 'paid' && !was.problem && is?.state === 'refunded')
      this.#options.tell({ code: 'payment_refunded', payment: id, reference: is.reference });
  }

  /** Takes a payment back, as far as the provider can; from then on another may be begun. */
  async #leave(owner: string, request: string, { id }: Payment): Promise<void> {
    const status = await this.#options.provider.cancel(id);
    const now = this.#now();
    await this.#change(owner, request, (kept) => {
      const told = settle(kept, id, status, now);
      const payment = told.payments.find((each) => each.id === id);
      return payment && isWatched(payment) ? withPayment(told, { ...payment, left: true }) : told;
    });
  }

  /** Does what follows from how a record stands: each of it once, and again if this process ends before it is noted. */
  async #finish(owner: string, request: string): Promise<PaymentRecord> {
    let record = await this.#need(owner, request);
    if (paidWith(record) && !record.delivered) {
      const isTaken = await this.#options.onPaid(owner, request);
      record = await this.#change(owner, request, (kept) => {
        const paid = paidWith(kept);
        if (!paid) return kept;
        return isTaken
          ? { ...kept, delivered: true }
          : { ...withPayment(kept, { ...paid, problem: 'gone' }), gone: true };
      });
    }
    for (const { id, problem, told } of record.payments) if (problem && !told) await this.#giveBack(owner, request, id);
    return this.#need(owner, request);
  }

  /** Money that does not count: the agency is told, and what nobody doubts is given back by the provider. */
  async #giveBack(owner: string, request: string, id: string): Promise<void> {
    const { provider, tell } = this.#options;
    const payment = (await this.#need(owner, request)).payments.find((each) => each.id === id);
    if (!payment?.problem) return;
    const { problem, reference, amount, currency } = payment;
    // Another amount is for a person to look at: who says that the whole of it is to go back?
    const status = problem === 'amount' ? undefined : await provider.refund?.(id);
    tell({ code: codes[problem], payment: id, reference, amount, currency, refunded: status?.state === 'refunded' });
    await this.#change(owner, request, (kept) => {
      const settled = settle(kept, id, status, this.#now());
      const same = settled.payments.find((each) => each.id === id);
      return same ? withPayment(settled, { ...same, told: true, ...(status && { refund: 'asked' }) }) : kept;
    });
  }
}

const codes = {
  amount: 'payment_amount_wrong',
  twice: 'payment_twice',
  gone: 'payment_without_request',
} as const;

function withNew(record: PaymentRecord, start: PaymentStart, until: string, now: number): PaymentRecord {
  const id = randomBytes(16).toString('base64url');
  const { method, locale, returnUrl } = start;
  const payment: Payment = { id, method, locale, returnUrl, state: 'begun', begun: new Date(now).toISOString(), until };
  return { ...record, payments: [...record.payments, payment] };
}
