import { createTermSearch, type SearchProvider } from '@tiwizi/services/search';
import type { Settings } from '../start/settings.ts';
import { loadPostgres } from '../stores/chosen-stores.ts';

/**
 * Where a directory is searched: in PostgreSQL where `DIRECTORY_SEARCH` says so, since an index in each process and page is too much of it;
 * undefined: in this process, and in the page as people type.
 *
 * @throws {ConfigurationError} `setting_invalid`, when `@tiwizi/postgres` is not installed
 */
export async function chosenSearch({ searchIn, databaseUrl }: Settings): Promise<SearchProvider | undefined> {
  if (searchIn !== 'database' || !databaseUrl) return undefined;
  const { postgresTerms } = await loadPostgres();
  return createTermSearch(postgresTerms({ connectionString: databaseUrl }));
}
