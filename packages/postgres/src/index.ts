export { postgresStore, type PostgresStoreOptions } from './postgres-store.ts';
export { postgresTerms, type PostgresTerms, type PostgresTermsOptions } from './postgres-terms.ts';
