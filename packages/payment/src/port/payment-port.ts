import type { Locale } from '@tiwizi/i18n';

/** How a fee is paid: on a page of the provider, or in cash at a counter that is told a number. */
export type PaymentMethod = 'card' | 'cash';

/** How a payment stands at the provider. */
export type ProviderState = 'pending' | 'paid' | 'refused' | 'expired' | 'cancelled' | 'refunded';

/** A payment that a provider is asked to take. */
export interface PaymentOrder {
  /** Our own name of it, 22 letters, digits, `_` and `-`: the same at every try, so that the provider takes it once (idempotency key). */
  readonly id: string;
  readonly method: PaymentMethod;
  /** In centimes, a whole number above 0. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: 'MAD';
  /** What it is for, in the language of the person; no name, no answer. */
  readonly description: string;
  /** Language in which the provider's page is to speak. */
  readonly locale: Locale;
  /** 14 digits that a person tells at the counter; the same for every payment of a request, at most one of which is open. */
  readonly number: string;
  /** Until when it can be paid: ISO 8601. */
  readonly until: string;
  /** Where the provider's page leads back to. What it says is not believed. */
  readonly returnUrl: string;
  /** Where the provider tells that something changed. */
  readonly notifyUrl: string;
}

/** A payment that the provider knows. */
export interface BegunPayment {
  /** The provider's own name of it. */
  readonly reference: string;
  /** The provider's page; absent for cash. */
  readonly url?: string;
}

/** How a payment stands, as the provider says when it is asked. */
export interface PaymentStatus {
  readonly state: ProviderState;
  /** What was paid, or is to be: centimes. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly reference: string;
  /** When it came to stand so: ISO 8601. */
  readonly at?: string;
}

/**
 * A provider of payments. All of it may be called again with the same name after a crash, and does then what it did. A provider that is away
 * is an exception; nothing is taken for done then.
 */
export interface PaymentPort {
  /** What it can do. */
  readonly methods: readonly PaymentMethod[];
  /** Makes a payment known to the provider; the same order again gives the same payment. */
  begin(order: PaymentOrder): Promise<BegunPayment>;
  /** How a payment stands; undefined: the provider does not know it. */
  status(id: string): Promise<PaymentStatus | undefined>;
  /** Asks that it cannot be paid any more, and gives how it stands then: `pending` where the provider cannot do that. */
  cancel(id: string): Promise<PaymentStatus | undefined>;
  /** Gives back what was paid; without it the agency is told to. */
  refund?(id: string): Promise<PaymentStatus | undefined>;
  /**
   * Whose payment a notification is about. Nothing else of it is believed: the provider is asked.
   *
   * @returns the name that we gave the payment; undefined when the notification is not the provider's
   */
  verify(notification: Request): Promise<string | undefined>;
}
