import { formatDate, text, type Locale, type MessageKey } from '@tiwizi/i18n';
import { serverMessages } from '../server/server.messages.ts';
import type { DraftPage, NoticeCode } from '../server/form-page.ts';
import { attributes, markup, type Content, type Markup } from './markup.ts';
import { printMessages } from './print.messages.ts';

type Word = MessageKey<(typeof printMessages)['words']>;

/** Words of the pages that have no placeholder. */
export const word = (key: Exclude<Word, 'fileKept' | 'keptUntil' | 'saved'>, locale: Locale): string =>
  text(printMessages, key, locale);

/** The hidden fields of a post. */
export const hiddenFields = (hidden: Readonly<Record<string, string>>): readonly Markup[] =>
  Object.entries(hidden).map(([name, value]) => markup`<input type="hidden"${attributes({ name, value })}>`);

/** What has to be said at the top of the page. */
export function notices({ notices: codes, locale }: DraftPage, isCheck = false): readonly Markup[] {
  const keys = {
    draft_conflict: isCheck ? 'checkConflict' : 'draftConflict',
    draft_migrated: 'draftMigrated',
    csrf: 'csrf',
    submit_failed: 'submitFailed',
    answers_kept: 'answersKept',
  } as const;
  return codes.map((code: NoticeCode) =>
    notice(code === 'submit_failed' ? 'danger' : 'warning', text(serverMessages, keys[code], locale)),
  );
}

export const notice = (type: 'info' | 'warning' | 'danger', words: string): Markup =>
  markup`<tiwizi-notice${attributes({ type, text: words })}></tiwizi-notice>`;

/** Where the script says what went wrong: beside the buttons, where those look who pressed one. */
export const noticeHost: Markup = markup`<div role="alert" data-tiwizi-part="notice"></div>`;

/** The buttons, in the order that makes the Enter key continue. */
export function actions(page: DraftPage, proceed: string): Markup {
  const { locale, hasBack } = page;
  return markup`<div class="tiwizi-button-group" data-tiwizi-part="actions"><button class="tiwizi-button">${proceed}</button><button class="tiwizi-button tiwizi-button--secondary" name="action" value="save-exit">${word('saveExit', locale)}</button><button class="tiwizi-button tiwizi-button--link" name="action" value="back" data-tiwizi-part="back"${attributes({ hidden: !hasBack })}>${word('back', locale)}</button></div>`;
}

/** What happens to the draft, and the way to throw it away: a second form behind a disclosure, so that it takes two decisions. */
export function draftMarkup({ locale, draft, deleteUrl, hidden }: DraftPage): Markup {
  const date = formatDate(new Date(draft.keptUntil), locale);
  return markup`<div class="tiwizi-form-draft"><p class="tiwizi-text tiwizi-text--small tiwizi-text--muted">${text(printMessages, 'keptUntil', locale, { date })}</p><details><summary>${word('deleteTitle', locale)}</summary><form method="post"${attributes({ action: deleteUrl })}>${hiddenFields({ csrf: hidden['csrf'] ?? '' })}<p class="tiwizi-text">${word('deleteText', locale)}</p><button class="tiwizi-button tiwizi-button--danger">${word('delete', locale)}</button></form></details></div>`;
}

/** What the script may have to say, in the language of the page, inert until it does. */
export function wordTemplates(locale: Locale): readonly Markup[] {
  const template = (name: string, content: Content): Markup =>
    markup`<template${attributes({ 'data-tiwizi-word': name })}>${content}</template>`;
  const session = (key: 'session' | 'sessionSaved'): Markup =>
    markup`<tiwizi-notice type="warning"><p class="tiwizi-notice__text">${word(key, locale)} <a class="tiwizi-link" href="">${word('login', locale)}</a></p></tiwizi-notice>`;
  return [
    template('saved', text(printMessages, 'saved', locale, { time: '--:--' })),
    template('unsaved', word('unsaved', locale)),
    template('failed', notice('danger', word('failed', locale))),
    template('session', session('session')),
    template('session-saved', session('sessionSaved')),
    template('other-tab', notice('warning', word('otherTab', locale))),
    template('problem', markup`<tiwizi-notice type="warning"><p class="tiwizi-notice__text"></p></tiwizi-notice>`),
  ];
}
