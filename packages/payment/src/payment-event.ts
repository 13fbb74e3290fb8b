/** What an agency has to know of a payment, by a stable code. */
export type PaymentEventCode =
  /** Another amount, or another currency, came than the fee: it does not count, and a person has to look at it. */
  | 'payment_amount_wrong'
  /** A fee was paid once more. */
  | 'payment_twice'
  /** The fee of a request came that was deleted, or is past its time. */
  | 'payment_without_request'
  /** A fee that had been paid was given back. */
  | 'payment_refunded'
  /** A notification is not the provider's. */
  | 'payment_notification_forged'
  /** A notification is about no payment of ours. */
  | 'payment_notification_unknown'
  /** The provider is away, or refuses; it is asked again. */
  | 'payment_provider_failed';

/** Told to the agency's log: names of payments, and nobody's. */
export interface PaymentEvent {
  readonly code: PaymentEventCode;
  /** Our own name of the payment, and the provider's. */
  readonly payment?: string | undefined;
  readonly reference?: string | undefined;
  /** What came, in centimes, of which currency. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  /** The provider gave it back already; false: the agency has to. */
  readonly refunded?: boolean | undefined;
  readonly cause?: unknown;
}
