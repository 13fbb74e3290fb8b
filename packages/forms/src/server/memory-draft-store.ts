import { randomId, type Draft } from './draft.ts';
import { defaultTtl, DraftConflict, type DraftStore } from './draft-store.ts';

interface Entry {
  draft: Draft;
  readonly files: Map<string, Uint8Array>;
}

/** Keeps drafts in this process; they are lost when it ends. For tests and for services that keep nothing. */
export function memoryDraftStore({
  ttl = defaultTtl,
  now = Date.now,
}: { ttl?: number; now?: () => number } = {}): DraftStore {
  const entries = new Map<string, Entry>();
  const place = (owner: string, id: string): string => JSON.stringify([owner, id]);
  const fresh = ({ draft }: Entry): boolean => now() - Date.parse(draft.updated) < ttl;
  const find = (owner: string, id: string): Entry | undefined => {
    const entry = entries.get(place(owner, id));
    return entry && fresh(entry) ? entry : undefined;
  };
  return {
    ttl,
    async load(owner, id) {
      return structuredClone(find(owner, id)?.draft);
    },
    async save(draft, expected) {
      const entry = find(draft.owner, draft.id);
      const current = entry?.draft.revision ?? 0;
      if (current !== expected) throw new DraftConflict(current);
      const saved = structuredClone({ ...draft, revision: expected + 1, updated: new Date(now()).toISOString() });
      entries.set(place(draft.owner, draft.id), { draft: saved, files: entry?.files ?? new Map<string, Uint8Array>() });
      return structuredClone(saved);
    },
    async list(owner) {
      const own = [...entries.values()].filter((entry) => entry.draft.owner === owner && fresh(entry));
      return own
        .map(({ draft }) => structuredClone(draft))
        .sort((one, other) => other.updated.localeCompare(one.updated));
    },
    async remove(owner, id) {
      entries.delete(place(owner, id));
    },
    async saveFile(owner, id, bytes) {
      const file = randomId();
      find(owner, id)?.files.set(file, bytes.slice());
      return file;
    },
    async loadFile(owner, id, file) {
      return find(owner, id)?.files.get(file);
    },
    async removeFile(owner, id, file) {
      find(owner, id)?.files.delete(file);
    },
    async purge() {
      for (const [key, entry] of entries) if (!fresh(entry)) entries.delete(key);
    },
  };
}
