import type { LocalizedText } from '@tiwizi/i18n';
import type { PaymentsOptions } from '@tiwizi/payment';

/** Who takes fees. What is left out has the defaults of `@tiwizi/payment`. */
export interface ServicePayment extends Pick<PaymentsOptions, 'provider' | 'cardMinutes' | 'cashDays' | 'keptDays'> {
  /** Origins of the provider's pages, `https://pay.example`: forms of no other lead there. */
  readonly pages: readonly string[];
  /** Where cash is taken, as people are told beside the number. */
  readonly counters?: LocalizedText | undefined;
}
