import type { Locale } from '@tiwizi/i18n';
import type { Stores } from '@tiwizi/store';
import type { PaymentEvent } from './payment-event.ts';
import type { PaymentMethod, PaymentPort } from './port/payment-port.ts';

/** What payments are kept and asked with. */
export interface PaymentsOptions {
  readonly stores: Pick<Stores, 'records'>;
  readonly provider: PaymentPort;
  /** Where the provider tells of changes: `https://agency.example/payments/notify`. */
  readonly notifyUrl: string;
  /** Minutes for which a provider's page may be paid on. Default 30. */
  readonly cardMinutes?: number | undefined;
  /** Days for which a counter takes the fee. Default 7. */
  readonly cashDays?: number | undefined;
  /** Days for which what was paid is kept after its last change. Default 400. */
  readonly keptDays?: number | undefined;
  /**
   * A fee is paid, and its request goes on. Called again until it returns; false: there is no such request any more, and the money is to be
   * given back.
   */
  onPaid(owner: string, request: string): Promise<boolean>;
  /** What the agency has to know of. May be called again with the same after a crash. */
  tell(event: PaymentEvent): void;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** How a payment is begun. */
export interface PaymentStart {
  readonly method: PaymentMethod;
  readonly locale: Locale;
  readonly returnUrl: string;
}
