import { DocumentConflict, type DocumentStore } from './document-store.ts';
import type { SigningRecord } from './signing-record.ts';

interface Entry {
  record: SigningRecord;
  readonly bytes: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Keeps documents in this process; they are lost when it ends. For tests. */
export function memoryDocumentStore(): DocumentStore {
  const entries = new Map<string, Entry>();
  const loose = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();
  const place = (owner: string, id: string): string => JSON.stringify([owner, id]);
  const bytesOf = (key: string): Map<string, Uint8Array<ArrayBuffer>> => {
    const known = entries.get(key)?.bytes ?? loose.get(key) ?? new Map<string, Uint8Array<ArrayBuffer>>();
    if (!entries.has(key)) loose.set(key, known);
    return known;
  };
  return {
    async load(owner, id) {
      return structuredClone(entries.get(place(owner, id))?.record);
    },
    async save(record, expected) {
      const key = place(record.owner, record.id);
      const current = entries.get(key)?.record.revision ?? 0;
      if (current !== expected) throw new DocumentConflict(current);
      const saved = structuredClone({ ...record, revision: expected + 1 });
      entries.set(key, { record: saved, bytes: bytesOf(key) });
      loose.delete(key);
      return structuredClone(saved);
    },
    async saveBytes(owner, id, sha256, bytes) {
      bytesOf(place(owner, id)).set(sha256, new Uint8Array(bytes));
    },
    async loadBytes(owner, id, sha256) {
      return bytesOf(place(owner, id)).get(sha256)?.slice();
    },
    async remove(owner, id) {
      entries.delete(place(owner, id));
      loose.delete(place(owner, id));
    },
    async purge(before) {
      for (const [key, { record }] of entries)
        if (!record.signed && Date.parse(record.updated) < before) entries.delete(key);
    },
  };
}
