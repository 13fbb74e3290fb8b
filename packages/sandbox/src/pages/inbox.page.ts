import { directionOf, text, wallTimeAt, type Locale } from '@tiwizi/i18n';
import { html, type TemplateResult } from 'lit/html.js';
import { arabicName, latinName } from '../citizens.ts';
import type { InboxMessage, InboxNotice } from '../csc/inbox.ts';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** The messages that people would have received, newest first: codes, and what services tell of requests. */
export function inboxPage(
  locale: Locale,
  messages: readonly InboxMessage[],
  notices: readonly InboxNotice[] = [],
): string {
  const title = text(words, 'inboxTitle', locale);
  return layout({
    locale,
    title,
    languageUrl: (segment) => `/inbox?lang=${segment}`,
    body: html`<h1>${title}</h1>
      <p>${text(words, 'inboxIntro', locale)}</p>
      <p><a href=${`/inbox?lang=${locale}`}>${text(words, 'inboxRefresh', locale)}</a></p>
      ${
        messages.length + notices.length === 0
          ? html`<p>${text(words, 'inboxEmpty', locale)}</p>`
          : html`<ul class="messages">
              ${messages.map((message) => item(locale, message))}
            </ul>`
      }${
        notices.length
          ? html`<h2>${text(words, 'noticesTitle', locale)}</h2>
              <ul class="messages">
                ${notices.map((notice) => noticeItem(locale, notice))}
              </ul>`
          : ''
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

/** As it would have been read: in its own language and direction, its lines kept. */
function noticeItem(
  locale: Locale,
  { to, channel, language, subject, text: said, sentAt }: InboxNotice,
): TemplateResult {
  const lines = said.split('\n');
  return html`<li>
    <dl>
      <dt>${text(words, 'inboxTo', locale)}</dt>
      <dd><bdi dir="ltr">${to}</bdi></dd>
      <dt>${text(words, 'inboxFor', locale)}</dt>
      <dd lang=${language} dir=${directionOf(language)}
        >${channel === 'mail' ? html`<strong>${subject}</strong><br />` : ''}${lines.map(
          (line, at) => html`${at ? html`<br />` : ''}<bdi>${line}</bdi>`,
        )}</dd
      >
      <dt>${text(words, 'inboxAt', locale)}</dt>
      <dd><time datetime=${new Date(sentAt).toISOString()} dir="ltr">${clock(sentAt)}</time></dd>
    </dl>
  </li>`;
}

/** Morocco's clock, as on the phone that would have received it; digits alone read the same in the four languages. */
function clock(instant: number): string {
  const { hour, minute } = wallTimeAt(instant);
  return [hour, minute, new Date(instant).getUTCSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
