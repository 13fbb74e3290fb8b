import { createHmac, randomUUID } from 'node:crypto';
import { cleanText } from '@tiwizi/i18n';
import { collection, HourlyLimit, type Collection, type Records } from '@tiwizi/store';
import { derivedKey, type Secrets } from '../stores/folder-stores.ts';
import type { FeedbackOptions } from './feedback-options.ts';
import { withoutIdentifiers } from './without-identifiers.ts';

/** What somebody sent about a page. */
export interface Feedback {
  /** The page without its language, as the service knows it: `services/birth-certificate`. */
  readonly page: string;
  /** Language in which it was read, as its address has it. */
  readonly language: string;
  readonly useful?: 'yes' | 'no' | undefined;
  readonly comment: string;
}

/** A comment as it is kept: the day, and nothing of who wrote it. */
export interface FeedbackComment extends Feedback {
  readonly id: string;
  /** `2026-11-30`, in universal time. */
  readonly day: string;
}

/** How often a page was called useful, and not. */
export interface FeedbackCount {
  readonly page: string;
  readonly yes: number;
  readonly no: number;
}

const day = 86_400_000;
/** Characters of a comment, as the field has it. */
export const longestComment = 1000;
/** A page takes as many answers in an hour. */
const perPage = 300;
/** All comments have one owner, which is nobody. */
const nobody = '';
const isoDay = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** What people say of pages: counts by month, and comments. Nothing says who they are. */
export class FeedbackBook {
  readonly keptDays: number;
  readonly #counts: Collection<Omit<FeedbackCount, 'page'>>;
  readonly #comments: Collection<Omit<FeedbackComment, 'id'>>;
  readonly #sources: HourlyLimit;
  readonly #pages: HourlyLimit;
  readonly #secret: string;
  readonly #options: FeedbackOptions;

  constructor(records: Records, secrets: Secrets, options: FeedbackOptions) {
    this.keptDays = options.keptDays ?? 365;
    this.#counts = collection(records, 'feedback-count');
    this.#comments = collection(records, 'feedback-comment');
    this.#sources = new HourlyLimit(records, 'feedback-source');
    this.#pages = new HourlyLimit(records, 'feedback-page');
    this.#secret = [secrets].flat()[0] ?? '';
    this.#options = options;
  }

  /** Keeps what was sent; false: too much was, in the last hour, and nothing is kept. */
  async keep(request: Request, sent: Feedback, now: number = Date.now()): Promise<boolean> {
    const source = this.#sourceOf(request, now);
    if (source !== undefined && (await this.#sources.count(source, this.#options.perHour ?? 20, now))) return false;
    if (await this.#pages.count(sent.page, perPage, now)) return false;
    const { page, language, useful } = sent;
    const expiresIn = this.keptDays * day;
    if (useful)
      await this.#counts.update(isoDay(now).slice(0, 7), page, (kept) => {
        const { yes = 0, no = 0 } = kept?.value ?? {};
        return { value: useful === 'yes' ? { yes: yes + 1, no } : { yes, no: no + 1 }, expiresIn };
      });
    const comment = withoutIdentifiers(cleanText(sent.comment, 'lines', longestComment));
    if (comment) {
      const value = { page, language, comment, day: isoDay(now), ...(useful ? { useful } : {}) };
      await this.#comments.put(nobody, randomUUID(), value, { revision: 0, expiresIn });
    }
    return true;
  }

  /** Counts of each page over all that is kept, those read most first. */
  async counts(now: number = Date.now()): Promise<readonly FeedbackCount[]> {
    const months = monthsBefore(now, this.keptDays);
    const found = (await Promise.all(months.map((month) => this.#counts.list(month)))).flat();
    const sums = new Map<string, FeedbackCount>();
    for (const { id: page, value } of found) {
      const { yes = 0, no = 0 } = sums.get(page) ?? {};
      sums.set(page, { page, yes: yes + value.yes, no: no + value.no });
    }
    return [...sums.values()].sort((a, b) => b.yes + b.no - (a.yes + a.no) || (a.page < b.page ? -1 : 1));
  }

  /** The latest comments, newest first. */
  async comments(limit: number): Promise<readonly FeedbackComment[]> {
    const found = await this.#comments.list(nobody, { limit });
    return found.map(({ id, value }) => ({ ...value, id }));
  }

  /** Takes a comment away, which may say what should not be kept. */
  async remove(id: string): Promise<void> {
    await this.#comments.discard(nobody, id);
  }

  /** A source as it is counted: nobody can tell from it whose it is, and tomorrow it is another. */
  #sourceOf(request: Request, now: number): string | undefined {
    const { sourceOf = lastForwarded } = this.#options;
    const source = sourceOf(request);
    const key = derivedKey(this.#secret, `feedback-source-${isoDay(now)}`);
    return source ? createHmac('sha256', key).update(source).digest('base64url') : undefined;
  }
}

/** What the proxy in front has added: what stands before it, anybody can write. */
const lastForwarded = (request: Request): string | undefined =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();

/** Months in which something can have been kept: `2026-11`, `2026-10` … */
function monthsBefore(now: number, days: number): readonly string[] {
  const months = new Set<string>();
  for (let at = now; at > now - (days + 31) * day; at -= 27 * day) months.add(isoDay(at).slice(0, 7));
  return [...months];
}
