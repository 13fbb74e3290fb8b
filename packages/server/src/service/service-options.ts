import { type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { FileScanner } from '@tiwizi/forms/server';
import type { IdentityServerOptions, IdentitySession } from '@tiwizi/identity/server';
import type { ServiceCatalogue, ServiceSheet } from '@tiwizi/services';
import type { SearchProvider } from '@tiwizi/services/search';
import type { SigningServerOptions } from '@tiwizi/signature/server';
import type { Stores } from '@tiwizi/store';
import type { FeedbackOptions } from '../feedback/feedback-options.ts';
import type { Dependency } from '../health/health.ts';
import type { Log } from '../log/log.ts';
import type { Maintenance } from '../maintenance/maintenance.ts';
import type { ServicePayment } from '../payment/service-payment.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { FollowOptions } from '../notifications/follow-ups.ts';
import type { OnlineService } from '../request/online-service.ts';
import type { AgencyOptions } from './agency.ts';
import type { Secrets } from '../stores/folder-stores.ts';
import type { ServicePages } from './service-pages.ts';

/** Who says who a person is. What is left out has the defaults of `@tiwizi/identity`. */
export interface ServiceIdentity extends Omit<
  IdentityServerOptions,
  'redirectUri' | 'cookieKeys' | 'errorPath' | 'defaultReturnTo' | 'basePath' | 'stores' | 'onError'
> {
  /** Name of the provider, as people know it. */
  readonly name: LocalizedText;
}

/** Who signs. What is left out has the defaults of `@tiwizi/signature`. */
export interface ServiceSigning extends Omit<
  SigningServerOptions<IdentitySession>,
  'documents' | 'http' | 'specimen' | 'providerName' | 'onError' | 'trust' | 'signerOf'
> {
  /** Name of the signing service, as people know it. */
  readonly name: LocalizedText;
  /** Certificates of the authorities that are trusted: DER, or PEM. */
  readonly trust: readonly (Uint8Array | string)[];
}

/** An agency's service. */
export interface ServiceOptions extends FollowOptions {
  /** Public address of the site, without a path: `https://services.commune.example`. */
  readonly origin: string;
  readonly agency: AgencyOptions;
  /** Languages of the pages in their order; the first is that of whoever asks for none of them. Default: the four. */
  readonly languages?: readonly Locale[] | undefined;
  /**
   * Sheets of the directory: all services that people may look for, alone or with themes and life events (`parseServiceCatalogue`). Of a
   * file, what is written to it is taken while the service runs: every two seconds it is looked whether it is another. One that is broken
   * is told of in the log (`sheets_unreadable`), and the sheets stay; so does the sheet of one of `services` that is gone (`sheet_gone`).
   */
  readonly sheets: readonly ServiceSheet[] | ServiceCatalogue | URL;
  /**
   * Finds sheets where they are too many (some thousands) for an index in this process and in the page: `createTermSearch(postgresTerms(…))`, or a
   * search of your own. It is given the sheets at the start and when they change, and closed with the service.
   */
  readonly search?: SearchProvider | undefined;
  /** Those that are carried through here. */
  readonly services: readonly OnlineService[];
  /** Needed as soon as one of `services` asks for a login; without it there is none on the site. */
  readonly identity?: ServiceIdentity | undefined;
  /** Needed as soon as one of `services` asks for a signature. */
  readonly signing?: ServiceSigning | undefined;
  /** Needed as soon as one of `services` has a fee. */
  readonly payment?: ServicePayment | undefined;
  /** Where everything is kept: `fileStore(folder, …)`, `postgresStore(…)`, `memoryStore()`. It is closed with the service. */
  readonly stores: Stores;
  /**
   * Secrets of 32 characters or more each, no two alike. Of several the first signs or seals, all verify or open. `receipts`: private keys
   * (Ed25519, PEM) of the QR code on receipts; the public half of all is at `/.well-known/receipt-keys.pem`.
   */
  readonly keys: {
    readonly cookies: readonly string[];
    readonly drafts: Secrets;
    readonly receipts?: readonly string[] | undefined;
  };
  /** Pages ask whether they were useful; without it they do not. */
  readonly feedback?: FeedbackOptions | undefined;
  /** While it is closed: every address but files and health answers so. A function is asked each time. */
  readonly maintenance?: Maintenance | (() => Maintenance | undefined) | undefined;
  /**
   * Browsers keep the page that says that the site cannot be reached, by a service worker that keeps nothing else. Default: they do. With
   * `false` those that have it remove it, and the worker, with the next page that they open.
   */
  readonly offlinePage?: boolean | undefined;
  /** Pages that you make yourself. */
  readonly pages?: ServicePages | undefined;
  /** Folder of `@tiwizi/browser`'s prebuilt files, and of files of your own, served under `own/`. */
  readonly assets: { readonly tiwizi: string; readonly own?: string | undefined };
  /** Looks over every file that people send, `clamavScanner` of `@tiwizi/server/clamav` for one; without it nobody does. The log is told. */
  readonly scanner?: FileScanner | undefined;
  /** What becomes of a request whose files the scanner could not look at: it is not sent before (`wait`, the default), or it is. */
  readonly unscanned?: 'wait' | 'send' | undefined;
  /** What `/health/ready` names beside the stores and the provider. */
  readonly dependencies?: Readonly<Record<string, Dependency>> | undefined;
  /** Test keys: documents, pages and receipts say that there is no legal value. */
  readonly specimen?: boolean | undefined;
  /** How often what waits to be handed over, told or asked is looked at, in seconds; 15 by default. */
  readonly handOverSeconds?: number | undefined;
  readonly log?: Log | undefined;
  /** Is told what this service does. */
  readonly metrics?: Metrics | undefined;
}

/** A running service. */
export interface Service {
  /** Answers every address, with a page that it is not there when there is none. Never throws. */
  handle(request: Request): Promise<Response>;
  /** Settles when everything was asked for once; what was away by then is asked for again when it is needed. */
  ready(): Promise<void>;
  /** No further requests are wanted: `/health/ready` says so from now on, and all are still answered. */
  drain(): void;
  /** Ends what runs by itself and lets go of the stores. Whoever is being answered needs them: call it last. */
  close(): Promise<void>;
}
