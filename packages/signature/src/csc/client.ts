import { fromBase64, toBase64, toHex } from '../pades/bytes.ts';
import type { Bytes } from '../pades/bytes.ts';
import { outgoingRequest } from '@tiwizi/http/outgoing-request';
import type { OutgoingError } from '@tiwizi/http/outgoing-request';
import { CscError } from './errors.ts';
import type { CscErrorCode } from './errors.ts';
import type { CscAuthData, CscAuthorization, CscCredentialInfo, CscCredentialList, CscInfo } from './types.ts';

/** How a signing service is reached. */
export interface CscClientOptions {
  /** Address that method names are added to, such as `https://rssp.example/csc/v2`. */
  readonly baseUrl: string;
  /** Service bearer token (RFC 6750), or how to get one. It belongs on a server, never in a page. */
  readonly accessToken?: string | (() => string | Promise<string>);
  readonly fetch?: typeof globalThis.fetch;
  /** Seconds for one call, the last byte of the answer included; default 30. */
  readonly timeoutSeconds?: number;
  /** Language of what the service says to the signer. */
  readonly lang?: string;
}

/** What every call accepts. */
export interface CscCall {
  readonly signal?: AbortSignal;
}

/** `credentials/list` (CSC API v2 clause 11.4). */
export interface CscListRequest extends CscCall {
  readonly userID?: string;
  readonly maxResults?: number;
  readonly pageToken?: string;
  readonly onlyValid?: boolean;
}

/** `credentials/authorize` (clause 11.8): hashes are bytes, of the algorithm that is named. */
export interface CscAuthorizeRequest extends CscCall {
  readonly credentialID: string;
  readonly hashes: readonly Uint8Array[];
  /** Default: SHA-256. */
  readonly hashAlgorithmOID?: string;
  /** Signatures of the whole transaction, when more hashes come later by `credentialsExtendTransaction`. Default: as many as hashes. */
  readonly numSignatures?: number;
  readonly authData?: readonly CscAuthData[];
  /** Shown to the signer by services that can: which document this is about. */
  readonly description?: string;
  readonly clientData?: string;
  /** Sent as `Idempotency-Key`: a service that honours it does the work once, however often it is asked. */
  readonly idempotencyKey?: string;
}

/** `credentials/getChallenge` (clause 11.10): which code is to be sent. */
export interface CscChallengeRequest extends CscCall {
  readonly credentialID: string;
  readonly authObjectID: string;
  /** Binds the code to these hashes already (an addition to the specification; others ignore it). */
  readonly hashes?: readonly Uint8Array[];
  readonly hashAlgorithmOID?: string;
  readonly clientData?: string;
}

/** `signatures/signHash` (clause 11.12), of the hashes that an authorisation was given for. */
export interface CscSignRequest extends CscCall {
  /** Object identifier of the signature algorithm, one of the credential's `key.algo`. */
  readonly signAlgo: string;
  /** Base64 DER parameters, for RSA-PSS. */
  readonly signAlgoParams?: string;
  readonly idempotencyKey?: string;
}

/** `credentials/extendTransaction` (clause 11.11). */
export interface CscExtendRequest extends CscCall {
  /** Hashes of the next signatures. */
  readonly hashes: readonly Uint8Array[];
  readonly clientData?: string;
  readonly idempotencyKey?: string;
}

/** `signatures/signDoc` (clause 11.13): PDF documents whole, as bytes. */
export interface CscSignDocRequest extends CscSignRequest {
  readonly documents: readonly Uint8Array[];
  /** Default: `AdES-B-B`. */
  readonly conformanceLevel?: 'AdES-B-B' | 'AdES-B-T' | 'AdES-B-LT' | 'AdES-B-LTA';
  /** `Revision` signs, `Certification` (the specification's default) certifies. Sent as given. */
  readonly envelope?: 'Certification' | 'Revision';
  /** Certificates, OCSP responses and CRLs that are needed to verify, for `extendWithValidationData`. */
  readonly returnValidationInfo?: boolean;
}

/** What `signatures/signDoc` gives back. */
export interface CscSignedDocuments {
  /** Signed files, in order. Verify them: the service may have signed anything. */
  readonly documents: readonly Bytes[];
  readonly validationData:
    | {
        readonly certificates: readonly Bytes[];
        readonly ocspResponses: readonly Bytes[];
        readonly crls: readonly Bytes[];
      }
    | undefined;
}

/** `signatures/timestamp` (clause 11.15). */
export interface CscTimestampRequest extends CscCall {
  readonly hash: Uint8Array;
  /** Default: SHA-256. */
  readonly hashAlgorithmOID?: string;
  readonly nonce?: Uint8Array;
}

/** Client of a remote signing service: CSC API v2. Every call rejects with `CscError`. */
export interface CscClient {
  info(call?: CscCall): Promise<CscInfo>;
  credentialsList(request?: CscListRequest): Promise<CscCredentialList>;
  /** Always asks for the whole chain. */
  credentialsInfo(request: CscCall & { credentialID: string }): Promise<CscCredentialInfo>;
  /** Makes the service send a one-time code (v1 called this sendOTP). */
  credentialsGetChallenge(request: CscChallengeRequest): Promise<void>;
  /** Exchanges the one-time code for an authorisation of exactly these hashes. */
  credentialsAuthorize(request: CscAuthorizeRequest): Promise<CscAuthorization>;
  /** Asks again for an authorisation that was pending. */
  credentialsAuthorizeCheck(request: CscAuthorizeRequest & { handle: string }): Promise<CscAuthorization>;
  /**
   * Leads a transaction on to the next hashes, which cannot be known before the last signature is made, as in a PDF that is signed
   * twice (clause 11.11). The authorisation given no longer serves.
   */
  credentialsExtendTransaction(authorization: CscAuthorization, request: CscExtendRequest): Promise<CscAuthorization>;
  /** Has PDF documents signed, whose hashes were authorised, and gives them back (PAdES). */
  signaturesSignDoc(authorization: CscAuthorization, request: CscSignDocRequest): Promise<CscSignedDocuments>;
  /** A time-stamp token over a hash (RFC 3161), unchecked: see `cscTimestampAuthority`. */
  signaturesTimestamp(request: CscTimestampRequest): Promise<Bytes>;
  /** Signs the hashes of an authorisation, in order. */
  signaturesSignHash(authorization: CscAuthorization, request: CscSignRequest): Promise<Bytes[]>;
}

export const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Life of a SAD when the service gives none (clause 11.8). */
const DEFAULT_SAD_SECONDS = 3600;

/** Longest answer that is read, in bytes; documents come on top. */
const MAX_ANSWER = 1 << 20;

type Json = Record<string, unknown>;

function badResponse(description: string, status?: number): never {
  throw new CscError('bad_response', description, status === undefined ? {} : { status });
}

/**
 * A client of a signing service. Every call is one POST of JSON that follows no redirect and ends within `timeoutSeconds`.
 * Nothing is asked twice: who repeats a call gives the same `idempotencyKey`.
 *
 * @throws {CscError} from every call: a code of the service, or `unreachable`, `timeout`, `aborted`, `bad_response`, `expired_sad`
 */
export function createCscClient({
  baseUrl,
  accessToken,
  fetch: send,
  timeoutSeconds = 30,
  lang,
}: CscClientOptions): CscClient {
  const base = baseUrl.replace(/\/+$/, '');

  async function post(
    method: string,
    body: Json,
    { signal, idempotencyKey }: CscCall & { idempotencyKey?: string },
    maxBytes: number = MAX_ANSWER,
  ): Promise<Json> {
    const token = typeof accessToken === 'function' ? await accessToken() : accessToken;
    const request = {
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
      },
      body: JSON.stringify({ ...body, ...(lang === undefined ? {} : { lang }) }),
      signal,
      timeoutSeconds,
      maxBytes,
      fetch: send,
    };
    const { status, bytes } = await outgoingRequest(`${base}/${method}`, request).catch((cause: OutgoingError) => {
      const isAnswer = cause.code === 'redirected' || cause.code === 'too_large';
      throw new CscError(isAnswer ? 'bad_response' : (cause.code as CscErrorCode), method, { cause });
    });
    const text = new TextDecoder().decode(bytes);
    let answer: unknown;
    try {
      answer = text ? JSON.parse(text) : {};
    } catch {
      answer = undefined;
    }
    const isObject = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
    const json = (isObject ? answer : {}) as Json;
    if (status < 200 || status > 299) {
      if (typeof json['error'] === 'string') {
        const { error, error_description: description, reason, tries_left: triesLeft } = json;
        throw new CscError(error, typeof description === 'string' ? description : '', {
          status,
          reason: typeof reason === 'string' ? reason : undefined,
          triesLeft: Number.isSafeInteger(triesLeft) ? Math.max(0, triesLeft as number) : undefined,
        });
      }
      if (status === 401) throw new CscError('invalid_token', method, { status });
      if (status >= 502 && status <= 504) throw new CscError('unreachable', method, { status });
      badResponse(`${method}: status ${status}`, status);
    }
    if (!isObject) badResponse(`${method}: not a JSON object`, status);
    if (status === 202)
      throw new CscError('authorization_pending', method, { status, handle: String(json['handle'] ?? '') });
    return json;
  }

  function authorization(
    json: Json,
    request: Pick<CscAuthorizeRequest, 'credentialID' | 'hashes' | 'hashAlgorithmOID'>,
  ): CscAuthorization {
    const { SAD, expiresIn = DEFAULT_SAD_SECONDS } = json;
    if (typeof SAD !== 'string' || !SAD || typeof expiresIn !== 'number') badResponse('credentials/authorize: no SAD');
    return {
      credentialID: request.credentialID,
      SAD,
      hashes: request.hashes.map(toBase64),
      hashAlgorithmOID: request.hashAlgorithmOID ?? SHA256_OID,
      expiresAt: Date.now() + expiresIn * 1000,
    };
  }

  return {
    async info(call = {}) {
      return (await post('info', {}, call)) as unknown as CscInfo;
    },

    async credentialsList({ signal, ...request } = {}) {
      const json = await post('credentials/list', request, optional({ signal }));
      const ids = json['credentialIDs'];
      if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
        badResponse('credentials/list: no credentialIDs');
      return json as unknown as CscCredentialList;
    },

    async credentialsInfo({ signal, credentialID }) {
      const json = await post(
        'credentials/info',
        { credentialID, certificates: 'chain', certInfo: true, authInfo: true },
        optional({ signal }),
      );
      const { key, cert } = json as Partial<Record<'key' | 'cert', Json>>;
      if (!Array.isArray(key?.['algo']) || !Array.isArray(cert?.['certificates']))
        badResponse('credentials/info: no key or certificates');
      return json as unknown as CscCredentialInfo;
    },

    async credentialsGetChallenge({ signal, hashes, hashAlgorithmOID = SHA256_OID, ...request }) {
      const bound = hashes ? { hashes: hashes.map(toBase64), hashAlgorithmOID } : {};
      await post('credentials/getChallenge', { ...request, ...bound }, optional({ signal }));
    },

    async credentialsAuthorize(request) {
      const { signal, idempotencyKey, hashes, hashAlgorithmOID = SHA256_OID, authData = [], ...rest } = request;
      const body = { numSignatures: hashes.length, ...rest, hashes: hashes.map(toBase64), hashAlgorithmOID, authData };
      return authorization(await post('credentials/authorize', body, optional({ signal, idempotencyKey })), request);
    },

    async credentialsAuthorizeCheck({ signal, handle, ...request }) {
      return authorization(await post('credentials/authorizeCheck', { handle }, optional({ signal })), request);
    },

    async credentialsExtendTransaction(
      { credentialID, SAD, hashAlgorithmOID, expiresAt },
      { signal, idempotencyKey, hashes, ...rest },
    ) {
      refuseOld(expiresAt);
      const body = { ...rest, credentialID, SAD, hashes: hashes.map(toBase64), hashAlgorithmOID };
      return authorization(await post('credentials/extendTransaction', body, optional({ signal, idempotencyKey })), {
        credentialID,
        hashes,
        hashAlgorithmOID,
      });
    },

    async signaturesSignDoc(
      { credentialID, SAD, expiresAt },
      {
        signal,
        idempotencyKey,
        documents,
        signAlgo,
        signAlgoParams,
        conformanceLevel = 'AdES-B-B',
        envelope,
        returnValidationInfo = false,
      },
    ) {
      refuseOld(expiresAt);
      const form = {
        signature_format: 'P',
        conformance_level: conformanceLevel,
        signed_envelope_property: envelope,
        signAlgo,
        signAlgoParams,
      };
      const body = {
        credentialID,
        SAD,
        documents: documents.map((document) => ({ document: toBase64(document), ...form })),
        operationMode: 'S',
        returnValidationInfo,
      };
      const { DocumentWithSignature: signed, validationInfo } = await post(
        'signatures/signDoc',
        body,
        optional({ signal, idempotencyKey }),
        // Base64 takes a third more; validation data may come along.
        documents.reduce((sum, document) => sum + 2 * document.length, 16 * MAX_ANSWER),
      );
      const { certificates, ocsp, crl } = (validationInfo ?? {}) as Record<string, unknown>;
      if (!Array.isArray(signed) || signed.length !== documents.length)
        badResponse('signatures/signDoc: wrong number of documents');
      return {
        documents: bytesOf(signed, 'signatures/signDoc'),
        validationData: validationInfo
          ? {
              certificates: bytesOf(certificates, 'certificates'),
              ocspResponses: bytesOf(ocsp, 'ocsp'),
              crls: bytesOf(crl, 'crl'),
            }
          : undefined,
      };
    },

    async signaturesTimestamp({ signal, hash, hashAlgorithmOID = SHA256_OID, nonce }) {
      const body = { hash: toBase64(hash), hashAlgo: hashAlgorithmOID, ...(nonce ? { nonce: toHex(nonce) } : {}) };
      const { timestamp } = await post('signatures/timestamp', body, optional({ signal }));
      return bytesOf([timestamp], 'signatures/timestamp')[0]!;
    },

    async signaturesSignHash(
      { credentialID, SAD, hashes, hashAlgorithmOID, expiresAt },
      { signal, idempotencyKey, signAlgo, signAlgoParams },
    ) {
      refuseOld(expiresAt);
      const body = { credentialID, SAD, hashes, hashAlgorithmOID, signAlgo, signAlgoParams, operationMode: 'S' };
      const { signatures } = await post('signatures/signHash', body, optional({ signal, idempotencyKey }));
      if (!Array.isArray(signatures) || signatures.length !== hashes.length)
        badResponse('signatures/signHash: wrong number of signatures');
      return bytesOf(signatures, 'signatures/signHash');
    },
  };
}

function refuseOld(expiresAt: number): void {
  if (Date.now() > expiresAt) throw new CscError('expired_sad', 'the authorisation is too old');
}

/** A list of base64 texts as bytes; an absent list is empty. */
function bytesOf(list: unknown, where: string): Bytes[] {
  try {
    return ((list ?? []) as unknown[]).map((text) => {
      if (typeof text !== 'string') throw new TypeError();
      return fromBase64(text);
    });
  } catch {
    return badResponse(`${where}: not base64`);
  }
}

/** Leaves out what is `undefined`. */
function optional<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}
