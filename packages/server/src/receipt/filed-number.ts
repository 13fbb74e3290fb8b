import type { ReceiptRecord } from './receipt.ts';

const messages = {
  hand_over_without_number: 'the answer of the register has no number',
  hand_over_other_number: 'the register gave a correction another number than its request',
  hand_over_without_request: 'a correction is of a request whose number is not known here',
} as const;

/** A register that answered, but with no number, or a correction with another number than its request, or with none. It is tried again. */
export class HandOverError extends Error {
  readonly code: keyof typeof messages;

  constructor(code: HandOverError['code'] = 'hand_over_without_number') {
    super(messages[code]);
    this.name = 'HandOverError';
    this.code = code;
  }
}

/** 1 to 64 letters, digits and signs between them: what can be read out on the telephone. */
const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]{0,62}[\p{L}\p{N}])?$/u.test(value);

/**
 * The number in an answer of the register.
 *
 * @param known that of the request which is corrected
 * @throws {HandOverError} when there is none, or another
 */
export function numberOf(answer: unknown, known?: string): string {
  const number = (answer as { readonly number?: unknown } | null | undefined)?.number;
  if (!isNumber(number)) throw new HandOverError();
  if (known !== undefined && number !== known) throw new HandOverError('hand_over_other_number');
  return number;
}

/** Whether a kept record is a receipt; what is damaged counts as absent. */
export function isReceiptRecord(record: unknown): record is ReceiptRecord {
  const { number, registeredAt } = (record ?? {}) as Partial<Record<keyof ReceiptRecord, unknown>>;
  return isNumber(number) && typeof registeredAt === 'string' && !Number.isNaN(Date.parse(registeredAt));
}
