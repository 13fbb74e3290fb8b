import { sendJson, sendPage } from '../http/respond.ts';
import { readJsonObject, RequestError } from '../http/request.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { inboxPage } from '../pages/inbox.page.ts';
import { chooseLocale } from '../pages/language.ts';
import type { Inbox, InboxNotice } from './inbox.ts';

/**
 * `GET /inbox` shows the messages, `GET /inbox/latest?phone=` tells the newest code to a phone in JSON; `POST /inbox/messages` takes a message
 * about a request (`InboxNotice` without its time, as JSON), and `GET` tells them all, newest first.
 */
export function inboxRoute(inbox: Inbox): Route {
  return {
    path: '/inbox',
    async handle(request, response, { pathname, searchParams }) {
      if (pathname === '/inbox/messages') {
        allowMethods(request, response, 'GET', 'HEAD', 'POST');
        if (request.method !== 'POST') return sendJson(response, 200, inbox.notices);
        if (request.headers.origin !== undefined) throw new RequestError(403, 'not for web pages');
        inbox.tell(readNotice(await readJsonObject(request)));
        return void response.writeHead(204).end();
      }
      allowMethods(request, response, 'GET', 'HEAD');
      if (pathname === '/inbox') {
        const locale = chooseLocale(searchParams.get('lang'), request.headers['accept-language']);
        return sendPage(response, 200, inboxPage(locale, inbox.messages, inbox.notices));
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

function readNotice(given: Readonly<Record<string, unknown>>): InboxNotice {
  const { channel, to, language, subject, text, key } = given as Partial<Record<keyof InboxNotice, unknown>>;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 2000;
  if (channel !== 'sms' && channel !== 'mail') throw new RequestError(400, 'channel is sms or mail');
  if (!isText(to) || !isText(language) || !isText(subject) || !isText(text) || !isText(key) || !key)
    throw new RequestError(400, 'to, language, subject, text and key are texts');
  return { channel, to, language, subject, text, key, sentAt: Date.now() };
}
