import type { LocalizedText } from '@tiwizi/i18n';

/** What is to be paid for one request. It does not change once it was asked for. */
export interface Charge {
  /** In centimes, a whole number above 0. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: 'MAD';
  /** What it is for. */
  readonly for: LocalizedText;
  /** The text it stands on. */
  readonly law?: LocalizedText | undefined;
}

/** Whether a number is an amount to be paid: whole centimes, more than none, ten million dirhams at most. */
export const isAmount = (amount: unknown): amount is number =>
  typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0 && amount <= 1_000_000_000;
