import type { DocumentMaker } from '@tiwizi/documents';
import type { FormServerOptions } from '@tiwizi/forms/server';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { ServiceSheet } from '@tiwizi/services';
import type { SigningServerOptions } from '@tiwizi/signature/server';
import type { AnonymousRequests } from '../anonymous/anonymous-requests.ts';
import type { Catalogue } from '../directory/catalogue.ts';
import type { HandOverQueue } from '../receipt/hand-over-queue.ts';
import type { Site } from '../service/site.ts';
import type { Secrets } from '../stores/folder-stores.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import type { OnlineService } from './online-service.ts';

/** What a desk needs of the service it stands in. */
export interface DeskOptions {
  readonly site: Site;
  readonly service: OnlineService;
  readonly catalogue: Catalogue;
  /** Its sheet at the start; in the catalogue it may be renewed. */
  readonly sheet: ServiceSheet;
  readonly stores: ServiceStores;
  /** The secrets of drafts. */
  readonly secrets: Secrets;
  readonly specimen: boolean;
  /** Requests without login. */
  readonly anonymous: AnonymousRequests;
  readonly queue: HandOverQueue;
  /** Makes documents apart from what answers requests. */
  readonly documents: DocumentMaker;
  /** Who looks files over; none without. */
  readonly scanning?: Pick<FormServerOptions, 'scanner' | 'unscanned'> | undefined;
  /** Undefined: nobody signs on this site. */
  readonly signing: Omit<SigningServerOptions<IdentitySession>, 'documents' | 'http' | 'specimen'> | undefined;
}
