// After "Was this page useful?": thanks, or the question again; and what the agency reads.
import { givenTemplate } from '@tiwizi/elements/template';
import { formatDate, localeOfSegment, text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { countedParagraph, markedWords, notice, paragraph } from '../frame/paragraph.ts';
import type { FeedbackComment, FeedbackCount } from './feedback-book.ts';
import { feedbackPageMessages as messages } from './feedback.messages.ts';

/** The question on a page of its own, or thanks. */
export interface FeedbackPageOptions {
  readonly action: string;
  /** Path of the page it is about; empty: none that is known. */
  readonly page: string;
  readonly keptDays: number;
  readonly sent?: boolean;
  /** What was wrong with the post, and what it said. */
  readonly problem?: { readonly key: 'nothingSent' | 'tooMany'; readonly status: number; readonly comment: string };
}

export function feedbackPage(options: FeedbackPageOptions, locale: Locale): Page {
  const { action, page, keptDays, sent = false, problem } = options;
  const title = text(messages, sent ? 'thanksTitle' : 'title', locale);
  return {
    title,
    status: problem?.status,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><div class="tiwizi-column"
        >${problem ? notice(messages, problem.key, locale, 'warning') : nothing}<tiwizi-feedback
          action=${action}
          page=${page || nothing}
          comment=${problem?.comment || nothing}
          ?sent=${sent}
        ></tiwizi-feedback
        >${countedParagraph(messages, 'kept', keptDays, locale)}${
          page
            ? html`<p class="tiwizi-text"><a class="tiwizi-link" href=${page}>${text(messages, 'back', locale)}</a></p>`
            : nothing
        }</div
      >`,
  };
}

/** Who is no reader is told so. */
export function feedbackRefusedPage(locale: Locale): Page {
  const title = text(messages, 'answersTitle', locale);
  return {
    status: 403,
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>${paragraph(messages, 'refused', locale)}`,
  };
}

/** What the agency reads. */
export interface FeedbackAnswers {
  readonly counts: readonly FeedbackCount[];
  readonly comments: readonly FeedbackComment[];
  readonly keptDays: number;
  readonly home: string;
  readonly action: string;
  readonly csrf: string;
}

export function feedbackAnswersPage(answers: FeedbackAnswers, locale: Locale): Page {
  const title = text(messages, 'answersTitle', locale);
  const { counts, comments, keptDays } = answers;
  return {
    title,
    hidden: true,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>${countedParagraph(messages, 'kept', keptDays, locale)}${
        counts.length || comments.length ? nothing : paragraph(messages, 'none', locale)
      }${counts.length ? countTable(answers, locale) : nothing}${
        comments.length
          ? html`<h2 class="tiwizi-heading-2">${text(messages, 'comments', locale)}</h2
              ><ul class="tiwizi-list"
                >${comments.map((each) => commentItem(each, answers, locale))}</ul
              >`
          : nothing
      }`,
  };
}

function countTable({ counts, home }: FeedbackAnswers, locale: Locale): TemplateResult {
  const head = (key: 'page' | 'yes' | 'no', isNumber = true): TemplateResult =>
    html`<th scope="col" class=${isNumber ? 'tiwizi-table__number' : nothing}>${text(messages, key, locale)}</th>`;
  return html`<table class="tiwizi-table"
    ><caption>${text(messages, 'counts', locale)}</caption
    ><thead><tr>${head('page', false)}${head('yes')}${head('no')}</tr></thead
    ><tbody
      >${counts.map(
        ({ page, yes, no }) =>
          html`<tr
            ><th scope="row">${pageLink(page, home)}</th><td class="tiwizi-table__number">${yes}</td
            ><td class="tiwizi-table__number">${no}</td></tr
          >`,
      )}</tbody
    ></table
  >`;
}

const pageLink = (page: string, home: string): TemplateResult =>
  html`<a class="tiwizi-link" href=${home + page} dir="ltr">${`/${page}`}</a>`;

function commentItem(
  { id, page, language, useful, comment, day }: FeedbackComment,
  { home, action, csrf }: FeedbackAnswers,
  locale: Locale,
): TemplateResult {
  const remove = markedWords(messages, 'remove', locale);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const written = localeOfSegment(language);
  const lang = written && written !== locale ? written : nothing;
  return html`<li
    >${givenDay({ year, month, day: date }, locale)} ·
    ${pageLink(page, home)}${useful ? html` · ${text(messages, useful, locale)}` : nothing}<blockquote
      class="tiwizi-quote"
      lang=${lang}
      dir="auto"
      >${givenTemplate(comment, locale)}</blockquote
    ><form method="post" action=${action}
      ><input type="hidden" name="csrf" value=${csrf} /><input type="hidden" name="id" value=${id} /><button
        class="tiwizi-button tiwizi-button--secondary"
        type="submit"
        name="action"
        value="remove"
        lang=${remove.lang}
        dir=${remove.dir}
        >${remove.words}</button
      ></form
    ></li
  >`;
}

const givenDay = (day: Parameters<typeof formatDate>[0], locale: Locale): TemplateResult =>
  html`<bdi>${formatDate(day, locale)}</bdi>`;
