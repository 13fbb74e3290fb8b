import { text, wallTimeAt, type Locale } from '@tiwizi/i18n';
import { html, type TemplateResult } from 'lit/html.js';
import { arabicName, latinName } from '../citizens.ts';
import type { InboxMessage } from '../csc/inbox.ts';
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
      <p><a href=${`/inbox?lang=${locale}`}>${text(words, 'inboxRefresh', locale)}</a></p>
      ${
        messages.length === 0
          ? html`<p>${text(words, 'inboxEmpty', locale)}</p>`
          : html`<ul class="messages">
              ${messages.map((message) => item(locale, message))}
            </ul>`
      }`,
  });
}

function item(locale: Locale, { citizen, phone, code, expiresAt }: InboxMessage): TemplateResult {
  const name =
    locale === 'ar-MA'
      ? html`<bdi>${arabicName(citizen)}</bdi>`
      : html`<bdi lang="fr" dir="ltr">${latinName(citizen)}</bdi>`;
  return html`<li>
    <dl>
      <dt>${text(words, 'inboxTo', locale)}</dt>
      <dd>${name} <bdi dir="ltr">${phone}</bdi></dd>
      <dt>${text(words, 'inboxFor', locale)}</dt>
      <dd>${text(words, 'signingLabel', locale)}</dd>
      <dt>${text(words, 'inboxCode', locale)}</dt>
      <dd class="code"><bdi dir="ltr">${code}</bdi></dd>
      <dt>${text(words, 'inboxUntil', locale)}</dt>
      <dd><time datetime=${new Date(expiresAt).toISOString()} dir="ltr">${clock(expiresAt)}</time></dd>
    </dl>
  </li>`;
}

/** Morocco's clock, as on the phone that would have received it; digits alone read the same in the four languages. */
function clock(instant: number): string {
  const { hour, minute } = wallTimeAt(instant);
  return [hour, minute, new Date(instant).getUTCSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
