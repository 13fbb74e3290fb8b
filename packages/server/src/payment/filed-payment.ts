import { paidWith, type PaymentMethod, type PaymentRecord } from '@tiwizi/payment';

/** What was paid for a request: as it stands on the receipt, and as the agency gets it. */
export interface PaidPayment {
  readonly state: 'paid';
  /** In centimes. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly method: PaymentMethod;
  /** 14 digits, by which person and agency name it. */
  readonly number: string;
  /** The provider's name of it. */
  readonly reference: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is to be paid for a request that was handed over before that (`fee.handOver: 'unpaid'`). */
export interface AwaitedPayment {
  readonly state: 'awaited';
  /** In centimes. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** 14 digits, by which person and agency name it. */
  readonly number: string;
  /** Until when it can be paid; what comes after goes back. ISO 8601. */
  readonly until: string;
}

/** The fee of a request that is handed over. */
export type FiledPayment = PaidPayment | AwaitedPayment;

/** What was paid; undefined: nothing was, or it is not yet. */
export function paidPayment(record: PaymentRecord | undefined): PaidPayment | undefined {
  const paid = record && paidWith(record);
  if (!paid) return undefined;
  const { amount = record.charge.amount, currency = record.charge.currency, method, reference = '', at = '' } = paid;
  return { state: 'paid', amount, currency, method, number: record.number, reference, at };
}

/** What is to be paid. It says the same whether it is paid meanwhile or not, so that a hand-over that was cut off goes on. */
export const awaitedPayment = ({ charge, number }: PaymentRecord, until: string): AwaitedPayment => ({
  state: 'awaited',
  amount: charge.amount,
  currency: charge.currency,
  number,
  until,
});
