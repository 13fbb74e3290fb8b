// The receipt: number, date, delays, what happens next, the signed document and its verification.
import { findServiceSheet } from '@tiwizi/services';
import { text, urlSegment } from '@tiwizi/i18n';
import { Router } from 'express';
import { html } from 'lit/html.js';
import { receiptMessages } from '../messages/receipt.messages.js';
import { receiptPage } from '../pages/receipt.page.js';

export function receiptRoutes(service) {
  const { config, sheets, send, session } = service;
  const router = Router();
  const sheet = findServiceSheet(sheets, config.onlineService);

  router.get('/:lang/receipts/:id', async (request, response, next) => {
    const { locale } = request;
    if (!locale) return next();
    const open = await session(request);
    if (!open)
      return response.redirect(
        303,
        `/${urlSegment(locale)}/login?${new URLSearchParams({ return_to: request.originalUrl })}`,
      );
    const say = (key) => text(receiptMessages, key, locale);
    const page = { session: open, kits: ['elements', 'services', 'signature'] };
    let receipt;
    try {
      receipt = await service.receiptOf(open.user.sub, request.params.id);
    } catch (error) {
      console.error('[register-unreachable]', error.message);
      return send(request, response, {
        ...page,
        title: say('registeringTitle'),
        status: 503,
        content: html`<h1 class="tiwizi-heading-1">${say('registeringTitle')}</h1
          ><tiwizi-notice type="warning" text=${say('registering')}></tiwizi-notice
          ><p><a class="tiwizi-button" href=${request.originalUrl}>${say('retry')}</a></p>`,
      });
    }
    if (!receipt) return next();
    return send(request, response, {
      ...page,
      title: say('filed'),
      content: receiptPage({
        locale,
        receipt,
        sheet,
        id: request.params.id,
        user: open.user,
        specimen: service.specimen,
      }),
    });
  });
  return router;
}
