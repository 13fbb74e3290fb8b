import { link, mkdir, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId, randomId, type Draft } from './draft.ts';
import { defaultTtl, DraftConflict, type DraftStore } from './draft-store.ts';
import { createSealer, type Keys, type Sealer } from './seal.ts';

/** How a folder of drafts is kept. */
export interface FileDraftStoreOptions {
  /** Encrypts everything at rest (AES-256-GCM). Keep it outside the folder. */
  readonly key: Keys;
  /** How long a draft is kept after its last change, in milliseconds. Default seven days. */
  readonly ttl?: number;
  readonly now?: () => number;
}

/**
 * Keeps drafts as encrypted files in a folder: `<owner>/<id>.<revision>.draft` and `<owner>/<id>.<file>.file`, where `<owner>` is a
 * keyed hash. A save makes the file of the next revision by a hard link, which fails when it exists: of two processes that save the
 * same revision only one succeeds, and a killed process leaves the last whole revision.
 */
export function fileDraftStore(folder: string, options: FileDraftStoreOptions): DraftStore {
  return new FileDraftStore(folder, options);
}

interface Kept {
  readonly folder: string;
  readonly name: string;
  readonly revision: number;
}

const draftName = /^([\w-]{22})\.(\d+)\.draft$/;

class FileDraftStore implements DraftStore {
  readonly #folder: string;
  readonly #sealer: Sealer;
  readonly ttl: number;
  readonly #now: () => number;
  #purged = 0;

  constructor(folder: string, { key, ttl = defaultTtl, now = Date.now }: FileDraftStoreOptions) {
    this.#folder = folder;
    this.#sealer = createSealer(key);
    this.ttl = ttl;
    this.#now = now;
  }

  async load(owner: string, id: string): Promise<Draft | undefined> {
    if (!isId(id)) return undefined;
    // A file may be replaced by its next revision between being found and being read.
    for (let attempt = 0; attempt < 5; attempt++) {
      const kept = await this.#find(owner, id);
      if (!kept) return undefined;
      const draft = await this.#read(kept, owner);
      if (draft) return this.#isFresh(draft) ? draft : undefined;
    }
    return undefined;
  }

  async save(draft: Draft, expected: number): Promise<Draft> {
    if (!isId(draft.id)) throw new RangeError('[tiwizi] draft_id');
    if (this.#now() - this.#purged > 60 * 60 * 1000) await this.purge();
    const current = (await this.#find(draft.owner, draft.id))?.revision ?? 0;
    if (current !== expected) throw new DraftConflict(current);
    const saved: Draft = { ...draft, revision: expected + 1, updated: new Date(this.#now()).toISOString() };
    const folder = await this.#ownFolder(draft.owner);
    const name = `${draft.id}.${saved.revision}.draft`;
    const sealed = this.#sealer.seal(Buffer.from(JSON.stringify(saved)), `${draft.owner}\n${name}`);
    const temporary = join(folder, `${randomId()}.tmp`);
    await writeFile(temporary, sealed, { mode: 0o600, flush: true });
    try {
      await link(temporary, join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new DraftConflict((await this.#find(draft.owner, draft.id))?.revision ?? 0);
    } finally {
      await unlink(temporary);
    }
    // A slower writer may have linked a revision that others had already gone past and cleared away.
    const latest = (await this.#find(draft.owner, draft.id))?.revision ?? 0;
    if (latest > saved.revision) {
      await rm(join(folder, name), { force: true });
      throw new DraftConflict(latest);
    }
    await this.#each(
      draft.owner,
      (path, entry) => (this.#revisionOf(entry, draft.id) ?? Infinity) < saved.revision && rm(path, { force: true }),
    );
    return saved;
  }

  async list(owner: string): Promise<readonly Draft[]> {
    const ids = new Set<string>();
    await this.#each(owner, (_, entry) => ids.add(draftName.exec(entry)?.[1] ?? ''));
    ids.delete('');
    const drafts = await Promise.all([...ids].map((id) => this.load(owner, id)));
    return drafts.filter((draft) => draft !== undefined).sort((one, other) => other.updated.localeCompare(one.updated));
  }

  async remove(owner: string, id: string): Promise<void> {
    if (isId(id)) await this.#each(owner, (path, entry) => entry.startsWith(`${id}.`) && rm(path, { force: true }));
  }

  async saveFile(owner: string, id: string, bytes: Uint8Array): Promise<string> {
    const file = randomId();
    const name = `${id}.${file}.file`;
    if (!isId(id)) throw new RangeError('[tiwizi] draft_id');
    await writeFile(join(await this.#ownFolder(owner), name), this.#sealer.seal(bytes, `${owner}\n${name}`), {
      mode: 0o600,
      flush: true,
      flag: 'wx',
    });
    return file;
  }

  async loadFile(owner: string, id: string, file: string): Promise<Uint8Array | undefined> {
    if (!isId(id) || !isId(file)) return undefined;
    const name = `${id}.${file}.file`;
    for (const folder of this.#folders(owner)) {
      const sealed = await orNothing(readFile(join(folder, name)));
      if (sealed) return this.#sealer.open(sealed, `${owner}\n${name}`);
    }
    return undefined;
  }

  async removeFile(owner: string, id: string, file: string): Promise<void> {
    if (isId(id) && isId(file))
      for (const folder of this.#folders(owner)) await rm(join(folder, `${id}.${file}.file`), { force: true });
  }

  async purge(): Promise<void> {
    this.#purged = this.#now();
    for (const owner of (await orNothing(readdir(this.#folder))) ?? []) {
      const folder = join(this.#folder, owner);
      const latest = new Map<string, number>();
      const entries = (await orNothing(readdir(folder))) ?? [];
      for (const entry of entries) {
        const time = (await orNothing(stat(join(folder, entry))))?.mtimeMs ?? 0;
        const id = entry.slice(0, 22);
        latest.set(id, Math.max(time, latest.get(id) ?? 0));
      }
      for (const entry of entries) {
        if (this.#now() - latest.get(entry.slice(0, 22))! > this.ttl) await rm(join(folder, entry), { force: true });
      }
    }
  }

  /** Where a person's drafts may lie: under the present key's name first, then under the names of older keys. */
  #folders(owner: string): readonly string[] {
    return this.#sealer.names(owner).map((name) => join(this.#folder, name));
  }

  async #ownFolder(owner: string): Promise<string> {
    const [folder] = this.#folders(owner) as readonly [string];
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  async #each(owner: string, visit: (path: string, entry: string) => unknown): Promise<void> {
    for (const folder of this.#folders(owner)) {
      for (const entry of (await orNothing(readdir(folder))) ?? []) await visit(join(folder, entry), entry);
    }
  }

  #revisionOf(entry: string, id: string): number | undefined {
    const [, found, revision] = draftName.exec(entry) ?? [];
    return found === id ? Number(revision) : undefined;
  }

  async #find(owner: string, id: string): Promise<Kept | undefined> {
    let kept: Kept | undefined;
    for (const folder of this.#folders(owner)) {
      for (const name of (await orNothing(readdir(folder))) ?? []) {
        const revision = this.#revisionOf(name, id);
        if (revision !== undefined && revision > (kept?.revision ?? 0)) kept = { folder, name, revision };
      }
    }
    return kept;
  }

  async #read({ folder, name }: Kept, owner: string): Promise<Draft | undefined> {
    const sealed = await orNothing(readFile(join(folder, name)));
    if (!sealed) return undefined;
    const bytes = this.#sealer.open(sealed, `${owner}\n${name}`);
    if (!bytes) throw new Error('[tiwizi] draft_unreadable: a draft was altered, or its key is not among those given');
    return JSON.parse(Buffer.from(bytes).toString()) as Draft;
  }

  #isFresh(draft: Draft): boolean {
    return this.#now() - Date.parse(draft.updated) < this.ttl;
  }
}

/** The result, or undefined when the file or folder is not there. */
async function orNothing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
