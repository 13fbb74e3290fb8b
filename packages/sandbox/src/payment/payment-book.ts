import { createHash, randomInt } from 'node:crypto';
import { collection, type Collection, type Stores } from '@tiwizi/store';
import { RequestError } from '../http/request.ts';

/** A payment that a service ordered. */
export interface PaymentOrder {
  readonly id: string;
  readonly method: 'card' | 'cash';
  /** Centimes. */
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly locale: string;
  readonly number: string;
  readonly until: string;
  readonly returnUrl: string;
  readonly notifyUrl: string;
}

/** How it stands. */
export interface BookedPayment {
  readonly order: PaymentOrder;
  readonly reference: string;
  readonly state: 'pending' | 'paid' | 'refused' | 'expired' | 'cancelled' | 'refunded';
  /** What was paid: centimes. */
  readonly paid?: number;
  /** When the bank answers what it was asked. Until then it can neither be taken back nor asked anew. ISO 8601. */
  readonly decidedAt?: string;
  /** ISO 8601. */
  readonly at: string;
}

const owner = 'payments';
const limit = 1000;

/** The books of the sandbox's provider. */
export class PaymentBook {
  readonly #kept: Collection<BookedPayment>;
  readonly #now: () => number;

  constructor(stores: Pick<Stores, 'records'>, now: () => number) {
    this.#kept = collection(stores.records, 'booked-payment');
    this.#now = now;
  }

  /**
   * The same order again is the same payment.
   *
   * @throws {RequestError} 409: another order under a name that is known
   */
  async begin(order: PaymentOrder): Promise<BookedPayment> {
    const reference = `PAY-${randomInt(10_000_000, 100_000_000)}`;
    const booked: BookedPayment = { order, reference, state: 'pending', at: this.#moment() };
    const kept = (await this.#kept.first(owner, order.id, booked)).value;
    if (digestOf(kept.order) !== digestOf(order)) throw new RequestError(409, 'another order has this name');
    return this.#present(kept);
  }

  async find(id: string): Promise<BookedPayment | undefined> {
    const kept = (await this.#kept.get(owner, id))?.value;
    return kept && this.#present(kept);
  }

  /** Last changed first. */
  async list(): Promise<readonly BookedPayment[]> {
    return (await this.#kept.list(owner, { limit })).map(({ value }) => this.#present(value));
  }

  /** What a number at the counter is about: what can be paid, else what was. */
  async ofNumber(number: string): Promise<BookedPayment | undefined> {
    const all = (await this.list()).filter(({ order }) => order.number === number);
    return all.find(({ order, state }) => order.method === 'cash' && state === 'pending') ?? all[0];
  }

  /** Changes how a payment stands, if it stands as it has to, and gives it then; of several callers one succeeds. */
  async move(
    id: string,
    from: readonly BookedPayment['state'][],
    to: BookedPayment['state'],
    paid?: number,
  ): Promise<BookedPayment | undefined> {
    let isMoved = false;
    const kept = await this.#kept.update(owner, id, (record) => {
      const present = record && this.#present(record.value);
      isMoved = present !== undefined && from.includes(present.state) && !isBeingDecided(present);
      if (!present || !isMoved) return undefined;
      return { value: { ...present, state: to, at: this.#moment(), ...(paid === undefined ? {} : { paid }) } };
    });
    return isMoved ? kept?.value : undefined;
  }

  /** The bank was asked, and answers after so many seconds that it is paid. */
  async decideAfter(id: string, seconds: number, paid: number): Promise<BookedPayment | undefined> {
    const decidedAt = new Date(this.#now() + seconds * 1000).toISOString();
    const kept = await this.#kept.update(owner, id, (record) => {
      const present = record && this.#present(record.value);
      const isAsked = present?.state === 'pending' && !isBeingDecided(present);
      return isAsked ? { value: { ...present, paid, decidedAt } } : undefined;
    });
    return kept?.value.decidedAt === decidedAt ? kept.value : undefined;
  }

  #present(kept: BookedPayment): BookedPayment {
    if (isBeingDecided(kept))
      return Date.parse(kept.decidedAt) <= this.#now() ? { ...kept, state: 'paid', at: kept.decidedAt } : kept;
    const isOver = kept.state === 'pending' && Date.parse(kept.order.until) <= this.#now();
    return isOver ? { ...kept, state: 'expired', at: kept.order.until } : kept;
  }

  #moment(): string {
    return new Date(this.#now()).toISOString();
  }
}

/** Whether a bank was asked and has not answered. */
export const isBeingDecided = (payment: BookedPayment): payment is BookedPayment & { readonly decidedAt: string } =>
  payment.state === 'pending' && payment.decidedAt !== undefined;

/** What a service sees of it. */
export const statusOf = ({ order, reference, state, paid = order.amount, at }: BookedPayment): object => ({
  state,
  amount: paid,
  currency: order.currency,
  reference,
  at,
});

const digestOf = (order: PaymentOrder): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');

/** @throws {RequestError} 400, with the name of what is wrong */
export function readOrder(id: string, given: Readonly<Record<string, unknown>>): PaymentOrder {
  const must = (is: boolean, name: string): void => {
    if (!is) throw new RequestError(400, `${name} is missing or of another kind`);
  };
  const word = (name: string): string => {
    const value = given[name];
    must(typeof value === 'string' && value.length > 0 && value.length < 2000, name);
    return String(value);
  };
  const address = (name: string): string => {
    const value = word(name);
    must(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), name);
    return value;
  };
  const { amount, method } = given;
  must(given['id'] === id, 'id');
  must(Number.isSafeInteger(amount) && Number(amount) > 0, 'amount');
  must(method === 'card' || method === 'cash', 'method');
  const until = word('until');
  must(!Number.isNaN(Date.parse(until)), 'until');
  const number = word('number');
  must(/^\d{14}$/.test(number), 'number');
  return {
    id,
    method: method as PaymentOrder['method'],
    amount: Number(amount),
    currency: word('currency'),
    description: word('description'),
    locale: word('locale'),
    number,
    until,
    returnUrl: address('returnUrl'),
    notifyUrl: address('notifyUrl'),
  };
}
