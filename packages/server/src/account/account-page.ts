import { formatDate, languageMark, messageLanguage, text, textParts, type Locale } from '@tiwizi/i18n';
import { caseStateTag, sheetTitle, type CaseState } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { confirmPath } from '../assisted/assisted-requests.ts';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';
import { markedWords, notice, paragraph } from '../frame/paragraph.ts';
import { correctionHeading } from '../correction/correction.ts';
import { correctionMessages } from '../correction/correction.messages.ts';
import { correctionPart, type CorrectionPart } from '../correction/correction-pages.ts';
import type { AgencyStatus } from '../hand-over/agency-client.ts';
import type { Languages } from '../languages/languages.ts';
import { ownDataMessages } from '../own-data/own-data.messages.ts';
import type { SentRequest } from '../receipt/found-receipt.ts';
import { appealPart } from '../receipt/appeal.ts';
import { payLine } from '../payment/fee-words.ts';
import { paymentMessages } from '../payment/payment.messages.ts';
import { requestNumber } from '../receipt/request-number.ts';
import { accountMessages } from './account.messages.ts';
import type { OwnRequest, OwnRequests } from './own-requests.ts';

type Key = keyof (typeof accountMessages)['words'];

const heading = (key: Key, locale: Locale): TemplateResult => {
  const { words, lang, dir } = markedWords(accountMessages, key, locale);
  return html`<h2 class="tiwizi-heading-2" lang=${lang} dir=${dir}>${words}</h2>`;
};

/** What the own space is made with. */
export interface AccountPageOptions {
  readonly languages: Languages;
  /** The draft that was left just now, to be finished later. */
  readonly saved: string | undefined;
  /** How sent requests stand, by id, as far as their agencies say it. */
  readonly states: ReadonlyMap<string, CaseState>;
  /** Requests that others fill in are taken over here. */
  readonly isAssisted: boolean;
}

/** A person's own space: what they began, have to sign, and have sent. */
export function accountPage(
  { drafts, toSign, toPay, waiting, sent }: OwnRequests,
  { languages, saved, states, isAssisted }: AccountPageOptions,
  locale: Locale,
): Page {
  const left = drafts.find(({ id }) => id === saved);
  const home = languages.home(locale);
  const title = text(accountMessages, 'title', locale);
  const isEmpty = !drafts.length && !toSign.length && !toPay.length && !waiting.length && !sent.length;
  // Several requests of one service are told from each other by their links alone (WCAG 2.2, 2.4.4).
  const card = (
    { desk, id }: Pick<OwnRequest, 'desk' | 'id'>,
    href: string,
    which: Fact,
    below: unknown = nothing,
  ): TemplateResult => {
    const name = sheetTitle(desk.sheet, locale);
    const ids = [`request-${id}`, `request-${id}-which`];
    return html`<li
      ><article class="tiwizi-card"
        ><h3 class="tiwizi-card__title"
          ><a
            class="tiwizi-card__link"
            id=${ids[0]}
            aria-labelledby=${ids.join(' ')}
            href=${href}
            lang=${name.lang}
            dir=${name.dir}
            >${name.text}</a
          ></h3
        ><p class="tiwizi-card__text" id=${ids[1]} lang=${which.lang ?? nothing} dir=${which.dir ?? nothing}
          >${which.words}</p
        >${below}</article
      ></li
    >`;
  };
  const list = (key: Key, cards: readonly TemplateResult[]): TemplateResult | typeof nothing =>
    cards.length
      ? html`${heading(key, locale)}<ul class="tiwizi-grid"
            >${cards}</ul
          >`
      : nothing;
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      >${left ? savedNotice(left, locale) : nothing}${isEmpty ? paragraph(accountMessages, 'none', locale) : nothing}${list(
        'toSign',
        toSign.map((each) => card(each, `${each.desk.base(locale)}/${each.id}/sign`, begun(each, locale))),
      )}${
        toPay.length
          ? html`${payHeading(locale)}<ul class="tiwizi-grid"
                >${toPay.map((each) => card(each, `${each.desk.base(locale)}/${each.id}/pay`, begun(each, locale), payLine(each.charge, locale)))}</ul
              >`
          : nothing
      }${list(
        'drafts',
        drafts.map((each) =>
          card(each, `${each.desk.base(locale)}/${each.id}/check`, begun(each, locale), draftFacts(each, locale)),
        ),
      )}${list(
        'waiting',
        waiting.map((each) => card(each, `${home}receipts/${each.id}`, begun(each, locale))),
      )}${list(
        'sent',
        sent.map((each) =>
          card(each, `${home}account/${each.id}`, filed(each, locale), stateLine(states.get(each.id), locale)),
        ),
      )}${isAssisted ? confirmLink(`${home}${confirmPath}`, locale) : nothing}<p class="tiwizi-button-group"
        ><a class="tiwizi-link" href=${`${home}account/data`}>${text(ownDataMessages, 'title', locale)}</a
        ><a class="tiwizi-link" href=${home}>${text(frameMessages, 'directory', locale)}</a></p
      >`,
  };
}

function confirmLink(href: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(assistedMessages, 'confirmTitle', locale);
  return html`<p class="tiwizi-text"><a class="tiwizi-link" href=${href} lang=${lang} dir=${dir}>${words}</a></p>`;
}

function payHeading(locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(paymentMessages, 'toPay', locale);
  return html`<h2 class="tiwizi-heading-2" lang=${lang} dir=${dir}>${words}</h2>`;
}

const stateLine = (state: CaseState | undefined, locale: Locale): TemplateResult | typeof nothing =>
  state ? html`<p class="tiwizi-card__text">${caseStateTag(state, locale)}</p>` : nothing;

/** What was left just now: until when it is kept, that it is not sent, and the way back. */
function savedNotice({ desk, id, until }: OwnRequests['drafts'][number], locale: Locale): TemplateResult {
  const language = messageLanguage(accountMessages, 'saved', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<tiwizi-notice type="success"
    ><p class="tiwizi-notice__text"
      ><span lang=${lang} dir=${dir}
        >${text(accountMessages, 'saved', language, { date: formatDate(until, language) })}</span
      >
      <a class="tiwizi-link" href=${`${desk.base(locale)}/${id}`}>${text(accountMessages, 'resume', locale)}</a></p
    ></tiwizi-notice
  >`;
}

/** What tells a request from others of its service, and the language of these words where it is not that of the page. */
interface Fact {
  readonly words: unknown;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

function begun({ begun: date }: OwnRequest, locale: Locale): Fact {
  const language = messageLanguage(accountMessages, 'begun', locale);
  return {
    words: text(accountMessages, 'begun', language, { date: formatDate(date, language, { time: true }) }),
    ...languageMark(language, locale),
  };
}

/** In the language of the words: where there is no reviewed Amazigh they are Arabic, and so is the date. */
function until(date: string, locale: Locale): TemplateResult {
  const language = messageLanguage(accountMessages, 'until', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-card__text" lang=${lang} dir=${dir}
    >${text(accountMessages, 'until', language, { date: formatDate(date, language) })}</p
  >`;
}

/** Of a correction: of which request. */
function draftFacts({ until: date, correction }: OwnRequests['drafts'][number], locale: Locale): TemplateResult {
  if (!correction) return until(date, locale);
  const language = messageLanguage(correctionMessages, 'title', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-card__text" lang=${lang} dir=${dir}>${correctionHeading(correction, language)}</p
    >${until(date, locale)}`;
}

/** The receipt of a corrected version. */
function versionLink(
  { id, filedAt }: SentRequest['corrections'][number],
  home: string,
  locale: Locale,
): TemplateResult {
  const language = messageLanguage(correctionMessages, 'version', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-text"
    ><a class="tiwizi-link" href=${`${home}receipts/${id}`} lang=${lang} dir=${dir}
      >${text(correctionMessages, 'version', language, { date: formatDate(filedAt, language) })}</a
    ></p
  >`;
}

function filed({ number, filedAt }: OwnRequests['sent'][number], locale: Locale): Fact {
  return {
    words: textParts(accountMessages, 'filed', locale, {
      number: requestNumber(number),
      date: html`${formatDate(filedAt, locale)}`,
    }),
  };
}

/** What the page of a sent request is made of; `status` is undefined when the agency does not answer, or has no way to be asked. */
export interface CasePageOptions {
  readonly request: SentRequest;
  readonly status: AgencyStatus | undefined;
  /** The agency can be asked, and did not answer. */
  readonly isAway: boolean;
  readonly home: string;
  /** A correction was thrown away just now. */
  readonly isDeleted: boolean;
  /** What the agency asks to correct, and how far that has come. */
  readonly correction?: CorrectionPart['correction'] | undefined;
}

/** How a sent request stands. */
export function casePage(
  { request, status, isAway, isDeleted, home, correction }: CasePageOptions,
  locale: Locale,
): Page {
  const { desk, id, number, filedAt, corrections } = request;
  const base = desk.base(locale);
  const correctUrl = `${home}account/${id}/correct`;
  const name = sheetTitle(desk.sheet, locale);
  const steps = status?.steps.length ? status.steps : [{ state: 'received', at: filedAt }];
  const last = steps.at(-1)?.state;
  const action = last === 'ready' && status?.result ? `${home}account/${id}/result` : undefined;
  return {
    title: name.text,
    status: isAway ? 503 : 200,
    kits: ['elements', 'services'],
    content: html`<h1 class="tiwizi-heading-1" lang=${name.lang} dir=${name.dir}>${name.text}</h1
      >${isDeleted ? notice(correctionMessages, 'deleted', locale, 'success') : nothing}${isAway ? notice(accountMessages, 'statusAway', locale, 'warning') : nothing}${correction ? correctionPart({ correction, number, base, correctUrl }, locale) : nothing}<tiwizi-case-status
        number=${number}
        steps=${JSON.stringify(steps)}
        action-url=${action ?? nothing}
      ></tiwizi-case-status
      >${last === 'refused' ? appealPart(desk.service.appeal, locale) : nothing}${corrections.map((each) => versionLink(each, home, locale))}<p
        class="tiwizi-text"
        ><a class="tiwizi-link" href=${`${home}receipts/${id}`}>${text(accountMessages, 'receipt', locale)}</a></p
      ><p class="tiwizi-text"
        ><a class="tiwizi-link" href=${`${home}account`}>${text(accountMessages, 'title', locale)}</a></p
      >`,
  };
}
