import { boolean, count, json, list, oneOf, property, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '@tiwizi/elements/template';
import { parseDuration } from '../sheet/duration.ts';
import type { Delay } from '../sheet/service-sheet.ts';

/** How a check may turn out: it held, it failed, it could not be made. */
export const checkOutcomes = ['valid', 'invalid', 'unknown'] as const;
/** One of `checkOutcomes`. */
export type CheckOutcome = (typeof checkOutcomes)[number];

/** One line of the verification: what was checked, and what was found, in words. */
export interface ReceiptCheck {
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** What was found; a word for the outcome when absent. */
  readonly result?: string;
}

/** What a receipt says. Texts are in the language of the page unless their `…Lang` says otherwise. */
export interface ReceiptData {
  /** Number of the receipt, always left to right. */
  readonly number?: string | undefined;
  /** The instant the request was received: ISO 8601 with an offset. */
  readonly submitted?: string | undefined;
  /** What was asked for. */
  readonly service?: string | undefined;
  /** Its language (BCP 47), when it is not that of the page. */
  readonly serviceLang?: string | undefined;
  /** Who asked. */
  readonly applicant?: string | undefined;
  /** The delay of the sheet, from which the day of the answer is counted. Absent: it is unknown. */
  readonly delay?: Delay | undefined;
  /** The legal maximum in days, where it is not that of law 55-19 for all requests (60). */
  readonly legalDays?: number | undefined;
  /** What happens next, in order. */
  readonly next?: readonly string[] | undefined;
  /** The document. */
  readonly downloadUrl?: string | undefined;
  /** What the download is; "the signed document" by default. */
  readonly downloadText?: string | undefined;
  /** How the verification of the document turned out, line by line. */
  readonly verification?: readonly ReceiptCheck[] | undefined;
  /** What the QR code holds, such as `sealReceipt` gives; none is drawn when it is absent, or longer than a phone reads from paper. */
  readonly code?: string | undefined;
  /** Made with test keys or test data: says that it has no legal value. */
  readonly specimen?: boolean | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

const checks = list<ReceiptCheck>(['name', 'outcome']);

export const receiptProperties: PropertiesOf<ReceiptData> = {
  number: string(),
  submitted: string(),
  service: string(),
  serviceLang: string(),
  applicant: string(),
  delay: property(readDelay, JSON.stringify),
  legalDays: count(1),
  next: json((value) => (Array.isArray(value) ? value.filter((text) => typeof text === 'string') : undefined)),
  downloadUrl: string(),
  downloadText: string(),
  verification: {
    ...checks,
    read: (given) => checks.read(given)?.filter(({ outcome }) => checkOutcomes.includes(outcome)),
  },
  code: string(),
  specimen: boolean(),
  headingLevel: oneOf(headingLevels),
};

/** A delay as a sheet writes it, as a value or in JSON; or its ISO 8601 duration alone (`P10D`). Anything else is no delay. */
export function readDelay(given: unknown): Delay | undefined {
  if (typeof given === 'string' && parseDuration(given)) return { kind: 'max', value: given };
  return sheetDelay.read(given);
}

const sheetDelay = json((value) => {
  const delay = value as Delay | null;
  if (delay?.kind === 'immediate' || delay?.kind === 'unknown') return delay;
  return delay?.kind === 'max' && typeof delay.value === 'string' && parseDuration(delay.value) ? delay : undefined;
});
