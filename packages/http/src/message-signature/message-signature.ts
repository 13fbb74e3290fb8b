import { createHash, randomBytes } from 'node:crypto';
import { createSigner, createVerifier, httpbis } from 'http-message-signatures';

/** A secret that two servers share. */
export interface MessageKey {
  /** Its name, sent along, so that keys can be replaced one after the other. */
  readonly id: string;
  /** 32 characters or more. */
  readonly secret: string;
}

/** A request that is to be signed. */
export interface SignableMessage {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** SHA-256 of the body, hexadecimal; that of nothing when there is no body. */
  readonly sha256?: string;
}

/** Why a message is not taken. */
export type MessageSignatureErrorCode =
  /** It has no signature, or one over less than it should be. */
  | 'signature_missing'
  /** It is not signed by a key that is known, or was changed. */
  | 'signature_invalid'
  /** It was signed too long ago, or in the future. */
  | 'signature_expired'
  /** It came before. */
  | 'signature_replayed'
  /** Its body is not the one that was signed. */
  | 'digest_mismatch';

/** A message that is not taken. */
export class MessageSignatureError extends Error {
  override readonly name = 'MessageSignatureError';
  readonly code: MessageSignatureErrorCode;

  constructor(code: MessageSignatureErrorCode, options?: ErrorOptions) {
    super(`[tiwizi] ${code}`, options);
    this.code = code;
  }
}

const covered = ['@method', '@authority', '@path', '@query', 'content-digest'];
const parameters = ['created', 'nonce', 'keyid', 'alg'];
const algorithm = 'hmac-sha256';
const nothing = createHash('sha256').digest('hex');
/** Seconds that a message is good for, and that clocks may differ. */
const window = 300;

const digestField = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

/**
 * Signs a request to another server (RFC 9421, HMAC-SHA-256): method, host, path, query and the digest of the body (RFC 9530), with the time and a
 * number used once. The secret never travels, and nobody who sees the message can send another or the same again.
 *
 * @param now milliseconds since 1970
 * @returns its headers, those given among them
 */
export async function signMessage(
  { method, url, headers = {}, sha256 = nothing }: SignableMessage,
  { id, secret }: MessageKey,
  now: number = Date.now(),
): Promise<Record<string, string>> {
  const signed = await httpbis.signMessage(
    {
      key: createSigner(secret, algorithm, id),
      fields: covered,
      params: parameters,
      paramValues: { created: new Date(now), nonce: randomBytes(16).toString('base64url') },
    },
    { method, url, headers: { ...headers, 'content-digest': digestField(sha256) } },
  );
  return Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** How signed messages are taken. */
export interface SignedMessagesOptions {
  /** Where messages are sent to, `https://agency.example`: one for another server is not taken, whatever the client says that this one is. */
  readonly origin: string;
  /** All that are good; several while one is being replaced. */
  readonly keys: readonly MessageKey[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /**
   * Remembers a number used once until a time (milliseconds since 1970); false when it is known already. By default this process remembers:
   * several processes share a store, or take the same message twice at most once each.
   */
  readonly remember?: (nonce: string, until: number) => Promise<boolean>;
}

/** Takes messages that `signMessage` signed, each once. */
export class SignedMessages {
  readonly #origin: string;
  readonly #keys: ReadonlyMap<string, MessageKey>;
  readonly #now: () => number;
  readonly #remember: (nonce: string, until: number) => Promise<boolean>;

  /** @throws {RangeError} `message_key`: a secret of less than 32 characters */
  constructor({ origin, keys, now = Date.now, remember }: SignedMessagesOptions) {
    this.#origin = new URL(origin).origin;
    for (const { secret } of keys) if (secret.length < 32) throw new RangeError('[tiwizi] message_key');
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    this.#now = now;
    this.#remember = remember ?? rememberHere(now);
  }

  /**
   * Checks who signed a request, when, and that it comes for the first time. What its body has to be is returned: compare it, or have a store
   * compare it, before anything is done.
   *
   * @returns SHA-256 of the body, hexadecimal
   * @throws {MessageSignatureError} all but `digest_mismatch`
   */
  async verify(request: Request): Promise<string> {
    const sha256 = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(request.headers.get('content-digest') ?? '')?.[1];
    if (!sha256 || !request.headers.has('signature')) throw new MessageSignatureError('signature_missing');
    const { created, nonce } = await this.#check(request);
    const now = this.#now();
    if (Math.abs(now - created) > window * 1000) throw new MessageSignatureError('signature_expired');
    if (!(await this.#remember(nonce, created + 2 * window * 1000)))
      throw new MessageSignatureError('signature_replayed');
    return Buffer.from(sha256, 'base64').toString('hex');
  }

  /**
   * The same, with the whole body read and compared.
   *
   * @param longest bytes after which reading ends
   * @throws {MessageSignatureError} all
   */
  async read(request: Request, longest: number): Promise<Uint8Array<ArrayBuffer>> {
    const sha256 = await this.verify(request);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > longest) throw new MessageSignatureError('digest_mismatch');
      parts.push(chunk);
    }
    const body = Buffer.concat(parts);
    if (createHash('sha256').update(body).digest('hex') !== sha256) throw new MessageSignatureError('digest_mismatch');
    return new Uint8Array(body);
  }

  async #check({ method, url, headers }: Request): Promise<{ readonly created: number; readonly nonce: string }> {
    const { pathname, search } = new URL(url);
    let found: { readonly created: number; readonly nonce: string } | undefined;
    const verified = await httpbis
      .verifyMessage(
        {
          requiredFields: covered,
          requiredParams: parameters,
          // The time is judged by our own clock, above.
          notAfter: Number.MAX_SAFE_INTEGER,
          keyLookup: ({ keyid, created, nonce }) => {
            const key = this.#keys.get(keyid ?? '');
            if (!key || !created || !nonce) return Promise.resolve(null);
            found = { created: created.getTime(), nonce };
            return Promise.resolve({ id: key.id, algs: [algorithm], verify: createVerifier(key.secret, algorithm) });
          },
        },
        { method, url: this.#origin + pathname + search, headers: Object.fromEntries(headers) },
      )
      .catch((cause: unknown) => {
        throw new MessageSignatureError('signature_invalid', { cause });
      });
    if (!verified || !found) throw new MessageSignatureError('signature_invalid');
    return found;
  }
}

function rememberHere(now: () => number): (nonce: string, until: number) => Promise<boolean> {
  const seen = new Map<string, number>();
  return (nonce, until) => {
    for (const [each, end] of seen) if (end < now()) seen.delete(each);
    if (seen.has(nonce)) return Promise.resolve(false);
    seen.set(nonce, until);
    return Promise.resolve(true);
  };
}
