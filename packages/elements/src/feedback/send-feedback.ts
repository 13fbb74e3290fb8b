import type { Busy } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { feedbackMessages } from './feedback.messages.ts';

/** Sends an answer in the page, and says so the while; whether the agency took it. Throws where there is no network. */
export async function sendFeedback(
  action: string,
  body: URLSearchParams,
  busy: Busy,
  submitter: HTMLElement | null,
  locale: Locale,
): Promise<boolean> {
  busy.start(submitter, text(feedbackMessages, 'sending', locale));
  try {
    return (await fetch(action, { method: 'POST', body, headers: { accept: 'text/html' } })).ok;
  } finally {
    busy.stop();
  }
}
