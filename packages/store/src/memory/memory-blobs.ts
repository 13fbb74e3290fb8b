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
import { measure, streamOf } from '../seal/pieces.ts';

interface Held {
  readonly blobs: Map<string, Uint8Array<ArrayBuffer>>;
  expires: number;
}

/** Bytes in this process. */
export class MemoryBlobs implements Blobs {
  readonly #holders = new Map<string, Held>();
  readonly #now: Clock;

  constructor(now: Clock) {
    this.#now = now;
  }

  async put(
    holder: BlobHolder,
    source: BlobSource,
    options: { readonly longest?: number; readonly sha256?: string } = {},
  ): Promise<BlobName> {
    const measured = measure(source, options);
    const pieces: Uint8Array[] = [];
    for await (const { bytes } of measured.pieces) pieces.push(Buffer.from(bytes));
    const name = measured.name();
    this.#hold(holder).blobs.set(name.sha256, new Uint8Array(Buffer.concat(pieces)));
    return name;
  }

  async get(holder: BlobHolder, sha256: string): Promise<StoredBlob | undefined> {
    const bytes = isSha256(sha256) ? this.#live(holder)?.blobs.get(sha256) : undefined;
    if (!bytes) return undefined;
    return { sha256, size: bytes.length, stream: streamOf(inOne(bytes.slice())) };
  }

  async remove(holder: BlobHolder, sha256?: string): Promise<void> {
    if (sha256 === undefined) this.#holders.delete(place(holder));
    else this.#holders.get(place(holder))?.blobs.delete(sha256);
  }

  async keep(holder: BlobHolder, expiresIn: number = Infinity): Promise<void> {
    this.#hold(holder).expires = this.#now() + expiresIn;
  }

  /** Removes what is past its time, and returns how many holders that were. */
  purge(): number {
    const past = [...this.#holders].filter(([, { expires }]) => expires <= this.#now());
    for (const [key] of past) this.#holders.delete(key);
    return past.length;
  }

  #live(holder: BlobHolder): Held | undefined {
    const held = this.#holders.get(place(holder));
    return held && held.expires > this.#now() ? held : undefined;
  }

  #hold(holder: BlobHolder): Held {
    const held: Held = this.#live(holder) ?? { blobs: new Map(), expires: this.#now() + firstLife };
    this.#holders.set(place(holder), held);
    return held;
  }
}

async function* inOne(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield bytes;
}

const place = ({ owner, holder }: BlobHolder): string => JSON.stringify([owner, holder]);
