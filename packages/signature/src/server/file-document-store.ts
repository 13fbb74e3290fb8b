import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentConflict, isDocumentId, type DocumentStore } from './document-store.ts';
import type { SigningRecord } from './signing-record.ts';

/**
 * Keeps documents as files: `<owner>/<id>/<revision>.json` and `<owner>/<id>/<sha256>.pdf`, where `<owner>` is a hash. Folders are for their
 * owner alone (0700), files too (0600). A save makes the file of the next revision by a hard link, which fails when it exists: of two
 * processes that save the same revision only one succeeds, and a killed process leaves the last whole revision.
 *
 * Contents are not encrypted: put the folder on an encrypted volume.
 */
export function fileDocumentStore(folder: string): DocumentStore {
  return new FileDocumentStore(folder);
}

const recordName = /^(\d+)\.json$/;
const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

class FileDocumentStore implements DocumentStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async load(owner: string, id: string): Promise<SigningRecord | undefined> {
    if (!isDocumentId(id)) return undefined;
    const folder = this.#place(owner, id);
    // A file may be replaced by its next revision between being found and being read.
    for (let attempt = 0; attempt < 5; attempt++) {
      const revision = await latest(folder);
      if (!revision) return undefined;
      const text = await orNothing(readFile(join(folder, `${revision}.json`), 'utf8'));
      if (text === undefined) continue;
      const record = JSON.parse(text) as SigningRecord;
      return record.owner === owner && record.id === id ? record : undefined;
    }
    return undefined;
  }

  async save(record: SigningRecord, expected: number): Promise<SigningRecord> {
    const folder = await this.#ownFolder(record.owner, record.id);
    const current = await latest(folder);
    if (current !== expected) throw new DocumentConflict(current);
    const saved = { ...record, revision: expected + 1 };
    const temporary = join(folder, `${randomUUID()}.tmp`);
    await writeFile(temporary, JSON.stringify(saved), { mode: 0o600, flush: true });
    try {
      await link(temporary, join(folder, `${saved.revision}.json`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new DocumentConflict(await latest(folder));
    } finally {
      await unlink(temporary);
    }
    // A slower writer may have linked a revision that others had already gone past and cleared away.
    const now = await latest(folder);
    if (now > saved.revision) {
      await rm(join(folder, `${saved.revision}.json`), { force: true });
      throw new DocumentConflict(now);
    }
    for (const name of await readdir(folder)) {
      if (Number(recordName.exec(name)?.[1] ?? Infinity) < saved.revision)
        await rm(join(folder, name), { force: true });
    }
    return saved;
  }

  async saveBytes(owner: string, id: string, sha256: string, bytes: Uint8Array): Promise<void> {
    if (!isSha256(sha256)) throw new RangeError('[tiwizi] document_sha256');
    const folder = await this.#ownFolder(owner, id);
    const temporary = join(folder, `${randomUUID()}.tmp`);
    await writeFile(temporary, bytes, { mode: 0o600, flush: true });
    await rename(temporary, join(folder, `${sha256}.pdf`));
  }

  async loadBytes(owner: string, id: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (!isDocumentId(id) || !isSha256(sha256)) return undefined;
    const bytes = await orNothing(readFile(join(this.#place(owner, id), `${sha256}.pdf`)));
    return bytes && new Uint8Array(bytes);
  }

  async remove(owner: string, id: string): Promise<void> {
    if (isDocumentId(id)) await rm(this.#place(owner, id), { recursive: true, force: true });
  }

  async purge(before: number): Promise<void> {
    for (const owner of (await orNothing(readdir(this.#folder))) ?? []) {
      for (const id of (await orNothing(readdir(join(this.#folder, owner)))) ?? []) {
        const folder = join(this.#folder, owner, id);
        const text = await orNothing(readFile(join(folder, `${await latest(folder)}.json`), 'utf8'));
        const record = text === undefined ? undefined : (JSON.parse(text) as SigningRecord);
        if (record && !record.signed && Date.parse(record.updated) < before)
          await rm(folder, { recursive: true, force: true });
      }
    }
  }

  #place(owner: string, id: string): string {
    return join(this.#folder, createHash('sha256').update(owner).digest('hex').slice(0, 32), id);
  }

  async #ownFolder(owner: string, id: string): Promise<string> {
    if (!isDocumentId(id)) throw new RangeError('[tiwizi] document_id');
    const folder = this.#place(owner, id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}

/** The newest revision in a folder, 0 when there is none. */
async function latest(folder: string): Promise<number> {
  const names = (await orNothing(readdir(folder))) ?? [];
  return Math.max(0, ...names.map((name) => Number(recordName.exec(name)?.[1] ?? 0)));
}

/** Undefined in place of "there is no such file". */
async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
