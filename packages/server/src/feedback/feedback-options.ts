import type { IdentityUser } from '@tiwizi/identity/server';

/** "Was this page useful?" on the pages of services, of help and of life events. */
export interface FeedbackOptions {
  /** Days for which counts and comments are kept; 365 by default. */
  readonly keptDays?: number | undefined;
  /** Who reads them at `/{lang}/feedback/answers`, by the claims of their login. Absent: nobody. Asked at every visit. */
  reader?(user: IdentityUser): boolean;
  /** Answers from one source in an hour; 20 by default. */
  readonly perHour?: number | undefined;
  /**
   * What a source is known by; by default the last address of `X-Forwarded-For`, which the proxy in front has written. Kept for an hour, as
   * a keyed digest whose key is another each day. Besides, a page takes 300 answers in an hour, wherever they are from.
   */
  sourceOf?(request: Request): string | undefined;
}
