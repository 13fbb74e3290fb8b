import {
  collection,
  type BlobHolder,
  type Blobs,
  type Collection,
  type StoredBlob,
  type StoredRecord,
  type Stores,
} from '@tiwizi/store';
import { filesIn } from '../flow/index.ts';
import { isId, randomId, type Draft } from './draft.ts';
import { defaultTtl, type DraftStore } from './draft-store.ts';
import { ResumableUploads } from './resumable-uploads.ts';

/** How drafts are kept. */
export interface DraftsOptions {
  /** How long a draft is kept after its last change, in milliseconds. Default seven days. */
  readonly ttl?: number;
}

/** Drafts in a store: each a record, with its files as blobs that go when it goes. */
export function drafts(
  stores: Pick<Stores, 'records' | 'blobs'>,
  { ttl = defaultTtl }: DraftsOptions = {},
): DraftStore {
  return new Drafts(stores, ttl);
}

class Drafts implements DraftStore {
  readonly ttl: number;
  readonly uploads: ResumableUploads;
  readonly #records: Collection<Draft>;
  readonly #blobs: Blobs;

  constructor(stores: Pick<Stores, 'records' | 'blobs'>, ttl: number) {
    const { records, blobs } = stores;
    this.ttl = ttl;
    this.uploads = new ResumableUploads(stores);
    this.#records = collection(records, 'draft');
    this.#blobs = blobs;
  }

  async load(owner: string, id: string): Promise<Draft | undefined> {
    const kept = isId(id) ? await this.#records.get(owner, id) : undefined;
    return kept && isDraft(kept.value) ? draftOf(kept) : undefined;
  }

  async save(draft: Draft, expected: number): Promise<Draft> {
    const { owner, id } = draft;
    if (!isId(id)) throw new RangeError('[tiwizi] draft_id');
    const life = draft.held ? undefined : (draft.life ?? this.ttl);
    // First, so that files outlive their draft.
    await Promise.all(filesOf(draft).map((file) => this.#blobs.keep(holderOf(owner, id, file), life)));
    return draftOf(await this.#records.put(owner, id, draft, { revision: expected, expiresIn: life }));
  }

  async list(owner: string): Promise<readonly Draft[]> {
    return (await this.#records.list(owner)).filter(({ value }) => isDraft(value)).map(draftOf);
  }

  async remove(owner: string, id: string, revision?: number): Promise<void> {
    const draft = await this.load(owner, id);
    if (!draft) return;
    if (revision === undefined) await this.#records.discard(owner, id);
    else await this.#records.remove(owner, id, revision);
    for (const file of filesOf(draft)) await this.removeFile(owner, id, file);
    await this.uploads.removeAll(owner, id);
  }

  async saveFile(owner: string, id: string, bytes: Uint8Array): Promise<string> {
    if (!isId(id)) throw new RangeError('[tiwizi] draft_id');
    // A name of its own: the same bytes in two fields are two files, of which one may go.
    const own = randomId();
    const { sha256 } = await this.#blobs.put({ owner, holder: `draft/${id}/${own}` }, bytes);
    return `${own}.${sha256}`;
  }

  async loadFile(owner: string, id: string, file: string): Promise<Uint8Array | undefined> {
    const blob = await this.openFile(owner, id, file);
    return blob && new Uint8Array(await new Response(blob.stream).arrayBuffer());
  }

  async openFile(owner: string, id: string, file: string): Promise<StoredBlob | undefined> {
    return isId(id) ? this.#blobs.get(holderOf(owner, id, file), sha256Of(file)) : undefined;
  }

  async removeFile(owner: string, id: string, file: string): Promise<void> {
    if (isId(id)) await this.#blobs.remove(holderOf(owner, id, file));
  }
}

/** The SHA-256 of a kept file, hexadecimal: it stands in its name. Empty for a name that is none. */
export const sha256Of = (file: string): string => /^[\w-]{22}\.([0-9a-f]{64})$/.exec(file)?.[1] ?? '';

const holderOf = (owner: string, id: string, file: string): BlobHolder => ({
  owner,
  holder: `draft/${id}/${file.split('.', 1)[0] ?? ''}`,
});
const filesOf = ({ answers }: Draft): readonly string[] =>
  Object.values(answers).flatMap((answer) => filesIn(answer).map(({ file }) => file));
/** Whether a record has what every draft has: one of another shape counts as absent, and keeps nobody out of the others. */
const isDraft = ({ flow, version, answers, done, changed, warned }: Partial<Draft>): boolean =>
  typeof flow === 'string' &&
  typeof version === 'number' &&
  Array.isArray(done) &&
  [answers, changed, warned].every((part) => typeof part === 'object' && part !== null);

/** Revision and time are those of the store. */
const draftOf = ({ value, revision, updated }: StoredRecord<Draft>): Draft => ({
  ...value,
  revision,
  updated: new Date(updated).toISOString(),
});
