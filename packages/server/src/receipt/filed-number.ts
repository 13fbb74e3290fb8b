import type { ReceiptRecord } from './receipt.ts';

/** A register that answered, but with no number. The request is handed over again. */
export class HandOverError extends Error {
  readonly code = 'hand_over_without_number';

  constructor() {
    super('the answer of the register has no number');
    this.name = 'HandOverError';
  }
}

/** 1 to 64 letters, digits and signs between them: what can be read out on the telephone. */
const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]{0,62}[\p{L}\p{N}])?$/u.test(value);

/** The number in an answer of the register. @throws {HandOverError} when there is none */
export function numberOf(answer: unknown): string {
  const number = (answer as { readonly number?: unknown } | null | undefined)?.number;
  if (!isNumber(number)) throw new HandOverError();
  return number;
}

/** Whether a kept record is a receipt; what is damaged counts as absent. */
export function isReceiptRecord(record: unknown): record is ReceiptRecord {
  const { number, registeredAt } = (record ?? {}) as Partial<Record<keyof ReceiptRecord, unknown>>;
  return isNumber(number) && typeof registeredAt === 'string' && !Number.isNaN(Date.parse(registeredAt));
}
