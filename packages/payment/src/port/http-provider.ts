import { outgoingRequest, SignedMessages, signMessage, MessageSignatureError, type MessageKey } from '@tiwizi/http';
import { createHash } from 'node:crypto';
import { PaymentError } from '../payment-error.ts';
import type { BegunPayment, PaymentMethod, PaymentPort, PaymentStatus, ProviderState } from './payment-port.ts';

/** A provider that speaks `payment-provider.openapi.json`. */
export interface HttpProviderOptions {
  /** Where its payments are, without a slash at its end: `https://pay.example/v1`. */
  readonly url: string;
  /** The secret that service and provider share: it signs both ways. */
  readonly key: MessageKey;
  /** Where this service is, `https://agency.example`: a notification for another is not taken. */
  readonly origin: string;
  readonly methods?: readonly PaymentMethod[] | undefined;
  /** For each message. Default 10. */
  readonly timeoutSeconds?: number | undefined;
}

const longest = 64 * 1024;
const states: readonly ProviderState[] = ['pending', 'paid', 'refused', 'expired', 'cancelled', 'refunded'];

/**
 * Speaks with a provider over HTTP: every message signed (RFC 9421), dated, and good once; notifications too. Others have adapters of their
 * own, which implement `PaymentPort`.
 *
 * @throws {OutgoingError} the provider is away; {@link PaymentError} `payment_provider_refused`
 */
export function createHttpProvider(options: HttpProviderOptions): PaymentPort {
  const { url, key, origin, methods = ['card', 'cash'], timeoutSeconds = 10 } = options;
  const notifications = new SignedMessages({ origin, keys: [key] });

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const address = `${url}/payments/${path}`;
    const text = body && JSON.stringify(body);
    const sha256 = createHash('sha256')
      .update(text ?? '')
      .digest('hex');
    const headers = text === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await outgoingRequest(address, {
      method,
      headers: await signMessage({ method, url: address, headers, sha256 }, key),
      body: text,
      timeoutSeconds,
      maxBytes: longest,
    });
    if (answer.status === 404 && method !== 'PUT') return undefined;
    if (answer.status !== 200) throw refused(`answered with ${answer.status}`);
    return parse(answer.bytes);
  }
  const status = async (method: string, path: string): Promise<PaymentStatus | undefined> => {
    const answer = await send(method, path);
    return answer === undefined ? undefined : readStatus(answer);
  };
  return {
    methods,
    begin: async (order) => readBegun(await send('PUT', encodeURIComponent(order.id), order)),
    status: (id) => status('GET', encodeURIComponent(id)),
    cancel: (id) => status('POST', `${encodeURIComponent(id)}/cancel`),
    refund: (id) => status('POST', `${encodeURIComponent(id)}/refund`),
    async verify(notification) {
      try {
        const { id } = (parse(await notifications.read(notification, longest)) ?? {}) as { readonly id?: unknown };
        return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined;
      } catch (error) {
        if (error instanceof MessageSignatureError || error instanceof PaymentError) return undefined;
        throw error;
      }
    },
  };
}

const refused = (what: string): PaymentError => new PaymentError('payment_provider_refused', `the provider ${what}`);

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw refused('said what is not JSON');
  }
}

function readBegun(value: unknown): BegunPayment {
  const { reference, url } = (value ?? {}) as Readonly<Record<string, unknown>>;
  // A person is led there: nothing but an address of the web.
  const isAddress = typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (typeof reference !== 'string' || !(url === undefined || isAddress)) throw refused('began what is no payment');
  return { reference, ...(isAddress && { url }) };
}

/** An answer of another shape counts as none: money is not read out of what is unclear. */
function readStatus(value: unknown): PaymentStatus {
  const { state, amount, currency, reference, at } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = states.find((each) => each === state);
  const isMoney = Number.isSafeInteger(amount) && typeof currency === 'string';
  const isDated = at === undefined || (typeof at === 'string' && !Number.isNaN(Date.parse(at)));
  if (!known || !isMoney || typeof reference !== 'string' || !isDated) throw refused('said what is no status');
  return { state: known, amount: amount as number, currency, reference, ...(at !== undefined && { at }) };
}
