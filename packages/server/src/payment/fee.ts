import {
  flattenAnswers,
  holds,
  isCondition,
  type AnswersOf,
  type Condition,
  type FormFlow,
  type NestedAnswers,
} from '@tiwizi/forms';
import type { LocalizedText } from '@tiwizi/i18n';
import { isAmount, type Charge } from '@tiwizi/payment';
import type { ServiceSheet } from '@tiwizi/services';
import { ServiceError } from '../service/service-error.ts';

/** What a request costs. It is said on the sheet, before the form and before it is sent, and paid after it was signed or sent. */
export interface Fee<Flow extends FormFlow = FormFlow> {
  /** In centimes; or a function of the checked answers, by which nothing is to be paid where it gives 0. */
  readonly amount: number | ((answers: AnswersOf<Flow>) => number);
  /** What it is for. */
  readonly for: LocalizedText;
  /** The text it stands on. */
  readonly law?: LocalizedText | undefined;
  /** It is to be paid by those alone whose answers are such. */
  readonly when?: Condition | undefined;
  /**
   * When the agency gets the request: once it is `paid` (default); or `unpaid`, as soon as it is signed or sent, and a message when it is
   * paid (`agency.paid`).
   */
  readonly handOver?: 'paid' | 'unpaid' | undefined;
}

/**
 * What is to be paid for checked answers; undefined: nothing.
 *
 * @throws {ServiceError} `fee_invalid`: the agency's function gave what is no amount
 */
export function chargeOf(
  fee: Fee | undefined,
  flow: FormFlow,
  answers: NestedAnswers,
  slug: string,
): Charge | undefined {
  if (!fee || (fee.when && !holds(fee.when, flattenAnswers(flow, answers)))) return undefined;
  const amount = typeof fee.amount === 'function' ? fee.amount(answers) : fee.amount;
  if (amount === 0) return undefined;
  if (!isAmount(amount)) throw new ServiceError('fee_invalid', `"${slug}" has a fee of ${amount} centimes`);
  return { amount, currency: 'MAD', for: fee.for, ...(fee.law && { law: fee.law }) };
}

const keys: readonly string[] = ['amount', 'for', 'law', 'when', 'handOver'] satisfies readonly (keyof Fee)[];

const isWords = (words: unknown): boolean =>
  typeof words === 'object' &&
  words !== null &&
  Object.keys(words).length > 0 &&
  Object.values(words).every((each) => typeof each === 'string' && each.trim() !== '');

/**
 * Nobody reads one price on a sheet and pays another.
 *
 * @throws {ServiceError} `fee_invalid`, `fee_other_than_sheet`
 */
export function checkFee(fee: Fee | undefined, { cost }: ServiceSheet, slug: string): void {
  if (!fee) return;
  const unknown = Object.keys(fee).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new ServiceError('fee_invalid', `"${slug}" has a fee with "${unknown}"; known are ${keys.join(', ')}`);
  for (const [key, words] of Object.entries({ for: fee.for, ...(fee.law !== undefined && { law: fee.law }) }))
    if (!isWords(words))
      throw new ServiceError(
        'fee_invalid',
        `"${slug}" has a fee whose "${key}" is no text by language, { ar: '…', fr: '…' }`,
      );
  if (fee.handOver !== undefined && !['paid', 'unpaid'].includes(fee.handOver))
    throw new ServiceError('fee_invalid', `"${slug}" has a fee whose "handOver" is neither paid nor unpaid`);
  if (fee.when !== undefined && !isCondition(fee.when))
    throw new ServiceError('fee_invalid', `"${slug}" has a fee whose "when" is no condition`);
  if (typeof fee.amount !== 'function' && !isAmount(fee.amount))
    throw new ServiceError(
      'fee_invalid',
      `"${slug}" has a fee of ${fee.amount}; it is whole centimes, 5000 for 50 dirhams`,
    );
  const isSame =
    typeof fee.amount === 'function'
      ? cost.kind === 'variable'
      : (cost.kind === 'fixed' && cost.currency === 'MAD' && Math.round(cost.amount * 100) === fee.amount) ||
        (cost.kind === 'variable' && fee.when !== undefined);
  if (isSame) return;
  const said = cost.kind === 'fixed' ? `${cost.amount} ${cost.currency}` : cost.kind;
  const wanted = typeof fee.amount === 'function' ? 'variable' : `fixed, ${fee.amount / 100} MAD`;
  throw new ServiceError(
    'fee_other_than_sheet',
    `the sheet of "${slug}" says that it costs ${said}; its fee is ${wanted}`,
  );
}
