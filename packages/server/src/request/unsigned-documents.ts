import type { DraftStore } from '@tiwizi/forms/server';
import type { BlobHolder, Blobs, Collection } from '@tiwizi/store';
import type { ServiceStores } from '../stores/service-stores.ts';
import type { FiledDocument } from './filed-document.ts';
import { frozenDocuments, type Frozen, type UnsignedDocument } from './frozen-documents.ts';

/** How long they are kept, in milliseconds. Undefined: until they are removed. */
export interface UnsignedLives {
  /** Until they are sent. */
  readonly draft: number;
  readonly sent: number | undefined;
}

/** Documents of requests that are sent without a signature, each made before its draft ends. */
export class UnsignedDocuments {
  readonly #frozen: Collection<Frozen>;
  readonly #blobs: Blobs;
  readonly #drafts: DraftStore;
  readonly #lives: UnsignedLives;

  constructor(stores: ServiceStores, drafts: DraftStore, lives: UnsignedLives) {
    this.#frozen = frozenDocuments(stores);
    this.#blobs = stores.blobs;
    this.#drafts = drafts;
    this.#lives = lives;
  }

  /** Keeps the document of a draft that is about to end. One that was sent stays. */
  async freeze(
    owner: string,
    id: string,
    pdf: Uint8Array,
    { unsigned, ...frozen }: Omit<Frozen, 'unsigned'> & { readonly unsigned: Omit<UnsignedDocument, 'sha256'> },
  ): Promise<void> {
    const { sha256 } = await this.#blobs.put(holderOf(owner, id), pdf);
    await this.#blobs.keep(holderOf(owner, id), this.#lives.draft);
    await this.#frozen.update(owner, id, (kept) =>
      kept?.value.unsigned?.sent
        ? undefined
        : { value: { ...frozen, unsigned: { ...unsigned, sha256 } }, expiresIn: this.#lives.draft },
    );
  }

  /** The document of a request that was sent; undefined when it was not, or is past its time. */
  async filed(owner: string, id: string): Promise<FiledDocument | undefined> {
    const unsigned = await this.#sent(owner, id);
    const blob = unsigned && (await this.#blobs.get(holderOf(owner, id), unsigned.sha256));
    if (!unsigned || !blob) return undefined;
    const { sha256, at: filedAt, locale, applicant } = unsigned;
    const pdf = new Uint8Array(await new Response(blob.stream).arrayBuffer());
    return { pdf, sha256, filedAt, locale, ...(applicant ? { applicant } : {}) };
  }

  /** Forgets the document of a draft that was thrown away. */
  async forget(owner: string, id: string): Promise<void> {
    const kept = (await this.#frozen.get(owner, id))?.value;
    if (!kept?.unsigned || kept.unsigned.sent) return;
    await this.#frozen.discard(owner, id);
    await this.#blobs.remove(holderOf(owner, id));
  }

  /** It was sent when its draft was ended, which is one save; the first to see that says so here, for as long as a receipt is kept. */
  async #sent(owner: string, id: string): Promise<UnsignedDocument | undefined> {
    const kept = (await this.#frozen.get(owner, id))?.value.unsigned;
    if (!kept || kept.sent) return kept;
    if (!(await this.#drafts.load(owner, id))?.submitted) return undefined;
    await this.#blobs.keep(holderOf(owner, id), this.#lives.sent);
    const marked = await this.#frozen.update(owner, id, (now) => {
      const unsigned = now?.value.unsigned;
      if (!now || !unsigned || unsigned.sent) return undefined;
      return { value: { ...now.value, unsigned: { ...unsigned, sent: true } }, expiresIn: this.#lives.sent };
    });
    return marked?.value.unsigned;
  }
}

const holderOf = (owner: string, id: string): BlobHolder => ({ owner, holder: `unsigned/${id}` });
