import type { PaymentMethod } from '@tiwizi/payment';
import { paidWith, type PaymentRecord } from '@tiwizi/payment';

/** What was paid for a request: as it stands on the receipt, and as the agency gets it. */
export interface FiledPayment {
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

/** What was paid; undefined: nothing was, or it is not yet. */
export function filedPayment(record: PaymentRecord | undefined): FiledPayment | undefined {
  const paid = record && paidWith(record);
  if (!paid) return undefined;
  const { amount = record.charge.amount, currency = record.charge.currency, method, reference = '', at = '' } = paid;
  return { state: 'paid', amount, currency, method, number: record.number, reference, at };
}
