import { text, type Locale } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/**
 * Says why a login cannot go on when the person cannot be sent back to the service.
 *
 * @param code error code of OAuth 2.0 or OpenID Connect; `session_not_found` has words of its own
 */
export function problemPage(locale: Locale, code: string): string {
  const title = text(words, 'problemTitle', locale);
  const why =
    code === 'session_not_found'
      ? text(words, 'problemExpired', locale)
      : text(words, 'problemRequest', locale, { code });
  return layout({
    locale,
    title,
    body: html`<h1>${title}</h1> <p>${why}</p>`,
  });
}
