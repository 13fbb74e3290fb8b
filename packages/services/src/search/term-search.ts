import { deletionsOf } from './edit-distance.ts';
import { likeTerms, type LikeTerms } from './like-terms.ts';
import { postingsOf, type Posting } from './postings.ts';
import { COVERAGE, CUTOFF, planQuery } from './query-plan.ts';
import type { SearchableSheet } from './searchable-sheet.ts';

/** What a search is asked beside its words. */
export interface SearchRequest {
  readonly audience?: string | undefined;
  /** The most ids to give. */
  readonly limit: number;
}

/** Sheets that were found, best first. */
export interface SearchResults {
  readonly ids: readonly string[];
  /** How many there are in all, without those that are far behind the best. */
  readonly total: number;
}

/** Finds sheets for what people write: an index in memory, a database, a search engine of the agency's own. */
export interface SearchProvider {
  /** @throws whatever its store throws when that is away */
  search(query: string, request: SearchRequest): Promise<SearchResults>;
  /**
   * Takes other sheets. `version` is another one for other sheets: whoever has it already does nothing.
   */
  renew(sheets: readonly SearchableSheet[], version: string): Promise<void>;
  /** Lets go of what it holds. A service closes its search with itself. */
  close?(): Promise<void>;
}

/** A query as a store ranks it: terms with their weights, and which of the words asked each stands for. */
export interface RankedTerms extends LikeTerms {
  readonly asked: number;
  /** By which the share of words found is raised. */
  readonly coverage: number;
  /** The share of the best score below which nothing was found. */
  readonly cutoff: number;
  readonly audience: string;
  readonly limit: number;
}

/** Where terms lie: what a database has to be able to do, and no word of any language. */
export interface TermStore {
  version(): Promise<string | undefined>;
  replace(
    version: string,
    /** In the order that decides between equals. */
    documents: readonly { readonly id: string; readonly audience: string }[],
    postings: Iterable<Posting>,
  ): Promise<void>;
  /** Terms that have one of these deletions, or one of these beginnings. */
  kindred(deletions: readonly string[], beginnings: readonly string[]): Promise<readonly string[]>;
  rank(query: RankedTerms): Promise<SearchResults>;
  close?(): Promise<void>;
}

/** Searches in terms that lie elsewhere as an index in memory would: folding, stems, lexicon and weights are the same. */
export function createTermSearch(
  store: TermStore,
  { asYouType = false }: { readonly asYouType?: boolean } = {},
): SearchProvider {
  return {
    async search(query, { audience = '', limit }) {
      const plan = planQuery(query, asYouType);
      if (!plan.terms.size) return { ids: [], total: 0 };
      const all = [...plan.terms];
      const kindred = await store.kindred(
        [...new Set(all.flatMap(([term, { fuzzy }]) => (fuzzy ? deletionsOf(term, fuzzy) : [])))],
        all.filter(([, { prefix }]) => prefix).map(([term]) => term),
      );
      const like = likeTerms(plan, kindred);
      return store.rank({ ...like, asked: plan.asked, coverage: COVERAGE, cutoff: CUTOFF, audience, limit });
    },
    async renew(sheets, version) {
      if ((await store.version()) === version) return;
      // Equal scores stand in the order of ids, as in memory: numbers follow it.
      const ordered = [...sheets].sort((one, other) => (one.id < other.id ? -1 : 1));
      const documents = ordered.map(({ id, audience = '' }) => ({ id, audience }));
      await store.replace(version, documents, postingsOf(ordered));
    },
    close: async () => store.close?.(),
  };
}
