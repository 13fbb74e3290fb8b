import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import {
  givenTemplate,
  headingTemplate,
  specimenTemplate,
  standInNote,
  type HeadingLevel,
} from '@tiwizi/elements/template';
import { download as downloadIcon, error, help, print, success, svgTemplate, type Icon } from '@tiwizi/icons';
import { formatDate, isolate, languageMark, messageLanguage, text, wallTimeOf, type Locale } from '@tiwizi/i18n';
import { LAW_55_19, legalClock, type LegalClock } from './legal-clock.ts';
import { legalClockMessages } from './legal-clock.messages.ts';
import { unconfirmedTag } from './unconfirmed.template.ts';
import { receiptProperties, type CheckOutcome, type ReceiptCheck, type ReceiptData } from './receipt-data.ts';
import { qrCodeTemplate } from './qr-code.template.ts';
import { receiptMessages } from './receipt.messages.ts';

const outcomeIcons: Readonly<Record<CheckOutcome, Icon>> = { valid: success, invalid: error, unknown: help };

/** The full form of `<tiwizi-receipt>`: what a person needs to hold in hand, on screen and on paper. The print button waits, hidden, for the script that makes it work. */
export const receiptTemplate: ElementTemplate<ReceiptData> = {
  tag: 'tiwizi-receipt',
  read: (attributes) => readAttributes(receiptProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('receipt');
    const level = data.headingLevel ?? '2';
    const hasNext = Boolean(data.next?.length);
    const hasChecks = Boolean(data.verification?.length);
    return html`<section class="tiwizi-receipt" aria-labelledby=${id()}
      ><div data-tiwizi-part="specimen">${data.specimen ? specimenTemplate(locale) : nothing}</div
      ><div class="tiwizi-receipt__head"
        >${headingTemplate({ level, className: 'tiwizi-heading-2', part: 'heading', id: id() }, text(receiptMessages, 'heading', locale))}<div
          data-tiwizi-part="number"
          >${data.number ? number(data.number, locale) : nothing}</div
        ></div
      ><dl class="tiwizi-summary-list" data-tiwizi-part="facts">${facts(data, locale)}</dl
      ><div data-tiwizi-part="next" ?hidden=${!hasNext}>${hasNext ? next(data.next!, level, locale) : nothing}</div
      ><div data-tiwizi-part="verification" ?hidden=${!hasChecks}
        >${hasChecks ? verification(data.verification!, locale) : nothing}</div
      ><div class="tiwizi-receipt__code" data-tiwizi-part="code" ?hidden=${!data.code}
        >${data.code ? code(data.code, locale) : nothing}</div
      ><div class="tiwizi-button-group tiwizi-receipt__actions"
        ><span class="tiwizi-receipt__download" data-tiwizi-part="download"
          >${data.downloadUrl ? download(data, locale) : nothing}</span
        ><button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-print hidden
          >${svgTemplate(print)} <span data-tiwizi-part="print">${text(receiptMessages, 'print', locale)}</span></button
        ></div
      ></section
    >`;
  },
};

function number(value: string, locale: Locale): TemplateResult {
  return html`<p class="tiwizi-text">${text(receiptMessages, 'number', locale)}</p
    ><p class="tiwizi-receipt__number"><bdi dir="ltr">${value}</bdi></p
    ><p class="tiwizi-text">${text(receiptMessages, 'keep', locale)}</p>`;
}

function facts(data: ReceiptData, locale: Locale): TemplateResult {
  const clock = clockOf(data);
  const row = (
    key: 'service' | 'applicant' | 'submitted' | 'answer' | 'legal',
    value: Printable,
    language = locale,
  ): TemplateResult => {
    const { lang = nothing, dir = nothing } = languageMark(language, locale);
    return html`<div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key">${text(receiptMessages, key, locale)}</dt
      ><dd class="tiwizi-summary-list__value" lang=${lang} dir=${dir}>${standInNote(language, locale)}${value}</dd></div
    >`;
  };
  // Where there is no reviewed Amazigh the legal clock is in Arabic, dates included.
  const clockLanguage = messageLanguage(legalClockMessages, 'legalMaximum', locale);
  return html`${data.service ? row('service', html`<bdi lang=${data.serviceLang ?? nothing}>${data.service}</bdi>`) : nothing}${data.applicant ? row('applicant', givenTemplate(data.applicant, locale)) : nothing}${clock ? html`${row('submitted', html`<time datetime=${data.submitted!}>${formatDate(data.submitted!, locale, { time: true })}</time>`)}${row('answer', answer(clock, clockLanguage), clockLanguage)}${row('legal', legal(clock, clockLanguage), clockLanguage)}` : nothing}`;
}

/** The dates of the receipt; none when the instant is not one. */
function clockOf({ submitted, delay, legalDays }: ReceiptData): LegalClock | undefined {
  if (!submitted) return undefined;
  try {
    // A day that does not exist throws here, where engines would count on.
    wallTimeOf(submitted);
    return legalClock(
      submitted,
      delay ?? { kind: 'unknown' },
      legalDays ? { maximum: { ...LAW_55_19, days: legalDays } } : {},
    );
  } catch {
    return undefined;
  }
}

function answer({ due }: LegalClock, locale: Locale): string {
  return due
    ? text(legalClockMessages, due.approximate ? 'dueAbout' : 'dueBy', locale, { date: formatDate(due.date, locale) })
    : text(legalClockMessages, 'noDue', locale);
}

function legal({ legal: { date, maximum } }: LegalClock, locale: Locale): TemplateResult {
  const words = text(legalClockMessages, 'legalMaximum', locale, {
    count: maximum.days,
    law: isolate(locale === 'ar-MA' ? maximum.law.replace('-', '.') : maximum.law, 'ltr'),
    date: formatDate(date, locale),
  });
  return html`${words}${maximum.toBeConfirmed ? html`<br />${unconfirmedTag(locale)}` : nothing}`;
}

function next(steps: readonly string[], level: HeadingLevel, locale: Locale): TemplateResult {
  const words = text(receiptMessages, 'next', locale);
  const heading =
    level === '1'
      ? html`<h2 class="tiwizi-heading-3">${words}</h2>`
      : level === '2'
        ? html`<h3 class="tiwizi-heading-3">${words}</h3>`
        : html`<h4 class="tiwizi-heading-3">${words}</h4>`;
  return html`${heading}<ol class="tiwizi-list"
      >${steps.map((step) => html`<li>${step}</li>`)}</ol
    >`;
}

function verification(checks: readonly ReceiptCheck[], locale: Locale): TemplateResult {
  const row = ({ name, outcome, result }: ReceiptCheck): TemplateResult =>
    html`<tr
      ><th scope="row">${name}</th
      ><td class=${`tiwizi-receipt__outcome tiwizi-receipt__outcome--${outcome}`}
        >${svgTemplate(outcomeIcons[outcome])} ${result || text(receiptMessages, outcome, locale)}</td
      ></tr
    >`;
  return html`<table class="tiwizi-table"
    ><caption>${text(receiptMessages, 'verification', locale)}</caption
    ><thead
      ><tr
        ><th scope="col">${text(receiptMessages, 'check', locale)}</th
        ><th scope="col">${text(receiptMessages, 'result', locale)}</th></tr
      ></thead
    ><tbody>${checks.map(row)}</tbody></table
  >`;
}

function code(content: string, locale: Locale): TemplateResult {
  const language = messageLanguage(receiptMessages, 'codeUse', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`${qrCodeTemplate(content, text(receiptMessages, 'code', locale))}<p
      class="tiwizi-text"
      lang=${lang}
      dir=${dir}
      >${text(receiptMessages, 'codeUse', locale)}</p
    >`;
}

function download(data: ReceiptData, locale: Locale): TemplateResult {
  return html`<a class="tiwizi-button" href=${data.downloadUrl!} download=""
    >${svgTemplate(downloadIcon)} ${data.downloadText || text(receiptMessages, 'download', locale)}</a
  >`;
}
