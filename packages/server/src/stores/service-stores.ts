import { drafts, type DraftStore } from '@tiwizi/forms/server';
import { documents, type DocumentStore } from '@tiwizi/signature/server';
import type { Stores } from '@tiwizi/store';

/** Where a service keeps what it must not lose. Sessions, receipts and what is to be handed over are records of the store. */
export interface ServiceStores extends Pick<Stores, 'records' | 'blobs'> {
  readonly drafts: DraftStore;
  readonly documents: DocumentStore;
}

/** The kits' stores above the two primitives. */
export function serviceStores({ records, blobs }: Stores): ServiceStores {
  const below = { records, blobs };
  return { ...below, drafts: drafts(below), documents: documents(below) };
}
