import type { Addresses, FindVisitor, Visit } from '@tiwizi/http';
import type { Locale, LocalizedText } from '@tiwizi/i18n';
import type { ScanCode } from '../pades/index.ts';
import type { SignatureLevel } from '../protocol/signature-level.ts';
import type { SignerCertificate, SignerClaims } from '../protocol/signing-evidence.ts';
import type { SummaryRow } from '../protocol/summary-row.ts';
import type { DocumentStore } from './document-store.ts';
import type { SigningPage } from './signing-page.ts';

/** How documents are signed. */
export interface SigningServerOptions<Session = unknown> {
  /** The remote signing service (CSC API v2). Its token stays on the server. */
  readonly csc: {
    readonly baseUrl: string;
    readonly accessToken?: string | (() => string | Promise<string>);
    readonly fetch?: typeof globalThis.fetch;
  };
  /** DER certificates of the authorities that are trusted. */
  readonly trust: readonly Uint8Array[];
  /** Where documents are kept: `documents(stores)`, with the stores of `@tiwizi/store`. */
  readonly documents: DocumentStore;
  /** Name of the person at the signing service. Default: the owner. */
  userIdOf?(session: Session | undefined, owner: string): string;
  /** What the session knows of the person, for the page and the evidence; their name in the script of `locale` where there is one. */
  signerOf?(session: Session | undefined, owner: string, locale: Locale): SignerClaims;
  /** Whether a certificate is that of this person; by default every certificate the service gives is. */
  acceptsCertificate?(
    certificate: SignerCertificate,
    session: Session | undefined,
    owner: string,
  ): boolean | Promise<boolean>;
  /** Level to be told; absent: none is claimed. */
  readonly level?: SignatureLevel;
  /** Test keys: pages, evidence and signature say that there is no legal value. A certificate that says SPECIMEN says so by itself. */
  readonly specimen?: boolean;
  /** Name of the signing service, in the languages of the pages. */
  readonly providerName?: LocalizedText;
  /** Findings that stop a document, beside those that always do. */
  readonly block?: readonly ScanCode[];
  /** Longest wait for the signing service in one step, in seconds; 5 by default. */
  readonly timeoutSeconds?: number;
  /**
   * Seconds before another code may be asked for, 30 by default; codes in an hour for one document, 5 by default, and for one person, 10 by
   * default; and for how many seconds the service takes a code, so that people are told: the interface does not say.
   */
  readonly codes?: {
    readonly delaySeconds?: number;
    readonly perHour?: number;
    readonly perPersonHour?: number;
    readonly validSeconds?: number;
  };
  readonly now?: () => Date;
  /** Told of failures that people are only told of in general words; by default one line on the console. */
  onError?(error: unknown): void;
  /** Needed for `handle` only. */
  readonly http?: SigningHttpOptions<Session>;
}

/** How the pages of signing are served. Documents live below `basePath`. */
export interface SigningHttpOptions<Session = unknown> extends Addresses {
  /** Public origin of the site, `https://agency.example`: posts of others are refused. */
  readonly origin: string;
  /** Who is logged in. Documents are those of the subject; its token proves that a post comes from a page of this session. */
  readonly visitor: FindVisitor<Session>;
  /** The whole HTML of a page; see `signaturePage`. */
  print(page: SigningPage, visit: Visit<Session>): string | Promise<string>;
  /** Address of the login that returns to a path of ours. */
  loginUrl(locale: Locale, returnTo: string): string;
  /** Where the way goes on after the signature, at once. Without it the page itself says that the document is signed. */
  nextUrl?(locale: Locale, id: string): string;
  /** Where a person goes who does not want to sign. */
  declinedUrl(locale: Locale, id: string): string;
  /** Words of the consent, when they are not those of the widget. Change the version with every change of words. */
  readonly consent?: { readonly version: string; readonly text: LocalizedText };
  /** The pages can be drawn in the page: it loads `@tiwizi/browser`'s `signature.js`, or has set `TiwiziESignature.viewer`. */
  readonly viewer?: boolean;
  /** The content of the document as rows of text, for those who cannot read a PDF. */
  summaryOf?(id: string, owner: string, locale: Locale): Promise<readonly SummaryRow[]>;
}
