// Where a request without login begins: what is kept and for how long, what was begun already, and one button.
import { formatDate, languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { accountMessages } from '../account/account.messages.ts';
import type { Page } from '../frame/page.ts';
import { countedParagraph, markedWords, notice, paragraph } from '../frame/paragraph.ts';
import { feeBeforehand } from '../payment/fee-words.ts';
import type { Fee } from '../payment/fee.ts';
import { resumeMessages } from '../resume/resume.messages.ts';
import { anonymousMessages } from './anonymous.messages.ts';

/** What the page is made of. */
export interface StartPageOptions {
  readonly sheet: ServiceSheet;
  /** Where the request begins, by post. */
  readonly action: string;
  readonly csrf: string;
  /** Where a code is typed. */
  readonly resumeUrl: string;
  readonly keptDays: number;
  /** Requests of this service that were begun in this browser: where they go on, and until when (ISO 8601). */
  readonly begun: readonly { readonly href: string; readonly until: string }[];
  /** One more cannot be begun. */
  readonly isFull: boolean;
  /** What a request costs, where it costs something. */
  readonly fee?: Fee | undefined;
  /** The post was refused: of another page, or without the cookie. */
  readonly isRefused: boolean;
}

export function startPage(options: StartPageOptions, locale: Locale): Page {
  const { sheet, action, csrf, keptDays, begun, isFull, isRefused } = options;
  const title = sheetTitle(sheet, locale);
  return {
    title: title.text,
    hidden: sheet.sample,
    status: isRefused ? 403 : isFull ? 409 : 200,
    content: html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1
      >${isRefused ? notice(anonymousMessages, 'again', locale, 'warning') : nothing}${isFull ? notice(anonymousMessages, 'tooMany', locale, 'warning') : nothing}${paragraph(anonymousMessages, 'noLogin', locale, 'tiwizi-lead')}${countedParagraph(anonymousMessages, 'kept', keptDays, locale)}${options.fee ? feeBeforehand({ fee: options.fee, needsSignature: false }, locale) : nothing}${isFull ? nothing : startForm(action, csrf, locale)}${resumeLink(options.resumeUrl, locale)}${begun.map((each) => begunRequest(each, locale))}`,
  };
}

function resumeLink(href: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(resumeMessages, 'title', locale);
  return html`<p class="tiwizi-text"><a class="tiwizi-link" href=${href} lang=${lang} dir=${dir}>${words}</a></p>`;
}

function startForm(action: string, csrf: string, locale: Locale): TemplateResult {
  return html`<form method="post" action=${action}
    ><input type="hidden" name="csrf" value=${csrf} /><button class="tiwizi-button"
      >${text(anonymousMessages, 'start', locale)}</button
    ></form
  >`;
}

function begunRequest({ href, until }: StartPageOptions['begun'][number], locale: Locale): TemplateResult {
  const heading = markedWords(anonymousMessages, 'begun', locale);
  const language = messageLanguage(accountMessages, 'until', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<h2 class="tiwizi-heading-2" lang=${heading.lang} dir=${heading.dir}>${heading.words}</h2
    ><p class="tiwizi-text" lang=${lang} dir=${dir}
      >${text(accountMessages, 'until', language, { date: formatDate(until, language, { time: true }) })}</p
    ><p
      ><a class="tiwizi-button tiwizi-button--secondary" href=${href}>${text(anonymousMessages, 'goOn', locale)}</a></p
    >`;
}

/** A request that this browser may not open: no more is said of it than of one that does not exist. */
export function elsewherePage(
  { start, resume }: { readonly start: string; readonly resume: string },
  locale: Locale,
): Page {
  const title = markedWords(anonymousMessages, 'elsewhereTitle', locale);
  return {
    status: 404,
    title: title.words,
    content: html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.words}</h1
      >${paragraph(anonymousMessages, 'elsewhere', locale)}${resumeLink(resume, locale)}<p
        ><a class="tiwizi-button tiwizi-button--secondary" href=${start}
          >${text(anonymousMessages, 'start', locale)}</a
        ></p
      >`,
  };
}
