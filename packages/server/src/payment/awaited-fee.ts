import type { Locale } from '@tiwizi/i18n';
import type { PaymentRecord } from '@tiwizi/payment';
import type { RequestDesk } from '../request/request-desk.ts';

/** A request that is signed or sent, and whose fee is not paid yet. */
export interface AwaitedFee {
  readonly desk: RequestDesk;
  readonly fee: PaymentRecord;
  /** When it was signed or sent, and until when its fee is waited for: ISO 8601. */
  readonly filedAt: string;
  readonly until: string;
  /** Language in which it was. */
  readonly locale: Locale;
}

/** Milliseconds for which a fee is waited for after its request was signed or sent. */
const unpaidTime = 30 * 24 * 60 * 60 * 1000;

/** Until when a fee is waited for: ISO 8601. */
export const awaitedUntil = (filedAt: string): string => new Date(Date.parse(filedAt) + unpaidTime).toISOString();
