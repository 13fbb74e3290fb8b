import type { Locale } from '@tiwizi/i18n';
import { text } from '@tiwizi/i18n';
import { printMessages } from '../print/print.messages.ts';

/** What the stepper may say. */
export type StepperWord = 'saved' | 'unsaved' | 'failed' | 'session' | 'session-saved' | 'other-tab' | 'problem';

/** The words of a page that brings none of its own (`<template data-tiwizi-word>`); loaded only when one is needed. */
export function defaultWord(word: StepperWord, locale: Locale): DocumentFragment {
  const fragment = document.createDocumentFragment();
  if (word === 'saved' || word === 'unsaved') {
    fragment.append(
      word === 'saved'
        ? text(printMessages, 'saved', locale, { time: '--:--' })
        : text(printMessages, 'unsaved', locale),
    );
    return fragment;
  }
  const notice = document.createElement('tiwizi-notice');
  notice.setAttribute('type', word === 'failed' ? 'danger' : 'warning');
  const paragraph = document.createElement('p');
  paragraph.className = 'tiwizi-notice__text';
  const key = (
    { failed: 'failed', session: 'session', 'session-saved': 'sessionSaved', 'other-tab': 'otherTab' } as const
  )[word as 'failed'];
  if (key) paragraph.append(text(printMessages, key, locale));
  if (word.startsWith('session')) {
    const link = document.createElement('a');
    link.className = 'tiwizi-link';
    link.textContent = text(printMessages, 'login', locale);
    paragraph.append(' ', link);
  }
  notice.append(paragraph);
  fragment.append(notice);
  return fragment;
}
