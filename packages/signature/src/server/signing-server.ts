import type { Handler } from '@tiwizi/http';
import { SigningHandler } from './signing-handler.ts';
import { SigningProcess } from './signing-process.ts';
import type { SigningRecord } from './signing-record.ts';
import type { SigningServerOptions } from './signing-server-options.ts';
import type { CodeSent, ConfirmInput, ConsentInput, OpenDocument, SignedDocument } from './signing-steps.ts';

/** Signing on a server; see `createSigningServer`. All steps throw `SigningError` with a stable code. */
export interface SigningServer<Session = unknown> {
  /**
   * Freezes a document under a name. The same bytes again change nothing. Other bytes replace it, and whatever was agreed to about it
   * falls; a document that is signed stays as it is.
   */
  open(document: OpenDocument): Promise<SigningRecord>;
  /**
   * Takes the person's agreement and has a code sent that serves for this document only. Asks for all that can refuse first: what the file
   * holds, the certificate and its authority, the room for the signature. Asked twice within the delay, one code is sent.
   */
  consentAndSendCode(id: string, owner: string, consent: ConsentInput<Session>): Promise<CodeSent>;
  /** Has the document signed, verifies it and keeps it. However often and from wherever it is called: one signature, one use of the key. */
  confirm(id: string, owner: string, confirmation: ConfirmInput<Session>): Promise<SignedDocument>;
  /** Takes the agreement back, and with it the code. */
  withdraw(id: string, owner: string): Promise<SigningRecord>;
  /** How a document stands; undefined when this person has no such document. */
  status(id: string, owner: string): Promise<SigningRecord | undefined>;
  /** The signed document; undefined when it is not signed. */
  result(id: string, owner: string): Promise<SignedDocument | undefined>;
  /**
   * Answers `GET` and `POST {base}/{id}/sign`, and `GET {base}/{id}/document.pdf`, `signed.pdf` and `evidence.json`; undefined for other
   * addresses. A post has an `action`: `agree`, `confirm`, `resend`, `back` or `cancel`. Needs the option `http`.
   */
  readonly handle: Handler;
}

/**
 * Has documents signed by a remote service (CSC API v2): PAdES B-B, the code bound to the document's hash, the signed file verified before
 * it is kept. Knows of no framework; `handle` speaks Fetch.
 */
export function createSigningServer<Session = unknown>(options: SigningServerOptions<Session>): SigningServer<Session> {
  const process = new SigningProcess<Session>(options);
  const handler = options.http && new SigningHandler<Session>(options, options.http, process);
  return {
    open: (document) => process.open(document),
    consentAndSendCode: (id, owner, consent) => process.consent(id, owner, consent),
    confirm: (id, owner, confirmation) => process.confirm(id, owner, confirmation),
    withdraw: (id, owner) => process.withdraw(id, owner),
    status: (id, owner) => options.documents.load(owner, id),
    async result(id, owner) {
      const record = await options.documents.load(owner, id);
      return record?.signed && process.result(record);
    },
    handle(request) {
      if (!handler) throw new TypeError('[tiwizi] signing_server_option_missing: http');
      return handler.handle(request);
    },
  };
}
