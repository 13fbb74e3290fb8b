import { reportToConsole, type Clock, type Keys, type ReportProblem, type Stores } from '@tiwizi/store';
import { Envelope, type NameOf } from '@tiwizi/store/adapter';
import { Database } from './database.ts';
import { openNames } from './name-key.ts';
import { PostgresBlobs } from './postgres-blobs.ts';
import { PostgresPurge } from './postgres-purge.ts';
import { PostgresRecords } from './postgres-records.ts';

/** How a database is used. */
export interface PostgresStoreOptions {
  /** `postgresql://user:password@host:5432/database`, with `?sslmode=verify-full` where it is another machine. */
  readonly connectionString: string;
  /** 32 bytes each: the first seals, all open. Keep them outside the database. */
  readonly keys: Keys;
  /** Schema of the tables, made when it is not there. Default `tiwizi`. */
  readonly schema?: string;
  /** Greatest number of connections of this process. Default 10. */
  readonly connections?: number;
  /** Milliseconds after which a connection or a statement is given up and told as `store_away`. Default 5000. */
  readonly timeout?: number;
  /** For tests: in place of the clock of the database, which all instances go by. */
  readonly now?: Clock;
  /** Told of what cannot be read or purged; by default one line on the console. */
  readonly report?: ReportProblem;
}

/**
 * Keeps everything in PostgreSQL (12 or newer), for services of several instances: values and bytes sealed (AES-256-GCM), names of owners and
 * ids as keyed hashes. The tables are made and brought along by whichever instance comes first. Nothing is connected before it is needed; a database
 * that is away is told as `StoreError` `store_away` and used again when it is back.
 *
 * @throws {RangeError} `key_length`, `schema_name`
 */
export function postgresStore({
  connectionString,
  keys,
  schema = 'tiwizi',
  connections = 10,
  timeout = 5000,
  now,
  report = reportToConsole,
}: PostgresStoreOptions): Stores {
  const database = new Database({ connectionString, schema, connections, timeout, now });
  const envelope = new Envelope(keys);
  let opened: Promise<NameOf> | undefined;
  const names = (): Promise<NameOf> => {
    opened ??= openNames(database, envelope).catch((error: unknown) => {
      // Tried again by the next one who asks.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const parts = { database, envelope, names, report };
  return {
    records: new PostgresRecords(parts),
    blobs: new PostgresBlobs(parts),
    async purge() {
      await names();
      return new PostgresPurge(database, report).run();
    },
    async ready() {
      await names();
      await database.run('select from {s}.name_key');
    },
    close: () => database.close(),
  };
}
