export { createServiceIndex, loadServiceIndex } from './service-index.ts';
export type { SearchableSheet, ServiceIndex, ServiceSearchOptions, ServiceSearchResult } from './service-index.ts';
export { postingsOf, postingsVersion, type Posting } from './postings.ts';
export { longestQuery } from './longest-query.ts';
export {
  createTermSearch,
  type RankedTerms,
  type SearchProvider,
  type SearchRequest,
  type SearchResults,
  type TermStore,
} from './term-search.ts';
export { createSpelling, namesOf, type Spelling } from './spelling.ts';
