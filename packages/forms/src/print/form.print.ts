import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDate, languageMark, messageLanguage, text, type Locale, type MessageKey } from '@tiwizi/i18n';
import { serverMessages } from '../server/server.messages.ts';
import type { DraftPage, NoticeCode } from './form-page.ts';
import { printMessages } from './print.messages.ts';

type Word = MessageKey<(typeof printMessages)['words']>;
type DraftWord = 'keptUntil' | 'correctionKeptUntil';
type Filled = DraftWord | 'saved' | 'sendingFile' | 'tasksDone' | 'taskWaits';
type Content = TemplateResult | string;

/** Words of the pages that have no placeholder. */
export const word = (key: Exclude<Word, Filled>, locale: Locale): string => text(printMessages, key, locale);

/** The hidden fields of a post. */
export const hiddenFields = (hidden: Readonly<Record<string, string>>): readonly TemplateResult[] =>
  Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);

/** What has to be said at the top of the page. */
export function notices(
  { notices: codes, locale }: Pick<DraftPage, 'notices' | 'locale'>,
  isCheck = false,
): readonly TemplateResult[] {
  const keys = {
    draft_conflict: isCheck ? 'checkConflict' : 'draftConflict',
    draft_migrated: 'draftMigrated',
    csrf: 'csrf',
    item_gone: 'itemGone',
    item_page_gone: 'itemPageGone',
    step_gone: 'stepGone',
    not_kept: 'notKept',
    submit_failed: 'submitFailed',
    answers_kept: 'answersKept',
    files_waiting: 'filesWaiting',
  } as const;
  return codes.map((code: NoticeCode) =>
    notice(
      code === 'submit_failed' || code === 'not_kept' ? 'danger' : 'warning',
      text(serverMessages, keys[code], locale),
    ),
  );
}

/** A notice in one sentence. */
export const notice = (type: 'info' | 'warning' | 'danger', words: string): TemplateResult =>
  html`<tiwizi-notice type=${type} text=${words}></tiwizi-notice>`;

/** Where the script says what went wrong: beside the buttons, where those look who pressed one. It takes focus, and so is read once. */
export const noticeHost: TemplateResult = html`<div role="group" data-tiwizi-part="notice"></div>`;

/** Whether steps may be kept on the device, and for whom: a session, or a request where nobody logs in. */
export const offlineMark = ({ offline, withoutLogin }: Pick<DraftPage, 'offline' | 'withoutLogin'>): unknown =>
  offline ? (withoutLogin ? 'request' : '') : nothing;

/** Where the script says, politely, what is being done and what was saved. */
export const statusHost: TemplateResult = html`<div
  class="tiwizi-text tiwizi-text--small tiwizi-text--muted"
  role="status"
  data-tiwizi-part="status"
></div>`;

/** The buttons, in the order that makes the Enter key continue. */
export function actions({ locale, hasBack, hasTasks }: DraftPage, proceed: string): TemplateResult {
  return html`<div class="tiwizi-button-group" data-tiwizi-part="actions"
    ><button class="tiwizi-button">${proceed}</button
    ><button class="tiwizi-button tiwizi-button--secondary" name="action" value="save-exit"
      >${word('saveExit', locale)}</button
    ><button
      class="tiwizi-button tiwizi-button--link"
      name="action"
      value="back"
      data-tiwizi-part="back"
      ?hidden=${!hasBack}
      >${word('back', locale)}</button
    >${hasTasks ? tasksButton(locale) : nothing}</div
  >`;
}

/** A button and no link: what was typed is kept. */
const tasksButton = (locale: Locale): TemplateResult =>
  html`<button class="tiwizi-button tiwizi-button--link" name="action" value="tasks"
    >${word('toTasks', locale)}</button
  >`;

/**
 * What happens to the draft, and the way to throw it away: a second form behind a disclosure, so that it takes two decisions. Of a correction
 * it says that the request which was sent stays.
 */
export function printDraft({
  locale,
  draft,
  deleteUrl,
  hidden,
}: Pick<DraftPage, 'locale' | 'draft' | 'deleteUrl' | 'hidden'>): TemplateResult {
  const [kept, title, words] = draft.corrects
    ? (['correctionKeptUntil', 'correctionDeleteTitle', 'correctionDeleteText'] as const)
    : (['keptUntil', 'deleteTitle', 'deleteText'] as const);
  const language = messageLanguage(printMessages, kept, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const date = formatDate(new Date(draft.keptUntil), language);
  return html`<div class="tiwizi-form-draft"
    ><p class="tiwizi-text tiwizi-text--small tiwizi-text--muted" lang=${lang} dir=${dir}
      >${text(printMessages, kept, language, { date })}</p
    ><details
      ><summary lang=${lang} dir=${dir}>${word(title, locale)}</summary
      ><form method="post" action=${deleteUrl}
        >${hiddenFields({ csrf: hidden['csrf'] ?? '' })}<p class="tiwizi-text" lang=${lang} dir=${dir}
          >${word(words, locale)}</p
        ><button class="tiwizi-button tiwizi-button--danger">${word('delete', locale)}</button></form
      ></details
    ></div
  >`;
}

/** What the script may have to say, in the language of the page, inert until it does. */
export function wordTemplates({
  locale,
  withoutLogin,
}: Pick<DraftPage, 'locale' | 'withoutLogin'>): readonly TemplateResult[] {
  const template = (name: string, content: Content): TemplateResult =>
    html`<template data-tiwizi-word=${name}>${content}</template>`;
  const warning = (content: Content | typeof nothing): TemplateResult =>
    html`<tiwizi-notice type="warning"><p class="tiwizi-notice__text">${content}</p></tiwizi-notice>`;
  /** Without login there is no reviewed Amazigh yet: what stands in for it says so. */
  const marked = (key: 'unknown' | 'unknownSaved' | 'resume'): TemplateResult => {
    const { lang = nothing, dir = nothing } = languageMark(messageLanguage(printMessages, key, locale), locale);
    return html`<span lang=${lang} dir=${dir}>${word(key, locale)}</span>`;
  };
  const session = (key: 'session' | 'sessionSaved'): TemplateResult =>
    warning(
      withoutLogin
        ? html`${marked(key === 'session' ? 'unknown' : 'unknownSaved')}
            <a class="tiwizi-link" href="">${marked('resume')}</a>`
        : html`${word(key, locale)} <a class="tiwizi-link" href="">${word('login', locale)}</a>`,
    );
  return [
    template('saved', text(printMessages, 'saved', locale, { time: '--:--' })),
    template('unsaved', word('unsaved', locale)),
    template('sending', word('sending', locale)),
    template('sending-file', text(printMessages, 'sendingFile', locale, { percent: '--' })),
    template('failed', notice('danger', word('failed', locale))),
    template('session', session('session')),
    template('session-saved', session('sessionSaved')),
    template('other-tab', notice('warning', word('otherTab', locale))),
    template('problem', warning(nothing)),
  ];
}
