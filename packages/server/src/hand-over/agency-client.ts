import { createHash } from 'node:crypto';
import { outgoingRequest, signMessage, type MessageKey, type OutgoingAnswer } from '@tiwizi/http';
import type { PaidPayment } from '../payment/filed-payment.ts';
import { describeRequest, filesOf, type HandedFile, type HandedRequest, type HandOver } from './hand-over.ts';

/** The server of an agency that takes requests; its interface is `hand-over.openapi.json`. */
export interface AgencyServerOptions {
  /** Where requests are handed over, without a slash at its end. */
  readonly url: string;
  /** The secret that service and agency share. */
  readonly key: MessageKey;
  /** For each message. Default 10. */
  readonly timeoutSeconds?: number;
}

/** A step of a request at the agency. */
export interface AgencyStep {
  readonly state: 'received' | 'review' | 'correction' | 'accepted' | 'refused' | 'ready';
  /** ISO 8601. */
  readonly at: string;
  /** What the agency says of it. */
  readonly text?: string;
}

/** How a request stands at the agency. */
export interface AgencyStatus {
  readonly number: string;
  readonly steps: readonly AgencyStep[];
  /** The result, once there is one. */
  readonly result?: Omit<HandedFile, 'bytes'>;
}

/** The agency, as a service speaks with it. */
export interface AgencyClient {
  readonly handOver: HandOver;
  /** How a request stands; undefined when the agency does not have it. */
  status(key: string): Promise<AgencyStatus | undefined>;
  /** Tells that a request which was handed over unpaid is paid. However often: it is the same payment. */
  paid(key: string, payment: PaidPayment): Promise<void>;
  /** The result of a request; undefined when there is none. */
  result(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The agency answered, but not as it should. */
export class AgencyError extends Error {
  override readonly name = 'AgencyError';
  readonly code = 'agency_refused';
  readonly status: number;

  constructor(status: number, what: string) {
    super(`[tiwizi] agency_refused: ${what} was answered with ${status}`);
    this.status = status;
  }
}

const megabyte = 1024 * 1024;

/**
 * Speaks with an agency's server over HTTP: every message signed (RFC 9421, HMAC-SHA-256), dated, and good once. A request goes as its
 * description, then its files by their digests, those only that the agency still lacks; then it is acknowledged. Cut off anywhere, it goes
 * on where it was.
 *
 * @throws {OutgoingError} the agency is away; {@link AgencyError} it refuses
 */
export function createAgencyClient({ url, key, timeoutSeconds = 10 }: AgencyServerOptions): AgencyClient {
  async function send(
    method: string,
    path: string,
    body?: Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = {},
    maxBytes = megabyte,
  ): Promise<OutgoingAnswer> {
    const address = `${url}/${path}`;
    const sha256 = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const signed = await signMessage({ method, url: address, headers, sha256 }, key);
    return outgoingRequest(address, { method, headers: signed, body, timeoutSeconds, maxBytes });
  }
  async function must(answer: Promise<OutgoingAnswer>, what: string): Promise<unknown> {
    const { status, bytes } = await answer;
    if (status < 200 || status > 299) throw new AgencyError(status, what);
    return bytes.length ? parse(bytes, what) : undefined;
  }
  return {
    async handOver(request: HandedRequest) {
      const at = encodeURIComponent(request.key);
      const description = new Uint8Array(Buffer.from(JSON.stringify(describeRequest(request))));
      const taken = await must(send('PUT', at, description, { 'content-type': 'application/json' }), 'the request');
      const missing = new Set((taken as { readonly missing?: readonly string[] } | undefined)?.missing);
      for (const file of filesOf(request))
        if (missing.has(file.sha256))
          await must(
            send('PUT', `${at}/files/${file.sha256}`, await file.bytes(), { 'content-type': file.type }),
            'a file',
          );
      return (await must(send('POST', `${at}/complete`), 'the end')) as { readonly number: string };
    },
    async status(id) {
      const answer = await send('GET', encodeURIComponent(id));
      return answer.status === 404 ? undefined : readStatus(await must(Promise.resolve(answer), 'the status'));
    },
    async paid(id, payment) {
      const body = new Uint8Array(Buffer.from(JSON.stringify(payment)));
      const at = `${encodeURIComponent(id)}/payment`;
      await must(send('PUT', at, body, { 'content-type': 'application/json' }), 'the payment');
    },
    async result(id) {
      const { status, bytes } = await send('GET', `${encodeURIComponent(id)}/result`, undefined, {}, 50 * megabyte);
      if (status === 404) return undefined;
      if (status !== 200) throw new AgencyError(status, 'the result');
      return bytes;
    },
  };
}

/** What a page shows of a status has to be there: an answer of another shape counts as none. */
function readStatus(value: unknown): AgencyStatus {
  const { number, steps, result } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isStep = (each: unknown): boolean => hasTexts(each, 'state', 'at');
  const isResult = result === undefined || hasTexts(result, 'name', 'type');
  if (typeof number !== 'string' || !Array.isArray(steps) || !steps.every(isStep) || !isResult)
    throw new AgencyError(200, 'the status, with what is no status,');
  return value as AgencyStatus;
}

const hasTexts = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string');

function parse(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new AgencyError(200, `${what}, with what is not JSON,`);
  }
}
