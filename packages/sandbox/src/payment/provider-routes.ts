import { MessageSignatureError, SignedMessages, toRequest, type MessageKey } from '@tiwizi/http';
import type { Failure } from '../controls.ts';
import { RequestError } from '../http/request.ts';
import { sendJson } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import type { Notifier } from './notifier.ts';
import { readOrder, statusOf, type PaymentBook } from './payment-book.ts';
import { payPath } from './payment-pages.ts';

/** Where services order payments. */
export const providerPath = '/pay/v1';

/** What answers services, and with what. */
export interface ProviderParts {
  readonly book: PaymentBook;
  readonly notifier: Notifier;
  readonly key: MessageKey;
  /** Address of the sandbox. */
  readonly url: string;
  readonly now: () => number;
  readonly failure: () => Failure;
}

/**
 * The provider's side of `payment-provider.openapi.json`. Every request is signed (RFC 9421) with a secret that service and provider share.
 *
 * - `PUT /pay/v1/payments/<id>`: an order; answers `{ reference, url? }`. The same again changes nothing; another one is refused (409)
 * - `GET /pay/v1/payments/<id>`: how it stands
 * - `POST /pay/v1/payments/<id>/cancel`, `…/refund`: the same, once that is done as far as it can be
 */
export function providerRoutes({ book, notifier, key, url, now, failure }: ProviderParts): readonly Route[] {
  const messages = new SignedMessages({ origin: url, keys: [key], now });
  return [
    {
      path: `${providerPath}/payments`,
      failure,
      async handle(incoming, response, { pathname }) {
        const request = toRequest(incoming, response);
        const [id = '', act] = pathname.slice(`${providerPath}/payments/`.length).split('/');
        if (!/^[\w-]{1,64}$/.test(id)) throw new RequestError(404, 'there is no such payment');
        const body = await messages.read(request, 64 * 1024).catch((error: unknown) => {
          throw error instanceof MessageSignatureError ? new RequestError(401, error.code) : error;
        });
        if (act === undefined && incoming.method === 'PUT') {
          const { order, reference } = await book.begin(readOrder(id, parse(body)));
          const address = `${url}${payPath}/${id}?lang=${order.locale}`;
          return sendJson(response, 200, { reference, ...(order.method === 'card' ? { url: address } : {}) });
        }
        const known = await book.find(id);
        if (!known) throw new RequestError(404, 'there is no such payment');
        if (act === undefined) {
          allowMethods(incoming, response, 'GET', 'PUT');
          return sendJson(response, 200, statusOf(known));
        }
        if (act !== 'cancel' && act !== 'refund') throw new RequestError(404, 'nothing is served here');
        allowMethods(incoming, response, 'POST');
        const done =
          act === 'cancel' ? await book.move(id, ['pending'], 'cancelled') : await book.move(id, ['paid'], 'refunded');
        sendJson(response, 200, statusOf(done ?? (await book.find(id)) ?? known));
        if (act === 'refund' && done) await notifier.tell(done);
      },
    },
  ];
}

function parse(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, as anything else that is no object.
  }
  throw new RequestError(400, 'the body is not a JSON object');
}
