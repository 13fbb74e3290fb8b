import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  firstLife,
  isSha256,
  type BlobHolder,
  type BlobName,
  type Blobs,
  type BlobSource,
  type StoredBlob,
} from '../blobs.ts';
import type { Clock } from '../clock.ts';
import type { Mutex } from '../mutex.ts';
import { headerSize, type Envelope } from '../seal/envelope.ts';
import type { NameOf } from '../seal/names.ts';
import { measure, openPieces, plainSize, sealPieces, streamOf } from '../seal/pieces.ts';
import { StoreError } from '../store-error.ts';
import type { ReportProblem } from '../stores.ts';
import { isCode, orNothing, told, type Disk } from './disk.ts';

/** What blobs in files are made of. */
export interface BlobParts {
  readonly disk: Disk;
  readonly envelope: Envelope;
  readonly names: () => Promise<NameOf>;
  readonly mutex: Mutex;
  readonly now: Clock;
  readonly report: ReportProblem;
}

/** When the blobs of a holder are past their time. */
interface Life {
  readonly expires?: number;
}

/** Name of the file that says how long a holder's blobs are kept. */
export const lifeName = 'life';

/** Bytes as sealed files: one folder a holder, in it its blobs and a file that says how long they are kept. */
export class FileBlobs implements Blobs {
  readonly #parts: BlobParts;

  constructor(parts: BlobParts) {
    this.#parts = parts;
  }

  async put(
    holder: BlobHolder,
    source: BlobSource,
    options: { readonly longest?: number; readonly sha256?: string } = {},
  ): Promise<BlobName> {
    return told(async () => {
      const { disk, envelope, mutex } = this.#parts;
      const place = await this.#place(holder);
      const measured = measure(source, options);
      const { header, sealNext } = envelope.begin();
      return disk.withFile(
        async (file) => {
          let at = headerSize;
          for await (const piece of sealPieces(sealNext, measured.pieces)) {
            await file.write(piece, 0, piece.length, at);
            at += piece.length;
          }
          const path = `${place}/${await this.#nameOf(holder, measured.name().sha256)}`;
          await file.write(header(path), 0, headerSize, 0);
        },
        Infinity,
        async (written) => {
          const name = measured.name();
          const path = `${place}/${await this.#nameOf(holder, name.sha256)}`;
          await mutex.run(place, async () => this.#take(place, written, path));
          return name;
        },
      );
    });
  }

  async get(holder: BlobHolder, sha256: string): Promise<StoredBlob | undefined> {
    if (!isSha256(sha256)) return undefined;
    return told(async () => {
      const { disk, envelope, report } = this.#parts;
      const place = await this.#place(holder);
      if (!this.isLive(await this.life(place))) return undefined;
      const path = `${place}/${await this.#nameOf(holder, sha256)}`;
      const start = await readStart(join(disk.root, path));
      if (!start) return undefined;
      const openNext = envelope.open(start.header, path);
      if (typeof openNext !== 'string')
        return {
          sha256,
          size: plainSize(start.size),
          stream: streamOf(openPieces(openNext, readBody(join(disk.root, path)), path)),
        };
      report({ code: openNext === 'key' ? 'entry_key' : 'entry_unreadable', message: `${path} cannot be read` });
      return undefined;
    });
  }

  async remove(holder: BlobHolder, sha256?: string): Promise<void> {
    await told(async () => {
      const { disk, mutex } = this.#parts;
      const place = await this.#place(holder);
      const what = sha256 === undefined ? place : `${place}/${await this.#nameOf(holder, sha256)}`;
      await mutex.run(place, () => rm(join(disk.root, what), { recursive: true, force: true }));
    });
  }

  async keep(holder: BlobHolder, expiresIn?: number): Promise<void> {
    await told(async () => {
      const place = await this.#place(holder);
      await this.#parts.mutex.run(place, async () => {
        await this.#begin(place);
        await this.#setLife(place, expiresIn === undefined ? {} : { expires: this.#parts.now() + expiresIn });
      });
    });
  }

  /** How long the blobs of a holder are kept; undefined when that cannot be read or nothing is there. */
  async life(place: string): Promise<Life | undefined> {
    const { disk, envelope, report } = this.#parts;
    const path = `${place}/${lifeName}`;
    const sealed = await orNothing(readFile(join(disk.root, path)));
    const bytes = sealed && envelope.unseal(sealed, path);
    if (bytes === undefined) return undefined;
    if (typeof bytes !== 'string') return JSON.parse(bytes.toString()) as Life;
    report({ code: bytes === 'key' ? 'entry_key' : 'entry_unreadable', message: `${path} cannot be read` });
    // What is there is not taken from anybody for that.
    return {};
  }

  /** Whether blobs of such a life are there. */
  isLive(life: Life | undefined): boolean {
    return life !== undefined && (life.expires ?? Infinity) > this.#parts.now();
  }

  /** Takes a written file into the folder of its holder. */
  async #take(place: string, written: string, path: string): Promise<void> {
    const { disk } = this.#parts;
    for (;;) {
      await this.#begin(place);
      try {
        await rename(written, join(disk.root, path));
        return await disk.sync(join(disk.root, place));
      } catch (error) {
        // A purge of another process may take the folder away in between.
        if (!isCode(error, 'ENOENT')) throw error;
      }
    }
  }

  /** Sees to it that the holder has a life; what is past its time goes before. */
  async #begin(place: string): Promise<void> {
    const { disk, now } = this.#parts;
    const life = await this.life(place);
    if (this.isLive(life)) return;
    if (life) await rm(join(disk.root, place), { recursive: true, force: true });
    await this.#setLife(place, { expires: now() + firstLife });
  }

  async #setLife(place: string, life: Life): Promise<void> {
    const { disk, envelope } = this.#parts;
    const path = `${place}/${lifeName}`;
    const sealed = envelope.seal(Buffer.from(JSON.stringify(life)), path);
    await disk.replace(join(disk.root, path), sealed, life.expires);
  }

  async #place({ owner, holder }: BlobHolder): Promise<string> {
    const names = await this.#parts.names();
    return `blobs/${names('owner', owner)}/${names('holder', owner, holder)}`;
  }

  async #nameOf({ owner, holder }: BlobHolder, sha256: string): Promise<string> {
    return (await this.#parts.names())('blob', owner, holder, sha256);
  }
}

async function readStart(path: string): Promise<{ header: Buffer; size: number } | undefined> {
  const file = await orNothing(open(path, 'r'));
  if (!file) return undefined;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headerSize), 0, headerSize, 0);
    return { header: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

/** What follows the header. Opened only when it is asked for, so that a stream nobody reads holds nothing. */
async function* readBody(path: string): AsyncGenerator<Uint8Array> {
  const file = await orNothing(open(path, 'r'));
  if (!file) throw new StoreError('blob_unreadable', 'it was removed meanwhile');
  try {
    let at = headerSize;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(1024 * 256), 0, 1024 * 256, at);
      if (!bytesRead) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
