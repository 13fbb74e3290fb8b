import type { IncomingMessage } from 'node:http';
import { isFromOurPages, readPost, toRequest, valueOf, PostError, type Post } from '@tiwizi/http';
import { normaliseDigits } from '@tiwizi/i18n';
import { RequestError } from '../http/request.ts';
import { pagePolicy, sendPage } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { chooseLocale } from '../pages/language.ts';
import { cardPage, counterPage, counterPath, payPath } from './payment-pages.ts';
import { providerRoutes, type ProviderParts } from './provider-routes.ts';
import { testCards } from './test-cards.ts';

/** The provider's interface, the page that asks for a test card, and the counter. */
export function paymentRoutes(parts: ProviderParts): readonly Route[] {
  const { book, notifier, url } = parts;
  return [
    ...providerRoutes(parts),
    {
      path: payPath,
      failure: parts.failure,
      async handle(request, response, { pathname, searchParams }) {
        allowMethods(request, response, 'GET', 'HEAD', 'POST');
        const payment = await book.find(pathname.slice(payPath.length + 1));
        if (payment?.order.method !== 'card') throw new RequestError(404, 'there is no such payment');
        const { id, amount, returnUrl, locale: ordered } = payment.order;
        const locale = chooseLocale(searchParams.get('lang'), ordered, request.headers['accept-language']);
        // Browsers hold the policy against where a post leads on to.
        const policy = pagePolicy([new URL(returnUrl).origin]);
        if (request.method !== 'POST') return sendPage(response, 200, cardPage(locale, payment), policy);
        const post = await readOwn(request, url);
        const card = testCards.find(({ number }) => number === bare(valueOf(post, 'card')));
        const cancels = valueOf(post, 'action') === 'cancel';
        if (!card && !cancels) return sendPage(response, 422, cardPage(locale, payment, 'cardUnknown'), policy);
        const paid = card?.state === 'paid' ? amount + (card.more ?? 0) : undefined;
        const moved =
          !cancels && card?.decidedAfter
            ? await book.decideAfter(id, card.decidedAfter, amount)
            : await book.move(id, ['pending'], cancels ? 'cancelled' : (card?.state ?? 'refused'), paid);
        if (moved) await notifier.tell(moved, cancels ? undefined : card?.telling);
        response.writeHead(303, { location: returnUrl, 'cache-control': 'no-store' }).end();
      },
    },
    {
      path: counterPath,
      async handle(request, response, { searchParams }) {
        allowMethods(request, response, 'GET', 'HEAD', 'POST');
        const locale = chooseLocale(searchParams.get('lang'), request.headers['accept-language']);
        if (request.method !== 'POST') {
          const typed = searchParams.get('number') ?? '';
          const found = typed ? await book.ofNumber(bare(typed)) : undefined;
          return sendPage(response, 200, counterPage(locale, (await book.list()).slice(0, 20), { typed, found }));
        }
        const post = await readOwn(request, url);
        const payment = await book.find(valueOf(post, 'id') ?? '');
        if (!payment) throw new RequestError(404, 'there is no such payment');
        const { id, amount, method, number } = payment.order;
        const action = valueOf(post, 'action');
        const takes = method === 'cash' && (action === 'take' || action === 'less');
        const moved = takes
          ? await book.move(id, ['pending'], 'paid', action === 'less' ? amount - 100 : amount)
          : action === 'refund'
            ? await book.move(id, ['paid'], 'refunded')
            : undefined;
        if (moved) await notifier.tell(moved);
        const location = `${counterPath}?lang=${locale}&number=${number}`;
        response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
      },
    },
  ];
}

const bare = (typed: string | undefined): string => normaliseDigits(typed ?? '').replace(/\D/g, '');

async function readOwn(incoming: IncomingMessage, url: string): Promise<Post> {
  const request = toRequest(incoming);
  if (!isFromOurPages(request, new URL(url).origin)) throw new RequestError(403, 'this post is from another site');
  return readPost(request, { types: ['form'] }).catch((error: unknown) => {
    throw error instanceof PostError ? new RequestError(error.status, error.code) : error;
  });
}
