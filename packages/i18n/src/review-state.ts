import { locales, type OwnLocale } from './locale.ts';
import type { Messages, Reviewer } from './messages.ts';

/**
 * - `unreviewed`: a review is owed (all Amazigh, all legal wording) and nobody made it, or the Arabic stands in for the Amazigh;
 * - `reviewed`: the named persons made every review that is owed;
 * - `authored`: written by the project, no review owed.
 */
export type ReviewStatus = 'unreviewed' | 'reviewed' | 'authored';

/** The review state of one message in one language. */
export interface ReviewState {
  readonly name: string;
  readonly key: string;
  readonly locale: OwnLocale;
  /** The wording has legal effect and is owed a jurist's review. */
  readonly legal: boolean;
  readonly status: ReviewStatus;
  /** Who made the reviews, the language's first. */
  readonly reviewers: readonly Reviewer[];
}

/**
 * The review state of every message of the given tables, for Storybook and for the sheet of translators.
 * Collect the tables with `import.meta.glob('…/*.messages.ts')`: no table registers itself, so that unused words stay out of bundles.
 */
export function reviewState(...tables: readonly Messages<never>[]): ReviewState[] {
  return (tables as readonly unknown[] as readonly Messages[]).flatMap(({ name, words, review }) =>
    Object.keys(words).flatMap((key) =>
      locales.map((locale): ReviewState => {
        const legal = review.legal?.includes(key) ?? false;
        const language = review.reviewed?.[locale];
        const jurist = legal ? review.legalReviewed?.[locale] : undefined;
        const unwritten = words[key]![locale] === null;
        const missing = unwritten || (locale === 'zgh' && !language) || (legal && !jurist);
        const reviewers = [language, jurist].filter((reviewer) => reviewer !== undefined);
        return {
          name,
          key,
          locale,
          legal,
          status: missing ? 'unreviewed' : reviewers.length ? 'reviewed' : 'authored',
          reviewers,
        };
      }),
    ),
  );
}
