import { formatDate, languageMark, messageLanguage, text, type Locale, type MessageKey } from '@tiwizi/i18n';
import { groupedNumber } from '@tiwizi/payment';
import { sheetTitle } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { helpedBy } from '../assisted/assisted-pages.ts';
import { accountMessages } from '../account/account.messages.ts';
import { confirmLink } from '../frame/confirm-link.ts';
import type { Page } from '../frame/page.ts';
import { countedParagraph, markedWords, notice, paragraph } from '../frame/paragraph.ts';
import { money } from '../payment/fee-words.ts';
import { requestNumber } from '../receipt/request-number.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { OwnRequestData } from './own-data.ts';
import { ownDataMessages } from './own-data.messages.ts';

/** What the page of a person's data is made of. */
export interface OwnDataPageOptions {
  readonly requests: readonly OwnRequestData[];
  readonly desks: readonly RequestDesk[];
  /** When the session ends in any case: ISO 8601. */
  readonly sessionEnds: string;
  /** Where the own space is. */
  readonly account: string;
  /** Days for which records of fees are kept. */
  readonly paymentDays: number;
  /** What a form of the session carries. */
  readonly csrf: string;
  /** It was deleted just now. */
  readonly isErased: boolean;
}

type Key = Exclude<MessageKey<(typeof ownDataMessages)['words']>, 'sessionPurpose' | 'feesKept'>;

/** What is kept about a person: each kind with its purpose and until when; as a file; and the way to delete it. */
export function ownDataPage(options: OwnDataPageOptions, locale: Locale): Page {
  const { requests, sessionEnds, account, isErased } = options;
  const of = (state: OwnRequestData['state']): readonly OwnRequestData[] =>
    requests.filter((each) => each.state === state);
  const [begun, waiting, filed] = [of('begun'), of('waiting'), of('filed')];
  const fees = requests.filter(({ payment }) => payment);
  const files = requests.flatMap((each) => each.files);
  const title = text(ownDataMessages, 'title', locale);
  const names = (list: readonly OwnRequestData[]): readonly TemplateResult[] =>
    list.map((each) => requestLine(each, options, locale));
  const fileNames = files.map(({ name }) => html`<li><bdi>${name}</bdi></li>`);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      >${isErased ? notice(ownDataMessages, 'erased', locale, 'success') : nothing}${paragraph(ownDataMessages, 'intro', locale)}<dl
        class="tiwizi-summary-list"
        >${begun.length ? row(mark(accountMessages, 'drafts', locale), 'drafts', names(begun), locale) : nothing}${
          files.length ? row(mark(ownDataMessages, 'files', locale), 'filesPurpose', fileNames, locale) : nothing
        }${waiting.length ? row(mark(accountMessages, 'waiting', locale), 'waiting', names(waiting), locale) : nothing}${
          filed.length ? row(mark(accountMessages, 'sent', locale), 'sent', names(filed), locale) : nothing
        }${fees.length ? feesRow(fees, options, locale) : nothing}${sessionRow(sessionEnds, locale)}</dl
      ><p class="tiwizi-text"
        ><a class="tiwizi-link" href=${`${account}/data.json`} download
          >${mark(ownDataMessages, 'download', locale)}</a
        ></p
      >${
        begun.length || filed.length
          ? confirmLink({ ...eraseWords, action: `${account}/data/delete`, csrf: options.csrf }, locale)
          : nothing
      }<p class="tiwizi-text"><a class="tiwizi-link" href=${account}>${text(accountMessages, 'title', locale)}</a></p>`,
  };
}

const eraseWords = {
  messages: ownDataMessages,
  title: 'erase',
  warning: 'eraseWarning',
  confirm: 'eraseAll',
  keep: 'keep',
  id: 'erase-data',
} as const;

/** Asks once more, without script. @param action where it is deleted, by post */
export function erasePage(action: string, back: string, csrf: string, locale: Locale): Page {
  return {
    title: text(ownDataMessages, 'erase', locale),
    content: html`<h1 class="tiwizi-heading-1">${mark(ownDataMessages, 'erase', locale)}</h1
      >${paragraph(ownDataMessages, 'eraseWarning', locale)}<form
        class="tiwizi-button-group"
        method="post"
        action=${action}
        ><input type="hidden" name="csrf" value=${csrf} /><button class="tiwizi-button tiwizi-button--danger"
          >${mark(ownDataMessages, 'eraseAll', locale)}</button
        ><a class="tiwizi-link" href=${back}>${mark(ownDataMessages, 'keep', locale)}</a></form
      >`,
  };
}

function row(key: unknown, purpose: Key, items: readonly TemplateResult[], locale: Locale): TemplateResult {
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key">${key}</dt
    ><dd class="tiwizi-summary-list__value"
      ><ul class="tiwizi-list"
        >${items}</ul
      >${paragraph(ownDataMessages, purpose, locale)}</dd
    ></div
  >`;
}

/** Fees, with the number that person and agency name each by. */
function feesRow(
  requests: readonly OwnRequestData[],
  { paymentDays }: OwnDataPageOptions,
  locale: Locale,
): TemplateResult {
  const lines = requests.map(
    ({ payment }) =>
      payment &&
      html`<li>${money(payment.charge.amount, locale)} (<bdi dir="ltr">${groupedNumber(payment.number)}</bdi>)</li>`,
  );
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key">${mark(ownDataMessages, 'fees', locale)}</dt
    ><dd class="tiwizi-summary-list__value"
      ><ul class="tiwizi-list"
        >${lines}</ul
      >${countedParagraph(ownDataMessages, 'feesKept', paymentDays, locale)}</dd
    ></div
  >`;
}

function requestLine(
  { service, keptUntil, receipt, assistance }: OwnRequestData,
  { desks }: OwnDataPageOptions,
  locale: Locale,
): TemplateResult {
  const desk = desks.find(({ slug }) => slug === service);
  const name = desk && sheetTitle(desk.sheet, locale);
  const language = messageLanguage(accountMessages, 'until', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const until = keptUntil && text(accountMessages, 'until', language, { date: formatDate(keptUntil, language) });
  const number = receipt ? html` ${requestNumber(receipt.number)}` : nothing;
  return html`<li
    ><bdi lang=${name?.lang ?? nothing} dir=${name?.dir ?? nothing}>${name?.text ?? ''}</bdi
    >${number}${until ? html` <span lang=${lang} dir=${dir}>(${until})</span>` : nothing}${assistance ? html` (${helpedBy(assistance, locale)})` : nothing}</li
  >`;
}

function sessionRow(ends: string, locale: Locale): TemplateResult {
  const language = messageLanguage(ownDataMessages, 'sessionPurpose', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const date = formatDate(ends, language, { time: true });
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key">${mark(ownDataMessages, 'session', locale)}</dt
    ><dd class="tiwizi-summary-list__value" lang=${lang} dir=${dir}
      >${text(ownDataMessages, 'sessionPurpose', language, { date })}</dd
    ></div
  >`;
}

/** Words, marked where they are in another language than the page. */
function mark<T>(messages: Parameters<typeof markedWords<T>>[0], key: MessageKey<T>, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<span lang=${lang} dir=${dir}>${words}</span>`;
}
