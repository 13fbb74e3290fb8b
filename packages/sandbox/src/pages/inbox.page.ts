import { text, type Locale } from '@tiwizi/i18n';
import { arabicName, latinName } from '../citizens.ts';
import type { InboxMessage } from '../csc/inbox.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** The messages that phones would have received, newest first. */
export function inboxPage(locale: Locale, messages: readonly InboxMessage[]): string {
  const title = text(words, 'inboxTitle', locale);
  return layout({
    locale,
    title,
    languageUrl: (segment) => `/inbox?lang=${segment}`,
    body: html`<h1>${title}</h1>
<p>${text(words, 'inboxIntro', locale)}</p>
<p><a href="/inbox?lang=${locale}">${text(words, 'inboxRefresh', locale)}</a></p>
${messages.length === 0 ? html`<p>${text(words, 'inboxEmpty', locale)}</p>` : html`<ul class="messages">${messages.map((message) => item(locale, message))}</ul>`}`,
  });
}

function item(locale: Locale, { citizen, phone, code, expiresAt }: InboxMessage): Markup {
  const name =
    locale === 'ar-MA' ? html`<bdi>${arabicName(citizen)}</bdi>` : html`<bdi lang="fr" dir="ltr">${latinName(citizen)}</bdi>`;
  // Morocco's clock, as on the phone that would have received it; digits alone read the same in the four languages.
  const until = new Intl.DateTimeFormat('fr-MA', { timeZone: 'Africa/Casablanca', timeStyle: 'medium' }).format(expiresAt);
  return html`<li><dl>
<dt>${text(words, 'inboxTo', locale)}</dt><dd>${name} <bdi dir="ltr">${phone}</bdi></dd>
<dt>${text(words, 'inboxFor', locale)}</dt><dd>${text(words, 'signingLabel', locale)}</dd>
<dt>${text(words, 'inboxCode', locale)}</dt><dd class="code"><bdi dir="ltr">${code}</bdi></dd>
<dt>${text(words, 'inboxUntil', locale)}</dt><dd><time datetime="${new Date(expiresAt).toISOString()}" dir="ltr">${until}</time></dd>
</dl></li>
`;
}
