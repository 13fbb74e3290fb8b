import type { DraftStore } from '@tiwizi/forms/server';
import type { DocumentStore } from '@tiwizi/signature/server';
import type { Stores } from '@tiwizi/store';

/** Where a service keeps what it must not lose. Sessions, receipts and what is to be handed over are records of the store. */
export interface ServiceStores extends Stores {
  readonly drafts: DraftStore;
  readonly documents: DocumentStore;
}
