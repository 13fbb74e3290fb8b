import { RecordConflict, type RecordKey, type Records, type ReportProblem, type StoredRecord } from '@tiwizi/store';
import { checkKind, type Envelope, type NameOf } from '@tiwizi/store/adapter';
import type { Database } from './database.ts';

/** What records in a database are made of. */
export interface RecordParts {
  readonly database: Database;
  readonly envelope: Envelope;
  readonly names: () => Promise<NameOf>;
  readonly report: ReportProblem;
}

/** What is sealed of a record. */
interface Sealed {
  readonly owner: string;
  readonly id: string;
  readonly value: unknown;
}

/** Kind, and the keyed hashes of owner and id. */
type Place = readonly [kind: string, owner: string, id: string];
type Row = Readonly<Record<string, unknown>>;

const live = 'sealed is not null and (expires is null or expires > {now})';
const columns = 'kind, owner, id, revision, sealed, created, updated, expires, due';
/** What is not known of a record that is asked for by its key. */
const times = 'revision, created, updated, expires, due';
const at = 'kind = $1 and owner = $2 and id = $3';
/** For so long is remembered that a record was removed, in milliseconds. */
const removedLife = 24 * 60 * 60 * 1000;

/** Records as rows. */
export class PostgresRecords implements Records {
  readonly #parts: RecordParts;

  constructor(parts: RecordParts) {
    this.#parts = parts;
  }

  async get(key: RecordKey): Promise<StoredRecord | undefined> {
    checkKind(key.kind);
    const place = await this.#place(key);
    const { rows } = await this.#parts.database.run(
      `select ${times}, sealed from {s}.records where ${at} and ${live}`,
      place,
    );
    return rows[0] && this.#open(rows[0], place);
  }

  async put<Value>(
    key: RecordKey,
    value: Value,
    { revision, expiresIn, dueIn }: Parameters<Records['put']>[2],
  ): Promise<StoredRecord<Value>> {
    checkKind(key.kind);
    const { database, envelope } = this.#parts;
    const place = await this.#place(key);
    const sealed: Sealed = { owner: key.owner, id: key.id, value };
    const json = JSON.stringify(sealed);
    const bytes = envelope.seal(Buffer.from(json), placeOf(place));
    const values = [...place, bytes, whole(expiresIn), whole(dueIn)];
    const changed = 'updated = {now}, expires = {now} + $5::bigint, due = {now} + $6::bigint';
    const { rows } = await (revision === 0
      ? database.run(
          `insert into {s}.records as r (${columns})
           values ($1, $2, $3, 1, $4, {now}, {now}, {now} + $5::bigint, {now} + $6::bigint)
           on conflict (kind, owner, id) do update
           set revision = r.revision + 1, sealed = excluded.sealed, created = {now}, ${changed}
           where r.sealed is null or r.expires <= {now}
           returning ${times}`,
          values,
        )
      : database.run(
          `update {s}.records set revision = revision + 1, sealed = $4, ${changed}
           where ${at} and ${live} and revision = $7 returning ${times}`,
          [...values, revision],
        ));
    if (rows[0]) return recordOf(key.kind, rows[0], JSON.parse(json) as Sealed) as StoredRecord<Value>;
    const current = await this.#readable(place);
    // What could not be read is set aside by now.
    if (current === 0 && revision === 0) return this.put(key, value, { revision, expiresIn, dueIn });
    throw new RecordConflict(current);
  }

  async remove(key: RecordKey, revision: number): Promise<void> {
    checkKind(key.kind);
    const place = await this.#place(key);
    const { rowCount } = await this.#parts.database.run(
      `update {s}.records
       set revision = revision + 1, sealed = null, updated = {now}, due = null, expires = {now} + ${removedLife}
       where ${at} and ${live} and revision = $4`,
      [...place, revision],
    );
    if (!rowCount) throw new RecordConflict(await this.#readable(place));
  }

  async list(
    kind: string,
    owner: string,
    { limit }: { readonly limit?: number } = {},
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    const names = await this.#parts.names();
    const { rows } = await this.#parts.database.run(
      `select ${columns} from {s}.records where kind = $1 and owner = $2 and ${live} order by updated desc limit $3`,
      [kind, names('owner', owner), limit ?? null],
    );
    return this.#openAll(rows);
  }

  async claim(
    kind: string,
    { lease, limit = 1 }: { readonly lease: number; readonly limit?: number },
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    const { rows } = await this.#parts.database.run(
      `with waiting as (
         select kind, owner, id, due from {s}.records where kind = $1 and due <= {now} and ${live}
         order by due limit $2 for update skip locked
       )
       update {s}.records r set due = {now} + $3::bigint, revision = revision + 1
       from waiting w where r.kind = w.kind and r.owner = w.owner and r.id = w.id
       returning ${columns.replaceAll(/\w+/g, 'r.$&')}, w.due as was_due`,
      [kind, limit, whole(lease)],
    );
    return this.#openAll([...rows].sort((one, other) => Number(one['was_due']) - Number(other['was_due'])));
  }

  async #place({ kind, owner, id }: RecordKey): Promise<Place> {
    const names = await this.#parts.names();
    return [kind, names('owner', owner), names('id', kind, owner, id)];
  }

  /** The revision that is kept. What cannot be read counts as absent, and is set aside. */
  async #readable(place: Place): Promise<number> {
    const { rows } = await this.#parts.database.run(
      `select ${times}, sealed from {s}.records where ${at} and ${live}`,
      place,
    );
    const [row] = rows;
    if (!row) return 0;
    if (this.#open(row, place)) return Number(row['revision']);
    await this.#parts.database.run(
      `with aside as (
         update {s}.records r set sealed = null, expires = {now} + ${removedLife}
         from {s}.records before where r.kind = $1 and r.owner = $2 and r.id = $3 and r.revision = $4
           and before.kind = r.kind and before.owner = r.owner and before.id = r.id
         returning r.kind, r.owner, r.id, r.revision, before.sealed
       )
       insert into {s}.set_aside select aside.*, {now} from aside`,
      [...place, row['revision']],
    );
    return 0;
  }

  #openAll(rows: readonly Row[]): readonly StoredRecord[] {
    return rows.flatMap((row) => {
      const { kind, owner, id } = row;
      return this.#open(row, [String(kind), String(owner), String(id)]) ?? [];
    });
  }

  #open(row: Row, place: Place): StoredRecord | undefined {
    const name = placeOf(place);
    const bytes = this.#parts.envelope.unseal(row['sealed'] as Buffer, name);
    if (typeof bytes === 'string') {
      this.#parts.report(
        bytes === 'key'
          ? { code: 'entry_key', message: `${name} is sealed under a key that was not given; it counts as absent` }
          : { code: 'entry_unreadable', message: `${name} is damaged; it counts as absent` },
      );
      return undefined;
    }
    return recordOf(place[0], row, JSON.parse(bytes.toString()) as Sealed);
  }
}

function recordOf(kind: string, row: Row, { owner, id, value }: Sealed): StoredRecord {
  const time = (name: string): object => (row[name] === null ? {} : { [name]: Number(row[name]) });
  return {
    kind,
    owner,
    id,
    value,
    revision: Number(row['revision']),
    created: Number(row['created']),
    updated: Number(row['updated']),
    ...time('expires'),
    ...time('due'),
  };
}

const placeOf = (place: Place): string => `records/${place.join('/')}`;
/** Whole milliseconds, for the database. */
const whole = (milliseconds: number | undefined): number | null =>
  milliseconds === undefined ? null : Math.ceil(milliseconds);
