// The page where a code is typed, and the page of a request's own code.
import { errorTitle } from '@tiwizi/elements/template';
import { text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anonymousMessages } from '../anonymous/anonymous.messages.ts';
import type { Page } from '../frame/page.ts';
import { markedWords, notice, paragraph, type MarkedWords } from '../frame/paragraph.ts';
import { codeSummary, type ShownCode } from './code-summary.ts';
import { resumeMessages } from './resume.messages.ts';

/** What the page is made of where a code is typed. */
export interface ResumePageOptions {
  readonly action: string;
  readonly csrf: string;
  /** As it was typed. */
  readonly typed?: string;
  readonly error?: 'malformed' | 'unknown' | 'again';
  /** A request was just closed in this browser. */
  readonly isForgotten?: boolean;
}

const statuses = { malformed: 422, unknown: 422, again: 403 } as const;
const controlId = 'resume-code';

export function resumePage({ action, csrf, typed = '', error, isForgotten }: ResumePageOptions, locale: Locale): Page {
  return codeForm(
    {
      action,
      csrf,
      typed,
      message: error && error !== 'again' ? text(resumeMessages, error, locale) : '',
      heading: markedWords(resumeMessages, 'title', locale),
      button: markedWords(resumeMessages, 'open', locale),
      hint: text(resumeMessages, 'hint', locale),
      status: error ? statuses[error] : 200,
      before: html`${error === 'again' ? notice(anonymousMessages, 'again', locale, 'warning') : nothing}${isForgotten ? notice(resumeMessages, 'forgotten', locale, 'success') : nothing}${paragraph(resumeMessages, 'intro', locale)}`,
    },
    locale,
  );
}

/** What a page is made of on which a code is typed. */
export interface CodeFormOptions {
  readonly action: string;
  readonly csrf: string;
  /** As it was typed. */
  readonly typed: string;
  /** What is wrong with it; empty: nothing. */
  readonly message: string;
  readonly heading: MarkedWords;
  readonly button: MarkedWords;
  /** What such a code looks like, and where it is. */
  readonly hint: string;
  readonly status: number;
  /** Below the heading. */
  readonly before: TemplateResult;
}

export function codeForm(options: CodeFormOptions, locale: Locale): Page {
  const { action, csrf, typed, message, heading, button, hint, status, before } = options;
  const field = markedWords(resumeMessages, 'label', locale);
  return {
    title: message ? errorTitle(heading.words, locale) : heading.words,
    status,
    kits: ['elements', 'field'],
    content: html`${
        message
          ? html`<tiwizi-error-summary
              errors=${JSON.stringify([{ href: `#${controlId}`, message }])}
            ></tiwizi-error-summary>`
          : nothing
      }<h1 class="tiwizi-heading-1" lang=${heading.lang} dir=${heading.dir}>${heading.words}</h1>${before}<form
        class="tiwizi-column"
        method="post"
        action=${action}
        novalidate
        ><input type="hidden" name="csrf" value=${csrf} /><tiwizi-field
          name="code"
          control-id=${controlId}
          lang=${field.lang}
          dir=${field.dir}
          label=${field.words}
          hint=${hint}
          inputmode="numeric"
          autocomplete="off"
          control-dir="ltr"
          width="30"
          value=${typed}
          error=${message}
          required
        ></tiwizi-field
        ><button class="tiwizi-button" lang=${button.lang} dir=${button.dir}>${button.words}</button></form
      >`,
  };
}

/** What the page of a request's code is made of. */
export interface CodePageOptions extends ShownCode, ForgetOptions {
  /** Where the request, or its receipt, is. */
  readonly requestUrl: string;
  /** The person has just saved, to go on later. */
  readonly isSaved: boolean;
}

/** How a request is closed in this browser. */
export interface ForgetOptions {
  readonly forgetUrl: string;
  readonly csrf: string;
}

export function codePage(options: CodePageOptions, locale: Locale): Page {
  const title = markedWords(resumeMessages, 'codeTitle', locale);
  return {
    title: title.words,
    content: html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.words}</h1
      >${options.isSaved ? notice(resumeMessages, 'saved', locale, 'success') : nothing}${paragraph(resumeMessages, 'use', locale)}${codeSummary(options, locale)}${paragraph(resumeMessages, 'secret', locale)}<p
        ><a class="tiwizi-link" href=${options.requestUrl}>${text(anonymousMessages, 'goOn', locale)}</a></p
      >${forgetForm(options, locale)}`,
  };
}

/** For a computer of a library, an association, a café. */
export function forgetForm({ forgetUrl, csrf }: ForgetOptions, locale: Locale): TemplateResult {
  const title = markedWords(resumeMessages, 'forgetTitle', locale);
  const button = markedWords(resumeMessages, 'forget', locale);
  return html`<h2 class="tiwizi-heading-2" lang=${title.lang} dir=${title.dir}>${title.words}</h2
    >${paragraph(resumeMessages, 'forgetText', locale)}<form method="post" action=${forgetUrl}
      ><input type="hidden" name="csrf" value=${csrf} /><button
        class="tiwizi-button tiwizi-button--secondary"
        lang=${button.lang}
        dir=${button.dir}
        >${button.words}</button
      ></form
    >`;
}
