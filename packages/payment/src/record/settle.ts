import type { PaymentStatus } from '../port/payment-port.ts';
import {
  isLost,
  isWatched,
  paidWith,
  type Payment,
  type PaymentProblem,
  type PaymentRecord,
} from './payment-record.ts';

/**
 * What a record becomes by what the provider says of one of its payments; the same record when nothing changed. Said twice, late or out of
 * order it comes to the same: what was paid stays paid until it is refunded, and one payment at most counts.
 *
 * @param status undefined: the provider does not know the payment
 * @param now milliseconds since 1970
 */
export function settle(
  record: PaymentRecord,
  id: string,
  status: PaymentStatus | undefined,
  now: number,
): PaymentRecord {
  const payment = record.payments.find((each) => each.id === id);
  const next = payment && settled(record, payment, status, now);
  return !next || next === payment ? record : withPayment(record, next);
}

/** The record with a payment in place of the one of that name. */
export const withPayment = (record: PaymentRecord, payment: Payment): PaymentRecord => ({
  ...record,
  payments: record.payments.map((each) => (each.id === payment.id ? payment : each)),
});

function settled(
  record: PaymentRecord,
  payment: Payment,
  status: PaymentStatus | undefined,
  now: number,
): Payment | undefined {
  const isOver = isWatched(payment) && isLost(payment, now);
  if (!status) return isOver ? { ...payment, state: 'expired' } : payment;
  const { state, amount, currency, reference, at = new Date(now).toISOString() } = status;
  switch (state) {
    case 'pending':
      // One that is `begun` stays so: the address to pay at is told to who orders alone, and who goes on with it orders again.
      return isOver ? { ...payment, state: 'expired' } : payment;
    case 'paid': {
      if (payment.state === 'paid' || payment.state === 'refunded') return payment;
      const problem = problemOf(record, status);
      return { ...payment, state, reference, amount, currency, at, ...(problem && { problem }) };
    }
    case 'refunded':
      return payment.state === state ? payment : { ...payment, state, reference, at };
    default:
      return isWatched(payment) ? { ...payment, state, reference } : payment;
  }
}

function problemOf(record: PaymentRecord, { amount, currency }: PaymentStatus): PaymentProblem | undefined {
  const { charge, gone } = record;
  if (amount !== charge.amount || currency !== charge.currency) return 'amount';
  if (gone) return 'gone';
  return paidWith(record) ? 'twice' : undefined;
}
