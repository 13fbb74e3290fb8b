import { randomUUID } from 'node:crypto';
import { RecordConflict } from '@tiwizi/store';
import { DraftStoreAccess } from './draft-access.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** Closes a draft at its revision: a change that was read before is not saved after. Undefined when there is none, or it has ended. */
export async function sealDraft(
  store: DraftStore,
  owner: string,
  id: string,
): Promise<{ readonly draft: Draft; open(): Promise<void> } | undefined> {
  const access = new DraftStoreAccess(store);
  const found = await store.load(owner, id);
  if (!found || found.submitted) return undefined;
  // Two seals of one moment are two.
  const sealed = `${new Date().toISOString()} ${randomUUID()}`;
  const draft = await access
    .merge(found, () => ({ sealed }))
    .catch(async (error: unknown) => {
      const now = error instanceof RecordConflict ? await store.load(owner, id) : found;
      // It was given to somebody, thrown away or sent at this moment.
      if (!now || now.submitted) return undefined;
      throw error;
    });
  if (!draft) return undefined;
  const open = async (): Promise<void> => {
    const now = await store.load(owner, id);
    if (now && !now.submitted && now.sealed === sealed)
      await access.merge(now, (each) => (each.sealed === sealed ? { sealed: '' } : {}));
  };
  return { draft, open };
}

/** When a draft was sealed, in milliseconds. */
export const sealedSince = (sealed: string): number => Date.parse(sealed.split(' ')[0] ?? '');
