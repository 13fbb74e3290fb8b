import { sendJson, sendPage } from '../http/respond.ts';
import { RequestError } from '../http/request.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { inboxPage } from '../pages/inbox.page.ts';
import { chooseLocale } from '../pages/language.ts';
import type { Inbox } from './inbox.ts';

/** `GET /inbox` shows the messages, `GET /inbox/latest?phone=` tells the newest one to a phone in JSON. */
export function inboxRoute(inbox: Inbox): Route {
  return {
    path: '/inbox',
    handle(request, response, { pathname, searchParams }) {
      allowMethods(request, response, 'GET', 'HEAD');
      if (pathname === '/inbox') {
        const locale = chooseLocale(searchParams.get('lang'), request.headers['accept-language']);
        return sendPage(response, 200, inboxPage(locale, inbox.messages));
      }
      if (pathname !== '/inbox/latest') throw new RequestError(404, 'no such inbox');
      // A plus sign that was not encoded arrives as a space.
      const message = inbox.latest((searchParams.get('phone') ?? '').replace(/^ /, '+'));
      if (!message)
        return sendJson(response, 404, { error: 'no_message', error_description: 'nothing was sent to this phone' });
      const { phone, code, sentAt, expiresAt } = message;
      sendJson(response, 200, {
        phone,
        code,
        sent_at: new Date(sentAt).toISOString(),
        expires_at: new Date(expiresAt).toISOString(),
      });
    },
  };
}
