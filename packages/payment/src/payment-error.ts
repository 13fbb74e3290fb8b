/** What is wrong with what was asked of payments. */
export type PaymentErrorCode =
  'payment_charge_invalid' | 'payment_unknown' | 'payment_method_unknown' | 'payment_provider_refused';

/** An error with a stable `code`. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  readonly code: PaymentErrorCode;

  constructor(code: PaymentErrorCode, detail: string) {
    super(`[tiwizi] ${code}: ${detail}`);
    this.code = code;
  }
}
