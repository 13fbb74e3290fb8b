import { collection, type Collection } from '@tiwizi/store';
import type { ServiceStores } from '../stores/service-stores.ts';
import type { UnsignedDocument } from './unsigned-documents.ts';

/** What is kept beside a document: which answers it was made of, as a keyed fingerprint, and of which service. */
export interface Frozen {
  readonly answers: string;
  readonly service: string;
  /** Id of the request that this one corrects. */
  readonly corrects?: string | undefined;
  /** Nobody signs it: it is not among the documents of the signature. */
  readonly unsigned?: UnsignedDocument;
}

/** By person and draft. */
export const frozenDocuments = ({ records }: Pick<ServiceStores, 'records'>): Collection<Frozen> =>
  collection(records, 'frozen-document');
