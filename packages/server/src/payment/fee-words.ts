// The fee of a service, said before anything is filled in, and before it is sent.
import { formatMoney, languageMark, messageLanguage, text, type Locale, type Messages } from '@tiwizi/i18n';
import type { Charge } from '@tiwizi/payment';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fee } from './fee.ts';
import { paymentMessages } from './payment.messages.ts';

/** An amount in centimes, in words of a language. */
export const money = (centimes: number, locale: Locale): string =>
  formatMoney(centimes / 100, locale, { trailingZeroDisplay: 'stripIfInteger' });

interface FeeCircumstances {
  readonly fee: Fee;
  readonly needsSignature: boolean;
}

/** Before the form: what it costs, as far as that is known. */
export function feeBeforehand({ fee, needsSignature }: FeeCircumstances, locale: Locale): TemplateResult {
  const { amount, when, handOver } = fee;
  if (typeof amount === 'function') return said('feeVaries', locale);
  return when ? said('feeSome', locale, { amount }) : said(feeKey(handOver), locale, { amount, needsSignature });
}

/** Before it is sent: what it costs by the answers that were given. */
export const feeOfAnswers = (
  charge: Charge | undefined,
  { handOver, needsSignature }: Pick<Fee, 'handOver'> & { readonly needsSignature: boolean },
  locale: Locale,
): TemplateResult =>
  charge ? said(feeKey(handOver), locale, { amount: charge.amount, needsSignature }) : said('feeFree', locale);

const feeKey = (handOver: Fee['handOver']): 'feeIs' | 'feeIsAfter' => (handOver === 'unpaid' ? 'feeIsAfter' : 'feeIs');

/** In the language of the words, with the amount in the same. */
function said(
  key: 'feeIs' | 'feeIsAfter' | 'feeSome' | 'feeVaries' | 'feeFree',
  locale: Locale,
  { amount, needsSignature }: { readonly amount?: number; readonly needsSignature?: boolean } = {},
): TemplateResult {
  const language = messageLanguage(paymentMessages, key, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const words = text(paymentMessages as Messages, key, language, {
    amount: amount === undefined ? '' : money(amount, language),
    when: text(paymentMessages, needsSignature ? 'whenSigned' : 'whenSent', language),
  });
  return html`<tiwizi-notice lang=${lang} dir=${dir} text=${words}></tiwizi-notice>`;
}

/** What is still to be paid, on a card of the own space or elsewhere. */
export function payLine({ amount }: Charge, locale: Locale, name: string = 'tiwizi-card__text'): TemplateResult {
  const language = messageLanguage(paymentMessages, 'payNow', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class=${name} lang=${lang} dir=${dir}
    >${text(paymentMessages as Messages, 'payNow', language, { amount: money(amount, language) })}</p
  >`;
}
