export { createServiceIndex, loadServiceIndex } from './service-index.ts';
export type { SearchableSheet, ServiceIndex, ServiceSearchOptions, ServiceSearchResult } from './service-index.ts';
