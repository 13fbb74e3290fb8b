import type { Assistance } from '@tiwizi/forms';
import type { PaymentRecord } from '@tiwizi/payment';
import type { AwaitedFee } from '../payment/awaited-fee.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Receipt } from './receipt.ts';

/** A receipt, and the service it is of. */
export interface FoundReceipt {
  readonly desk: RequestDesk;
  readonly receipt: Omit<Receipt, 'downloadUrl' | 'code'>;
  /** SHA-256 of the document, hexadecimal. */
  readonly sha256: string;
  /** All that was paid for it, what was given back too. */
  readonly paid: PaymentRecord | undefined;
  /** Who filled it in for the person. */
  readonly assistance: Assistance | undefined;
  /** The agency has it unpaid. */
  readonly awaited: AwaitedFee | undefined;
}

/** The fee that is still to be paid of what was found. */
export const awaitedIn = (found: FoundReceipt | AwaitedFee | undefined): AwaitedFee | undefined =>
  found && ('fee' in found ? found : found.awaited);

/** A request that the agency has. */
export interface SentRequest {
  readonly desk: RequestDesk;
  readonly id: string;
  readonly number: string;
  /** ISO 8601. */
  readonly filedAt: string;
  /** Its corrected versions, the last one first. */
  readonly corrections: readonly { readonly id: string; readonly filedAt: string }[];
}
