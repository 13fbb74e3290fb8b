import { text, type Locale } from '@tiwizi/i18n';
import { printMessages } from '../print/print.messages.ts';

/** What the stepper may say. */
export type StepperWord =
  'sending' | 'sending-file' | 'saved' | 'unsaved' | 'failed' | 'session' | 'session-saved' | 'other-tab' | 'problem';

/** The words that are said in the status; the others stand in a notice. */
const plain: Readonly<Record<string, (locale: Locale) => string>> = {
  sending: (locale) => text(printMessages, 'sending', locale),
  'sending-file': (locale) => text(printMessages, 'sendingFile', locale, { percent: '--' }),
  saved: (locale) => text(printMessages, 'saved', locale, { time: '--:--' }),
  unsaved: (locale) => text(printMessages, 'unsaved', locale),
};

/** The words of a page that brings none of its own (`<template data-tiwizi-word>`); loaded only when one is needed. */
export function defaultWord(word: StepperWord, locale: Locale): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const words = plain[word]?.(locale);
  fragment.append(words ?? notice(word as keyof typeof inNotice, locale));
  return fragment;
}

const inNotice = {
  failed: 'failed',
  session: 'session',
  'session-saved': 'sessionSaved',
  'other-tab': 'otherTab',
  problem: undefined,
} as const;

function notice(word: keyof typeof inNotice, locale: Locale): HTMLElement {
  const notice = document.createElement('tiwizi-notice');
  notice.setAttribute('type', word === 'failed' ? 'danger' : 'warning');
  const paragraph = document.createElement('p');
  paragraph.className = 'tiwizi-notice__text';
  const key = inNotice[word];
  if (key) paragraph.append(text(printMessages, key, locale));
  if (word.startsWith('session')) {
    const link = document.createElement('a');
    link.className = 'tiwizi-link';
    link.textContent = text(printMessages, 'login', locale);
    paragraph.append(' ', link);
  }
  notice.append(paragraph);
  return notice;
}
