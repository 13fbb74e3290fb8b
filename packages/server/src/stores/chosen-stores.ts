import type { PostgresStoreOptions, PostgresTermsOptions } from '@tiwizi/postgres';
import type { TermStore } from '@tiwizi/services/search';
import type { Stores } from '@tiwizi/store';
import type { Log } from '../log/log.ts';
import { ConfigurationError } from '../start/configuration-error.ts';
import type { Settings } from '../start/settings.ts';
import { derivedKeys, folderStores } from './folder-stores.ts';

/**
 * Where a service keeps what it must not lose: PostgreSQL where `DATABASE_URL` is set, so that several instances share it; files otherwise.
 * Nothing else of a service depends on which it is.
 *
 * @throws {ConfigurationError} `setting_invalid`, when `@tiwizi/postgres` is not installed
 */
export async function chosenStores({ databaseUrl, storeFolder, keys }: Settings, log: Log): Promise<Stores> {
  if (!databaseUrl) return folderStores(storeFolder, keys.drafts, log);
  const { postgresStore } = await loadPostgres();
  return postgresStore({
    connectionString: databaseUrl,
    keys: derivedKeys(keys.drafts, 'stores'),
    report: ({ code, cause }) => log.error(code, { cause }),
  });
}

/** Installed by those alone who use it. */
export async function loadPostgres(): Promise<{
  postgresStore(options: PostgresStoreOptions): Stores;
  postgresTerms(options: PostgresTermsOptions): TermStore;
}> {
  try {
    return await import('@tiwizi/postgres');
  } catch (cause) {
    throw new ConfigurationError('setting_invalid', 'DATABASE_URL is set: npm install @tiwizi/postgres', { cause });
  }
}
