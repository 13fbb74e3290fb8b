import { likeTerms } from './like-terms.ts';
import { impactsOf } from './postings.ts';
import { planQuery } from './query-plan.ts';
import type { SearchableSheet } from './searchable-sheet.ts';
import { TermTable, type TableData } from './term-table.ts';

export type { SearchableSheet } from './searchable-sheet.ts';

/** How to search. */
export interface ServiceSearchOptions {
  /** The most results to give; all when absent. */
  readonly limit?: number;
  /** Only sheets of this audience (`citizen`, `business`, `administration`). */
  readonly audience?: string;
  /** The last word is still being typed: its beginning is enough (default true). */
  readonly asYouType?: boolean;
}

/** One found sheet. Scores order the results of one search; they mean nothing between searches. */
export interface ServiceSearchResult {
  readonly id: string;
  readonly score: number;
}

/** A search index over service sheets. */
export interface ServiceIndex {
  /** The sheets for what a person wrote, best first, without those far behind the best; none for a text without letters or digits. Never throws. */
  search(query: string, options?: ServiceSearchOptions): ServiceSearchResult[];
  /** Whether a sheet has a term: a word as it is compared, or what stands for one (`=` stem, `~` skeleton, `^` Amazigh key). */
  has(term: string): boolean;
  /** The index as plain JSON data, for `loadServiceIndex`. */
  toJSON(): object;
}

/** Changes when an index that was written before could not be read. */
const version = 2;
/** Impacts are kept in tenths: finer ones find nothing else, and the index is longer by an eighth. */
const tenths = 10;

/** Sums differ in their last bits with the order of terms: equal scores must stay equal. */
const rounded = (score: number): number => Number(score.toPrecision(9));

function wrap(table: TermTable): ServiceIndex {
  return {
    search(query, { limit, audience, asYouType = true } = {}) {
      const plan = planQuery(query, asYouType);
      if (plan.terms.size === 0) return [];
      const ranked = table.rank(likeTerms(plan, table.kindred(plan)), plan.asked, audience);
      return ranked.slice(0, limit).map(({ id, score }) => ({ id, score: rounded(score) }));
    },
    has: (term) => table.has(term),
    toJSON: () => ({ version, ...table.data }),
  };
}

/**
 * Builds the search index of service sheets: in Arabic, Darija, Amazigh, French and English, in any of the scripts people write them.
 * About 0.3 ms a sheet; a prebuilt one opens quicker.
 *
 * @throws Error when two sheets have one id
 */
export function createServiceIndex(sheets: readonly SearchableSheet[]): ServiceIndex {
  // Equal scores stand in the order of ids: numbers follow it.
  const ordered = [...sheets].sort((one, other) => (one.id < other.id ? -1 : 1));
  ordered.forEach(({ id }, at) => {
    if (ordered[at + 1]?.id === id) throw new Error(`two sheets have the id ${id}`);
  });
  const postings = [...impactsOf(ordered)].sort((one, other) => (one.term < other.term ? -1 : 1));
  return wrap(
    new TermTable({
      ids: ordered.map(({ id }) => id),
      audiences: ordered.map(({ audience = '' }) => audience),
      terms: postings.map(({ term }) => term),
      documents: postings.map(({ documents }) => documents.map((document, at) => document - (documents[at - 1] ?? 0))),
      impacts: postings.map(({ impacts }) => impacts.map((impact) => Math.max(1, Math.round(impact * tenths)))),
    }),
  );
}

/**
 * The index that `toJSON()` gave (data, or its text): much quicker than building it anew.
 *
 * @throws SyntaxError for text that is no JSON, Error for what is not an index of this version
 */
export function loadServiceIndex(json: string | object): ServiceIndex {
  const data = (typeof json === 'string' ? JSON.parse(json) : json) as (TableData & { version?: unknown }) | null;
  if (data?.version !== version) throw new Error('this is no search index of this version');
  const { ids, audiences, terms, documents, impacts } = data;
  return wrap(new TermTable({ ids, audiences, terms, documents, impacts }));
}
