import {
  formatDate,
  formatMoney,
  languageMark,
  messageLanguage,
  text,
  urlSegment,
  type Locale,
  type MessageKey,
} from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { layout } from '../pages/layout.ts';
import { paymentMessages as words } from './payment.messages.ts';
import { isBeingDecided, type BookedPayment } from './payment-book.ts';
import { testCards } from './test-cards.ts';

/** Where a card is asked for, and where cash is taken. */
export const payPath = '/pay/card';
export const counterPath = '/pay/counter';

type Key = MessageKey<(typeof words)['words']>;

function say(key: Key, locale: Locale): TemplateResult {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(words, key, locale), locale);
  return html`<span lang=${lang} dir=${dir}>${text(words, key, locale)}</span>`;
}

const grouped = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1\u00a0');
const money = (centimes: number, locale: Locale): string => formatMoney(centimes / 100, locale);

function facts({ order, state, paid }: BookedPayment, locale: Locale): TemplateResult {
  const { description, amount, number, until } = order;
  const row = (key: Key, value: unknown): TemplateResult => html`<dt>${say(key, locale)}</dt><dd>${value}</dd>`;
  return html`<dl class="answers">
    ${row('for', html`<bdi lang=${order.locale}>${description}</bdi>`)} ${row('amount', money(paid ?? amount, locale))}
    ${row('number', html`<bdi dir="ltr">${grouped(number)}</bdi>`)}
    ${row('until', html`<time datetime=${until}>${formatDate(until, locale, { time: true })}</time>`)}
    ${row('state', say(state, locale))}
  </dl>`;
}

/** Asks for a test card. @param error what was wrong with the last one */
export function cardPage(locale: Locale, payment: BookedPayment, error?: 'cardUnknown'): string {
  const { order, state } = payment;
  const action = `${payPath}/${order.id}?lang=${urlSegment(locale)}`;
  return layout({
    locale,
    title: text(words, 'title', locale),
    languageUrl: (segment) => `${payPath}/${order.id}?lang=${segment}`,
    body: html`<h1>${say('title', locale)}</h1>
      <p>${say('intro', locale)}</p>
      ${facts(payment, locale)}
      ${
        state === 'pending' && !isBeingDecided(payment)
          ? html`<form method="post" action=${action} autocomplete="off">
              <p
                ><label for="card">${say('card', locale)}</label><br /><span class="hint" id="card-hint"
                  >${say('cardHint', locale)}</span
                >${error ? html`<br /><span class="field-error" id="card-error">${say(error, locale)}</span>` : nothing}<br /><input
                  id="card"
                  type="text"
                  name="card"
                  inputmode="numeric"
                  dir="ltr"
                  maxlength="30"
                  aria-describedby=${error ? 'card-error card-hint' : 'card-hint'}
                  aria-invalid=${error ? 'true' : nothing}
              /></p>
              <p class="buttons"
                ><button class="primary" type="submit" name="action" value="pay">${say('pay', locale)}</button
                ><button type="submit" name="action" value="cancel">${say('cancel', locale)}</button></p
              >
            </form>`
          : html`<p><a href=${order.returnUrl}>${say('back', locale)}</a></p>`
      }
      <table>
        <caption>${say('cards', locale)}</caption>
        <thead>
          <tr>
            <th scope="col">${say('card', locale)}</th>
            <th scope="col">${say('cardDoes', locale)}</th>
          </tr>
        </thead>
        <tbody>
          ${testCards.map(
            ({ number, does }) =>
              html`<tr>
                <th scope="row"><bdi dir="ltr">${grouped(number)}</bdi></th>
                <td>${say(does, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
}

/** Where a reference is typed, cash is taken and given back. */
export function counterPage(
  locale: Locale,
  recent: readonly BookedPayment[],
  { typed = '', found }: { readonly typed?: string; readonly found?: BookedPayment | undefined } = {},
): string {
  const isUnknown = typed !== '' && !found;
  const button = (action: string, key: Key, kind: unknown = nothing): TemplateResult =>
    html`<button class=${kind} type="submit" name="action" value=${action}>${say(key, locale)}</button>`;
  return layout({
    locale,
    title: text(words, 'counterTitle', locale),
    languageUrl: (segment) => `${counterPath}?lang=${segment}`,
    body: html`<h1>${say('counterTitle', locale)}</h1>
      <p>${say('counterIntro', locale)}</p>
      <form method="get" action=${counterPath}>
        <input type="hidden" name="lang" value=${urlSegment(locale)} />
        <p
          ><label for="number">${say('number', locale)}</label
          >${isUnknown ? html`<br /><span class="field-error" id="number-error">${say('numberUnknown', locale)}</span>` : nothing}<br /><input
            id="number"
            type="text"
            name="number"
            value=${typed}
            inputmode="numeric"
            dir="ltr"
            maxlength="30"
            aria-describedby=${isUnknown ? 'number-error' : nothing}
            aria-invalid=${isUnknown ? 'true' : nothing}
          />
          <button type="submit">${say('find', locale)}</button></p
        >
      </form>
      ${
        found
          ? html`${facts(found, locale)}
              <form method="post" action=${`${counterPath}?lang=${urlSegment(locale)}`}>
                <input type="hidden" name="id" value=${found.order.id} />
                <p class="buttons"
                  >${
                    found.state === 'pending' && found.order.method === 'cash'
                      ? html`${button('take', 'take', 'primary')}${button('less', 'takeLess')}`
                      : nothing
                  }${found.state === 'paid' ? button('refund', 'refund') : nothing}</p
                >
              </form>`
          : nothing
      }
      <h2>${say('recent', locale)}</h2>
      ${
        recent.length
          ? html`<ul>
              ${recent.map(
                ({ order, state, paid }) =>
                  html`<li
                    ><a href=${`${counterPath}?lang=${urlSegment(locale)}&number=${order.number}`}
                      ><bdi dir="ltr">${grouped(order.number)}</bdi></a
                    >
                    – ${money(paid ?? order.amount, locale)} – ${say(state, locale)}</li
                  >`,
              )}
            </ul>`
          : html`<p>${say('none', locale)}</p>`
      }`,
  });
}
