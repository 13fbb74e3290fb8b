// The page where a login begins, and where a cancelled or failed one comes back with words.
import { localeOfSegment, negotiateLocale, text, urlSegment } from '@tiwizi/i18n';
import { safeReturnTo } from '@tiwizi/identity/server';
import { loginTitle } from '@tiwizi/identity/templates';
import { Router } from 'express';
import { html } from 'lit/html.js';
import { loginMessages } from '../messages/login.messages.js';
import { nameIn } from '../pages/layout.js';

export function loginRoutes({ config, send, session }) {
  const router = Router();

  // The identity server knows no languages: it comes back to /login, and the way back says which language it was.
  router.get('/login', (request, response) => {
    const returnTo = safeReturnTo(String(request.query.return_to ?? '')) ?? '/';
    const locale = localeOfSegment(returnTo.split('/')[1]) ?? negotiateLocale(request.get('accept-language'));
    response
      .vary('accept-language')
      .redirect(303, `/${urlSegment(locale)}/login?${new URLSearchParams(request.query)}`);
  });

  router.get('/:lang/login', async (request, response, next) => {
    const { locale } = request;
    if (!locale) return next();
    const returnTo = safeReturnTo(String(request.query.return_to ?? '')) ?? `/${urlSegment(locale)}/`;
    const open = await session(request);
    const error = String(request.query.login_error ?? '');
    // Whoever is logged in already goes on; with an error there is something to say first.
    if (open && !error) return response.redirect(303, returnTo);
    const say = (key) => text(loginMessages, key, locale);
    return send(request, response, {
      title: loginTitle(say('title'), error, locale),
      kits: ['elements', 'identity'],
      session: open,
      content: html`<div class="tiwizi-column"
        ><h1 class="tiwizi-heading-1">${say('title')}</h1>
        <p class="tiwizi-lead">${say('why')}</p>
        <tiwizi-identity-login
          provider-name=${say('provider')}
          provider-url=${new URL(config.identity.issuer).origin}
          return-to=${returnTo}
          acr=${config.identity.requiredAcr}
          error=${error}
          state=${open ? 'signed-in' : 'signed-out'}
          name=${open ? nameIn(open.user, locale) : ''}
          csrf=${open?.csrf ?? ''}
        ></tiwizi-identity-login
      ></div>`,
    });
  });
  return router;
}
