import { text, type Locale } from '@tiwizi/i18n';
import { html, Markup } from './html.ts';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** The form of the provider that carries its own token; the buttons name it by this id. */
const formId = 'op.logoutForm';

/**
 * Asks whether the session at the provider ends too.
 *
 * @param form the hidden form made by the provider
 */
export function logoutPage(locale: Locale, form: string): string {
  return layout({
    locale,
    title: text(words, 'logoutTitle', locale),
    body: html`<h1>${text(words, 'logoutTitle', locale)}</h1>
<p>${text(words, 'logoutQuestion', locale)}</p>
${new Markup(form)}
<p class="buttons">
<button type="submit" form="${formId}" name="logout" value="yes" class="primary">${text(words, 'logoutYes', locale)}</button>
<button type="submit" form="${formId}">${text(words, 'logoutNo', locale)}</button>
</p>`,
  });
}

/** Says that the session at the provider has ended, when no service asked to be returned to. */
export function loggedOutPage(locale: Locale): string {
  return layout({
    locale,
    title: text(words, 'logoutTitle', locale),
    body: html`<h1>${text(words, 'logoutTitle', locale)}</h1>
<p>${text(words, 'loggedOut', locale)}</p>`,
  });
}
