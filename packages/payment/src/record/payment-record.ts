import type { Locale } from '@tiwizi/i18n';
import type { Charge } from '../charge/charge.ts';
import type { PaymentMethod, ProviderState } from '../port/payment-port.ts';

/** Why money that came does not count for the request. */
export type PaymentProblem =
  /** Another amount, or another currency. */
  | 'amount'
  /** The fee was paid already. */
  | 'twice'
  /** The request was deleted, or is past its time. */
  | 'gone';

/** One payment: what a person began, and how it stands. */
export interface Payment {
  /** Our own name of it; see `PaymentOrder.id`. */
  readonly id: string;
  readonly method: PaymentMethod;
  /** `begun`: the provider may not know it yet, or told where it is paid and that was lost. */
  readonly state: 'begun' | ProviderState;
  /** ISO 8601. */
  readonly begun: string;
  /** Until when it can be paid: ISO 8601. */
  readonly until: string;
  /** In which language it was begun, and where the provider leads back to: whoever goes on with it orders the same. */
  readonly locale?: Locale | undefined;
  readonly returnUrl?: string | undefined;
  /** The provider's name of it, and the address of its page. */
  readonly reference?: string | undefined;
  readonly url?: string | undefined;
  /** What was paid, in centimes, of which currency, and when: ISO 8601. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly at?: string | undefined;
  /** It was given up for another, although it may still be paid. */
  readonly left?: true | undefined;
  readonly problem?: PaymentProblem | undefined;
  /** The agency was told of it. */
  readonly told?: true | undefined;
  /** The provider was asked to give it back. */
  readonly refund?: 'asked' | undefined;
}

/** All about the fee of one request. */
export interface PaymentRecord {
  readonly charge: Charge;
  /** 14 digits, the last two of which check the others: for the counter, the document and the agency's books. */
  readonly number: string;
  /** First begun first. */
  readonly payments: readonly Payment[];
  /** There is no such request any more. */
  readonly gone?: true | undefined;
  /** Whoever waits for the fee was told that it is paid. */
  readonly delivered?: true | undefined;
}

/** How a fee stands, as the person is told. */
export type PaymentStanding =
  /** Nothing was begun. */
  | 'due'
  /** A payment is under way. */
  | 'pending'
  | 'paid'
  | 'refused'
  | 'expired'
  | 'cancelled'
  | 'refunded'
  /** Another amount came than the fee. */
  | 'amount';

const counts = ({ state, problem }: Payment): boolean => state === 'paid' && problem === undefined;

/** The payment that the fee was paid with. */
export const paidWith = ({ payments }: PaymentRecord): Payment | undefined => payments.find(counts);

/** The payment that is under way; there is one at most. */
export const openPayment = ({ payments }: PaymentRecord): Payment | undefined =>
  payments.find(({ state, left }) => !left && (state === 'begun' || state === 'pending'));

/** How a fee stands. */
export function standingOf(record: PaymentRecord): PaymentStanding {
  if (paidWith(record)) return 'paid';
  if (openPayment(record)) return 'pending';
  const last = record.payments.at(-1);
  if (!last) return 'due';
  if (last.state === 'paid') return last.problem === 'amount' ? 'amount' : 'paid';
  return last.state === 'begun' || last.state === 'pending' ? 'cancelled' : last.state;
}

/** Days for which a payment is asked about after its time: counters tell late. */
const lateDays = 3;
const day = 86_400_000;
const second = 1000;

/** Whether the provider is to be asked about a payment. */
export const isWatched = ({ state }: Payment): boolean => state === 'begun' || state === 'pending';

/** Whether it is past all hope, at a moment (milliseconds since 1970). */
export const isLost = ({ until }: Payment, now: number): boolean => now > Date.parse(until) + lateDays * day;

/** Whether something is left to be told, given back or delivered. */
export const hasWork = (record: PaymentRecord): boolean =>
  (paidWith(record) !== undefined && !record.delivered) || record.payments.some((each) => each.problem && !each.told);

/** Milliseconds until a fee is to be looked at again: soon, then ever later, as old as a payment is by half, up to an hour. */
export function dueIn(record: PaymentRecord, now: number): number | undefined {
  if (hasWork(record)) return 15 * second;
  const watched = record.payments.filter(isWatched);
  if (!watched.length) return undefined;
  const youngest = Math.max(...watched.map(({ begun }) => Date.parse(begun)));
  return Math.min(3600, Math.max(15, (now - youngest) / 2 / second)) * second;
}
