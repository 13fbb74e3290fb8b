import { randomUUID } from 'node:crypto';
import {
  StoreError,
  type BlobHolder,
  type BlobName,
  type Blobs,
  type BlobSource,
  type ReportProblem,
  type StoredBlob,
} from '@tiwizi/store';
import {
  firstLife,
  isSha256,
  measure,
  openPieces,
  sealPieces,
  streamOf,
  type Envelope,
  type NameOf,
} from '@tiwizi/store/adapter';
import type { Database, Run } from './database.ts';

/** What blobs in a database are made of. */
export interface BlobParts {
  readonly database: Database;
  readonly envelope: Envelope;
  readonly names: () => Promise<NameOf>;
  readonly report: ReportProblem;
}

/** Sealed pieces that go into one row. */
const piecesInARow = 4;
const ofHolder = 'owner = $1 and holder = $2';

/** Bytes as rows of sealed pieces, each read when it is asked for. */
export class PostgresBlobs implements Blobs {
  readonly #parts: BlobParts;

  constructor(parts: BlobParts) {
    this.#parts = parts;
  }

  async put(
    holder: BlobHolder,
    source: BlobSource,
    options: { readonly longest?: number; readonly sha256?: string } = {},
  ): Promise<BlobName> {
    const { database, envelope, names } = this.#parts;
    const place = await this.#place(holder);
    const upload = randomUUID();
    const measured = measure(source, options);
    const { header, sealNext } = envelope.begin();
    try {
      let n = 0;
      for await (const sealed of inRows(sealPieces(sealNext, measured.pieces)))
        await database.run(
          'insert into {s}.pieces (upload, n, owner, created, sealed) values ($1, $2, $3, {now}, $4)',
          [upload, n++, place[0], sealed],
        );
      const name = measured.name();
      const named = (await names())('blob', holder.owner, holder.holder, name.sha256);
      const isNew = await database.transaction(async (run) => {
        await begin(run, place);
        const { rowCount } = await run(
          `insert into {s}.blobs (owner, holder, name, upload, header, size) values ($1, $2, $3, $4, $5, $6)
           on conflict (owner, holder, name) do nothing`,
          [...place, named, upload, header(placeOf(place, named)), name.size],
        );
        return rowCount === 1;
      });
      if (!isNew) await this.#removePieces(upload, place[0]);
      return name;
    } catch (error) {
      // Where that fails too, the purge takes them.
      await this.#removePieces(upload, place[0]).catch(() => undefined);
      throw error;
    }
  }

  async get(holder: BlobHolder, sha256: string): Promise<StoredBlob | undefined> {
    if (!isSha256(sha256)) return undefined;
    const { database, envelope, names, report } = this.#parts;
    const place = await this.#place(holder);
    const named = (await names())('blob', holder.owner, holder.holder, sha256);
    const { rows } = await database.run(
      `select upload, header, size from {s}.blobs natural join {s}.holders
       where ${ofHolder} and name = $3 and (expires is null or expires > {now})`,
      [...place, named],
    );
    const [row] = rows;
    if (!row) return undefined;
    const openNext = envelope.open(row['header'] as Buffer, placeOf(place, named));
    if (typeof openNext === 'string') {
      const code = openNext === 'key' ? 'entry_key' : 'entry_unreadable';
      report({ code, message: `${placeOf(place, named)} cannot be read` });
      return undefined;
    }
    const pieces = openPieces(openNext, this.#read(String(row['upload']), place[0]), placeOf(place, named));
    return { sha256, size: Number(row['size']), stream: streamOf(pieces) };
  }

  async remove(holder: BlobHolder, sha256?: string): Promise<void> {
    const { database, names } = this.#parts;
    const place = await this.#place(holder);
    const named = sha256 === undefined ? null : (await names())('blob', holder.owner, holder.holder, sha256);
    await database.transaction(async (run) => {
      await removeBlobs(run, place, named);
      if (named === null) await run(`delete from {s}.holders where ${ofHolder}`, place);
    });
  }

  async keep(holder: BlobHolder, expiresIn?: number): Promise<void> {
    const place = await this.#place(holder);
    await this.#parts.database.transaction(async (run) => {
      await begin(run, place);
      await run(`update {s}.holders set expires = {now} + $3::bigint where ${ofHolder}`, [
        ...place,
        expiresIn === undefined ? null : Math.ceil(expiresIn),
      ]);
    });
  }

  async *#read(upload: string, owner: string): AsyncGenerator<Uint8Array> {
    for (let n = 0; ; n++) {
      const { rows } = await this.#parts.database.run(
        'select sealed from {s}.pieces where upload = $1 and n = $2 and owner = $3',
        [upload, n, owner],
      );
      const sealed = rows[0]?.['sealed'] as Buffer | undefined;
      if (!sealed && n === 0) throw new StoreError('blob_unreadable', 'it was removed meanwhile');
      if (!sealed) return;
      yield sealed;
    }
  }

  async #removePieces(upload: string, owner: string): Promise<void> {
    await this.#parts.database.run('delete from {s}.pieces where upload = $1 and owner = $2', [upload, owner]);
  }

  async #place({ owner, holder }: BlobHolder): Promise<readonly [string, string]> {
    const names = await this.#parts.names();
    return [names('owner', owner), names('holder', owner, holder)];
  }
}

/** Removes blobs of a holder, or one of them, with their pieces. */
export async function removeBlobs(run: Run, place: readonly [string, string], named: string | null): Promise<void> {
  await run(
    `with gone as (delete from {s}.blobs where ${ofHolder} and ($3::text is null or name = $3) returning upload)
     delete from {s}.pieces where owner = $1 and upload in (select upload from gone)`,
    [...place, named],
  );
}

/** Sees to it that the holder has a life, and holds it until the transaction ends; what is past its time goes before. */
async function begin(run: Run, place: readonly [string, string]): Promise<void> {
  const { rows } = await run(
    `insert into {s}.holders as h (owner, holder, expires) values ($1, $2, {now} + ${firstLife})
     on conflict (owner, holder) do update set expires = h.expires
     returning expires is not null and expires <= {now} as is_past`,
    place,
  );
  if (!rows[0]?.['is_past']) return;
  await removeBlobs(run, place, null);
  await run(`update {s}.holders set expires = {now} + ${firstLife} where ${ofHolder}`, place);
}

async function* inRows(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let row: Buffer[] = [];
  for await (const piece of pieces) {
    row.push(piece);
    if (row.length < piecesInARow) continue;
    yield Buffer.concat(row);
    row = [];
  }
  if (row.length) yield Buffer.concat(row);
}

const placeOf = (place: readonly [string, string], named: string): string => `blobs/${place.join('/')}/${named}`;
