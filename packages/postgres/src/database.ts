import { createHash } from 'node:crypto';
import pg, { type Client, type Pool, type QueryResult } from 'pg';
import { RecordConflict, StoreError, type Clock } from '@tiwizi/store';
import { migrations } from './migrations.ts';

/** How the database is reached. */
export interface DatabaseOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly connections: number;
  readonly timeout: number;
  readonly now: Clock | undefined;
}

/** A statement with its values. */
export type Run = (text: string, values?: readonly unknown[]) => Promise<QueryResult>;

interface Statement {
  readonly name: string;
  readonly text: string;
}

/** SQLSTATE of a statement that is not prepared on this connection, or that somebody else has prepared. */
const notPrepared = /^(26000|42P05)$/;

/** All instances take this lock before they look at the tables: 'tiwizi' in ASCII. */
const migrationLock = '128059463170665';

/**
 * Connections and transactions. In statements `{s}` is the schema and `{now}` the time: that of the database, one for all instances, unless
 * a clock was given.
 */
export class Database {
  readonly #pool: Pool;
  readonly #schema: string;
  readonly #now: Clock | undefined;
  readonly #prepared = new Map<string, Statement>();
  #mayPrepare = true;
  #migrated: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor({ connectionString, schema, connections, timeout, now }: DatabaseOptions) {
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new RangeError('[tiwizi] schema_name');
    this.#schema = schema;
    this.#now = now;
    this.#pool = new pg.Pool({
      connectionString,
      max: connections,
      application_name: 'tiwizi',
      connectionTimeoutMillis: timeout,
      statement_timeout: timeout,
      // What waits for an answer of a machine that is gone gives up by itself.
      query_timeout: timeout + 1000,
      keepAlive: true,
      // Kept while the process lives, with what is prepared on them.
      idleTimeoutMillis: 0,
    });
    // A connection that breaks while nobody uses it is none of anybody's business: the next query opens another.
    this.#pool.on('error', () => undefined);
  }

  /** Runs one statement, which is a transaction by itself; each connection prepares it once. */
  run: Run = (text, values = []) =>
    told(async () => {
      await this.migrate();
      if (!this.#mayPrepare) return this.#pool.query(this.#text(text), values);
      try {
        return await this.#pool.query({ ...this.#statement(text), values });
      } catch (error) {
        if (!notPrepared.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
        // Nothing was run. A pool in between gives each statement another connection, and does not carry what is prepared.
        this.#mayPrepare = false;
        return this.#pool.query(this.#text(text), values);
      }
    });

  /** Runs several statements, all or none. */
  async transaction<T>(task: (run: Run) => Promise<T>): Promise<T> {
    await told(() => this.migrate());
    return told(() => this.#transaction(task));
  }

  /** Brings the tables to the present version, once; of several instances one does. */
  async migrate(): Promise<void> {
    this.#migrated ??= this.#migrate().catch((error: unknown) => {
      // Tried again by the next one who asks.
      this.#migrated = undefined;
      throw error;
    });
    return this.#migrated;
  }

  /** Whoever closes it again waits for the same end. */
  async close(): Promise<void> {
    await (this.#closed ??= this.#pool.end());
  }

  async #migrate(): Promise<void> {
    // Looked at first: whoever only reads and writes rows may not create anything, not even what is there.
    if ((await this.#version((text) => this.#pool.query(this.#text(text)))) >= migrations.length) return;
    await this.#transaction(async (run) => {
      await run(`select pg_advisory_xact_lock(${migrationLock})`);
      const { rows } = await run("select to_regnamespace('{s}') is null as absent");
      if (rows[0]?.['absent']) await run('create schema {s}');
      // Again, under the lock: another instance may have been quicker.
      let version = await this.#version(run);
      if (version < 0)
        await run(
          'create table {s}.migrations (version integer primary key, applied timestamptz not null default now())',
        );
      // A newer version than ours is used as it is: steps only add.
      for (version = Math.max(0, version); version < migrations.length; version++) {
        await run(migrations[version] ?? '');
        await run('insert into {s}.migrations (version) values ($1)', [version + 1]);
      }
    });
  }

  /** How many steps the tables have taken; -1 when there are none. */
  async #version(run: Run): Promise<number> {
    const { rows } = await run("select to_regclass('{s}.migrations') is null as absent");
    if (rows[0]?.['absent']) return -1;
    const found = await run('select coalesce(max(version), 0) as version from {s}.migrations');
    return Number(found.rows[0]?.['version']);
  }

  async #transaction<T>(task: (run: Run) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    // Told to whoever waits for a statement; told to nobody it would end the process.
    client.on('error', unheard);
    try {
      await client.query('begin');
      const result = await task((text, values = []) => client.query(this.#text(text), values));
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      await giveUp(client);
      throw error;
    } finally {
      client.off('error', unheard);
    }
  }

  /** With its name: that of its text, so that two processes on one connection never mean two statements by one name. */
  #statement(text: string): Statement {
    let statement = this.#prepared.get(text);
    if (!statement) {
      const whole = this.#text(text);
      const digest = createHash('sha256').update(whole).digest('hex').slice(0, 32);
      statement = { name: `tiwizi_${digest}`, text: whole };
      // A clock that was given stands in the text, which is another one each time.
      if (!this.#now) this.#prepared.set(text, statement);
    }
    return statement;
  }

  #text(text: string): string {
    const now = this.#now
      ? `${Math.floor(this.#now())}::bigint`
      : '(extract(epoch from clock_timestamp()) * 1000)::bigint';
    return text.replaceAll('{s}', this.#schema).replaceAll('{now}', now);
  }
}

const unheard = (): undefined => undefined;

async function giveUp(client: Client): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    // The connection is what broke: it is not used again.
    client.release(true);
  }
}

/** SQLSTATE classes and codes of a database that is away or has too much to do (PostgreSQL documentation, appendix A). */
const away = /^(08|57P|57014|53300|53200|25006|55P03|40)/;

/** Codes of Node and OpenSSL for a connection that is not to be trusted, or not secured as it was asked for. */
const untrusted =
  /^(ERR_(TLS|SSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH)/;

/** Runs a task, telling its failures as a store does. */
async function told<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof StoreError || error instanceof RecordConflict || error instanceof RangeError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (/^53(100|400)/.test(code))
      throw new StoreError('store_full', 'the database has no room left', { cause: error });
    if (away.test(code) || /^E[A-Z]+$/.test(code) || /terminated|timeout|not queryable|calling end/i.test(message))
      throw new StoreError('store_away', `the database does not answer (${code || message})`, { cause: error });
    if (untrusted.test(code))
      throw new StoreError('store_away', `the connection to the database is not trusted (${code})`, { cause: error });
    if (/does not support SSL/i.test(message))
      throw new StoreError('store_away', 'the database has no TLS, which sslmode asks for', { cause: error });
    // Of what SQL says only the code: messages of the database may quote values.
    if (/^[0-9A-Z]{5}$/.test(code))
      throw new StoreError('store_failed', `the database refused (${code})`, { cause: error });
    throw error;
  }
}
