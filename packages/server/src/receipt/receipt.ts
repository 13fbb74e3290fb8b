import type { FiledPayment } from '../payment/filed-payment.ts';
import type { VerifyReport } from '@tiwizi/signature/pades';

/** What is kept of a request that the agency has taken. Answers are in the signed document, not here. */
export interface ReceiptRecord {
  /** Number of the register. */
  readonly number: string;
  /** ISO 8601. */
  readonly registeredAt: string;
  /** Id of the request that this one corrects; they have one number. */
  readonly corrects?: string | undefined;
  /** What was paid for it, or is to be. */
  readonly payment?: FiledPayment | undefined;
}

/** A receipt to be shown. */
export interface Receipt extends ReceiptRecord {
  /** Id of the request. */
  readonly id: string;
  /** Where its document is. */
  readonly downloadUrl: string;
  /** Undefined: it was sent without a signature. */
  readonly verification: VerifyReport | undefined;
  /** What its QR code holds, for `tiwizi-receipt verify`; undefined without a key. */
  readonly code?: string | undefined;
}
