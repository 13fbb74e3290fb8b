// When a person is reminded of a fee that is not paid.
import { openPayment, type PaymentRecord } from '@tiwizi/payment';

/** Something to be told about an unpaid fee. */
export interface PaymentReminder {
  /** `unpaid`: nothing is under way that would pay it; `cashEnds`: the number for the counter runs out. */
  readonly event: 'unpaid' | 'cashEnds';
  /** What runs out then: ISO 8601. */
  readonly ends: string;
  /** What is told of once. */
  readonly occasion: string;
}

const day = 86_400_000;
/** So long before its end a person is warned. */
const warning = 2 * day;

/**
 * What is to be told at a moment (milliseconds since 1970): a day after the request was signed or sent, and two days before it is given up, that
 * its fee is unpaid; two days before its end, or after half of its time, that a number for the counter runs out. Who has a number that is good
 * is told nothing else.
 */
export function dueReminder(
  fee: PaymentRecord,
  { filedAt, until }: { readonly filedAt: string; readonly until: string },
  now: number,
): PaymentReminder | undefined {
  const ends = Date.parse(until);
  if (fee.gone || now >= ends) return undefined;
  const open = openPayment(fee);
  if (open?.method === 'cash' && now < Date.parse(open.until)) {
    const end = Date.parse(open.until);
    const early = Math.min(warning, (end - Date.parse(open.begun)) / 2);
    return now < end - early ? undefined : { event: 'cashEnds', ends: open.until, occasion: `cash ${open.id}` };
  }
  if (now >= ends - warning) return { event: 'unpaid', ends: until, occasion: 'last' };
  return now < Date.parse(filedAt) + day ? undefined : { event: 'unpaid', ends: until, occasion: 'first' };
}
