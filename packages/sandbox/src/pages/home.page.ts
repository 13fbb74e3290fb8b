import { text, type Locale } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { deskMessages } from '../desk/desk.messages.ts';
import { deskPath } from '../desk/desk.page.ts';
import { paymentMessages } from '../payment/payment.messages.ts';
import { counterPath } from '../payment/payment-pages.ts';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

const machinePaths = [
  '/oidc/.well-known/openid-configuration',
  '/csc/certificate.pem',
  '/agency/civil-status-offices',
  '/control',
];

/** What runs here, with links, for the developer who opens the address. */
export function homePage(locale: Locale): string {
  const title = text(words, 'homeTitle', locale);
  return layout({
    locale,
    title,
    languageUrl: (segment) => `/?lang=${segment}`,
    body: html`<h1>${title}</h1>
      <p>${text(words, 'homeIntro', locale)}</p>
      <ul>
        <li><a href=${`/inbox?lang=${locale}`}>${text(words, 'inboxTitle', locale)}</a></li>
        <li><a href=${`${deskPath}?lang=${locale}`}>${text(deskMessages, 'title', locale)}</a></li>
        <li><a href=${`${counterPath}?lang=${locale}`}>${text(paymentMessages, 'counterTitle', locale)}</a></li>
        ${machinePaths.map(
          (path) =>
            html`<li
              ><a href=${path}><code dir="ltr">${path}</code></a></li
            >`,
        )}
      </ul>`,
  });
}
