// Where a fee is paid: what is to be paid, how, and how that stands.
import { errorTitle } from '@tiwizi/elements/template';
import {
  formatDate,
  languageMark,
  localizedText,
  messageLanguage,
  text,
  type Locale,
  type LocalizedText,
  type MessageKey,
  type Messages,
} from '@tiwizi/i18n';
import {
  barcodeTemplate,
  groupedNumber,
  openPayment,
  standingOf,
  type Payment,
  type PaymentMethod,
  type PaymentRecord,
} from '@tiwizi/payment';
import { unconfirmedTag } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { confirmLink } from '../frame/confirm-link.ts';
import type { Page } from '../frame/page.ts';
import { agencyParagraph, markedWords, notice, paragraph } from '../frame/paragraph.ts';
import type { AwaitedFee } from './awaited-fee.ts';
import type { PaidPayment } from './filed-payment.ts';
import { money, payLine } from './fee-words.ts';
import { paymentMessages } from './payment.messages.ts';

/** What the page is made of. */
export interface PaymentPageOptions {
  readonly record: PaymentRecord;
  readonly methods: readonly PaymentMethod[];
  /** Where it is posted to. */
  readonly action: string;
  readonly csrf: string;
  /** Until when the request waits: ISO 8601. */
  readonly keptUntil: string;
  readonly counters: LocalizedText | undefined;
  /** Where a new request of the service begins. */
  readonly startUrl: string;
  /** Where its receipt is, of a request that the agency has unpaid. */
  readonly receiptUrl?: string | undefined;
  /** The provider did not answer. */
  readonly isAway?: boolean | undefined;
  /** The person came back from the provider, which was asked; `again`: the page asks once more by itself. */
  readonly asked?: 'again' | 'last' | undefined;
}

type Key = MessageKey<(typeof paymentMessages)['words']>;

/** What the title begins with, beside a provider that is away. Who turned back did so themselves. */
const errors: readonly ReturnType<typeof standingOf>[] = ['refused', 'expired', 'amount'];

export function paymentPage(options: PaymentPageOptions, locale: Locale): Page {
  const { record, isAway, asked } = options;
  const open = openPayment(record);
  const isAsking = asked !== undefined && open?.method === 'card';
  const title = markedWords(paymentMessages, isAsking && !isAway ? 'asking' : 'title', locale);
  const heading = html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.words}</h1>`;
  if (record.gone) return gonePage(options, locale);
  const isError = isAway || (!isAsking && errors.includes(standingOf(record)));
  return {
    title: isError ? errorTitle(title.words, locale) : title.words,
    status: isAway ? 503 : 200,
    content: html`${heading}${isAway ? notice(paymentMessages, 'away', locale, 'warning') : nothing}${
      isAsking ? askingPart(options, locale) : standingPart(options, open, locale)
    }${feeSummary(record, open?.method === 'cash' ? open : undefined, options.counters, locale)}${
      open?.method === 'cash' ? cashPart(options, locale) : nothing
    }${options.receiptUrl ? handedPart(options.receiptUrl, locale) : paragraph(paymentMessages, 'notSent', locale)}${dated(options.receiptUrl ? 'payUntil' : 'keptUntil', options.keptUntil, locale)}${
      isAsking && asked === 'again'
        ? nothing
        : html`<div class="tiwizi-stack">${waysPart(options, open, locale)}${giveUpLink(options, locale)}</div>`
    }`,
  };
}

/** Of a request that was given up, or that is too late to be paid. */
export function gonePage(options: Pick<PaymentPageOptions, 'startUrl' | 'receiptUrl'>, locale: Locale): Page {
  const { words, lang, dir } = markedWords(paymentMessages, 'title', locale);
  const heading = html`<h1 class="tiwizi-heading-1" lang=${lang} dir=${dir}>${words}</h1>`;
  return { title: words, status: 410, content: html`${heading}${gonePart(options, locale)}` };
}

/** Asks once more whether a request is to be given up, without script. @param action where that is done, by post */
export function giveUpPage(action: string, back: string, csrf: string, locale: Locale): Page {
  const title = markedWords(paymentMessages, 'giveUp', locale);
  const keep = markedWords(paymentMessages, 'keepRequest', locale);
  return {
    title: title.words,
    content: html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.words}</h1
      >${paragraph(paymentMessages, 'giveUpWarning', locale)}<form
        class="tiwizi-button-group"
        method="post"
        action=${action}
        ><input type="hidden" name="csrf" value=${csrf} /><button
          class="tiwizi-button tiwizi-button--danger"
          lang=${title.lang}
          dir=${title.dir}
          >${title.words}</button
        ><a class="tiwizi-link" href=${back} lang=${keep.lang} dir=${keep.dir}>${keep.words}</a></form
      >`,
  };
}

function askingPart({ asked, isAway, action }: PaymentPageOptions, locale: Locale): TemplateResult {
  const stop = markedWords(paymentMessages, 'stop', locale);
  return html`${isAway ? nothing : notice(paymentMessages, asked === 'again' ? 'askingText' : 'askingLong', locale)}${
    asked === 'again'
      ? html`<p class="tiwizi-text"
          ><a class="tiwizi-link" href=${`${action}?returned=stop`} lang=${stop.lang} dir=${stop.dir}
            >${stop.words}</a
          ></p
        >`
      : lookLink(action, locale)
  }`;
}

/** What became of the last payment, or how one that is under way goes on. */
function standingPart({ record }: PaymentPageOptions, open: Payment | undefined, locale: Locale): unknown {
  const standing = standingOf(record);
  switch (standing) {
    case 'pending':
      return open?.method === 'card' ? notice(paymentMessages, 'underWay', locale) : nothing;
    case 'refused':
    case 'expired':
    case 'cancelled':
      return notice(paymentMessages, standing, locale, 'warning');
    case 'refunded':
      return html`${notice(paymentMessages, 'refunded', locale)}${unconfirmed(locale)}`;
    case 'amount':
      return html`${notice(paymentMessages, 'wrongAmount', locale, 'warning')}${unconfirmed(locale)}`;
    default:
      return nothing;
  }
}

const unconfirmed = (locale: Locale): TemplateResult => html`<p class="tiwizi-text">${unconfirmedTag(locale)}</p>`;

/** The number and its barcode, for paper and for a counter. */
function cashPart({ record, action }: PaymentPageOptions, locale: Locale): TemplateResult {
  const language = messageLanguage(paymentMessages, 'barcode', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const label = text(paymentMessages, 'barcode', language, { number: groupedNumber(record.number) });
  return html`${paragraph(paymentMessages, 'cashHow', locale)}<p lang=${lang} dir=${dir}
      >${barcodeTemplate(record.number, label)}</p
    >${lookLink(action, locale)}`;
}

/** Ways to pay, each a button: what is open is gone on with, what is not is begun. */
function waysPart(
  { methods, action, csrf }: PaymentPageOptions,
  open: Payment | undefined,
  locale: Locale,
): TemplateResult {
  const offered = methods.filter((method) => !(method === 'cash' && open?.method === 'cash'));
  const button = (method: PaymentMethod, isFirst: boolean): TemplateResult => {
    const key: Key = method === 'card' && open?.method === 'card' ? 'goOn' : method;
    const { words, lang, dir } = markedWords(paymentMessages, key, locale);
    const kind =
      isFirst && !open ? 'tiwizi-button' : `tiwizi-button${open?.method === method ? '' : ' tiwizi-button--secondary'}`;
    return html`<button class=${kind} name="action" value=${method} lang=${lang} dir=${dir}>${words}</button>`;
  };
  if (!offered.length) return html`${nothing}`;
  return html`<form method="post" action=${action}
    ><input
      type="hidden"
      name="csrf"
      value=${csrf}
    />${offered.includes('card') ? paragraph(paymentMessages, 'leave', locale) : nothing}<div
      class="tiwizi-button-group"
      >${offered.map((method, at) => button(method, at === 0))}</div
    ></form
  >`;
}

function lookLink(action: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(paymentMessages, 'look', locale);
  return html`<p class="tiwizi-text"
    ><a class="tiwizi-link" href=${`${action}?returned=stop`} lang=${lang} dir=${dir}>${words}</a></p
  >`;
}

/** Not while a payment is asked about, nor of what the agency has. */
function giveUpLink({ action, receiptUrl, csrf }: PaymentPageOptions, locale: Locale): unknown {
  return receiptUrl ? nothing : confirmLink({ ...giveUpWords, action: `${action}/give-up`, csrf }, locale);
}

const giveUpWords = {
  messages: paymentMessages,
  title: 'giveUp',
  warning: 'giveUpWarning',
  confirm: 'giveUp',
  keep: 'keepRequest',
  id: 'give-up',
} as const;

/** That the agency has it, and where its receipt is. */
function handedPart(receiptUrl: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(paymentMessages, 'receipt', locale);
  return html`${paragraph(paymentMessages, 'handedOver', locale)}<p class="tiwizi-text"
      ><a class="tiwizi-link" href=${receiptUrl} lang=${lang} dir=${dir}>${words}</a></p
    >`;
}

function gonePart(
  { startUrl, receiptUrl }: Pick<PaymentPageOptions, 'startUrl' | 'receiptUrl'>,
  locale: Locale,
): TemplateResult {
  if (receiptUrl)
    return html`${notice(paymentMessages, 'unpaidInTime', locale, 'warning')}${unconfirmed(locale)}${handedPart(receiptUrl, locale)}`;
  const { words, lang, dir } = markedWords(paymentMessages, 'startAgain', locale);
  return html`${notice(paymentMessages, 'gone', locale, 'warning')}${unconfirmed(locale)}<p
      ><a class="tiwizi-button" href=${startUrl} lang=${lang} dir=${dir}>${words}</a></p
    >`;
}

function row(key: Key, value: unknown, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(paymentMessages, key, locale);
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key" lang=${lang} dir=${dir}>${words}</dt
    ><dd class="tiwizi-summary-list__value">${value}</dd></div
  >`;
}

const number = (digits: string): TemplateResult =>
  html`<strong><bdi dir="ltr" translate="no">${groupedNumber(digits)}</bdi></strong>`;

const moment = (at: string, locale: Locale): TemplateResult =>
  html`<time datetime=${at}>${formatDate(at, locale, { time: true })}</time>`;

/** Words of the agency, marked where they are in another language. */
function own(given: LocalizedText, locale: Locale): TemplateResult | typeof nothing {
  const shown = localizedText(given, locale);
  return shown ? html`<bdi lang=${shown.lang}>${shown.text}</bdi>` : nothing;
}

/** What is to be paid, what for, by which number; of cash until when and where. */
function feeSummary(
  { charge, number: digits }: PaymentRecord,
  cash: Payment | undefined,
  counters: LocalizedText | undefined,
  locale: Locale,
): TemplateResult {
  const where = localizedText(counters, locale);
  return html`<dl class="tiwizi-summary-list"
      >${row('for', own(charge.for, locale), locale)}${row('amount', money(charge.amount, locale), locale)}${
        charge.law ? row('law', html`${own(charge.law, locale)} ${unconfirmedTag(locale)}`, locale) : nothing
      }${row('number', number(digits), locale)}${cash ? row('until', moment(cash.until, locale), locale) : nothing}</dl
    >${cash && where ? agencyParagraph(where, locale) : nothing}`;
}

/** On the receipt of a request that the agency has unpaid: what is to be paid, until when, and where; or that it is too late. */
export function awaitedPart({ desk, fee, until }: AwaitedFee, id: string, locale: Locale): TemplateResult {
  const heading = markedWords(paymentMessages, 'toPay', locale);
  const pay = markedWords(paymentMessages, 'title', locale);
  return html`<h2 class="tiwizi-heading-2" lang=${heading.lang} dir=${heading.dir}>${heading.words}</h2>${
      fee.gone
        ? html`${notice(paymentMessages, 'unpaidInTime', locale, 'warning')}${unconfirmed(locale)}`
        : html`${payLine(fee.charge, locale, 'tiwizi-text')}${dated('payUntil', until, locale)}<p
              ><a class="tiwizi-button" href=${`${desk.base(locale)}/${id}/pay`} lang=${pay.lang} dir=${pay.dir}
                >${pay.words}</a
              ></p
            >`
    }`;
}

/** What became of the fee since it was paid: it came twice, or was given back. */
export function paidSince(record: PaymentRecord, locale: Locale): TemplateResult | typeof nothing {
  const isTwice = record.payments.some(({ problem }) => problem === 'twice');
  const happened = isTwice ? 'twice' : standingOf(record) === 'refunded' ? 'refundedLater' : undefined;
  return happened ? html`${notice(paymentMessages, happened, locale, 'warning')}${unconfirmed(locale)}` : nothing;
}

/** What was paid, on the receipt. */
export function paidPart(payment: PaidPayment, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(paymentMessages, 'heading', locale);
  return html`<h2 class="tiwizi-heading-2" lang=${lang} dir=${dir}>${words}</h2
    ><dl class="tiwizi-summary-list"
      >${row('amount', money(payment.amount, locale), locale)}${row('paidOn', moment(payment.at, locale), locale)}${row(
        'number',
        number(payment.number),
        locale,
      )}${row('providerReference', html`<bdi dir="ltr" translate="no">${payment.reference}</bdi>`, locale)}</dl
    >`;
}

function dated(key: 'keptUntil' | 'payUntil', at: string, locale: Locale): TemplateResult {
  const language = messageLanguage(paymentMessages, key, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const date = formatDate(at, language);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}
    >${text(paymentMessages as Messages, key, language, { date })}</p
  >`;
}
