import { text, type Locale } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { frameMessages } from './frame.messages.ts';
import type { Page } from './page.ts';

/** A page that is not there, or cannot be shown: what happened and what to do. */
export function problemPage(status: 404 | 500 | 503, locale: Locale, home: string): Page {
  const [title, words] =
    status === 404 ? (['notFoundTitle', 'notFoundText'] as const) : (['failureTitle', 'failureText'] as const);
  const say = (key: typeof title | typeof words | 'directory'): string => text(frameMessages, key, locale);
  return {
    status,
    title: say(title),
    content: html`<h1 class="tiwizi-heading-1">${say(title)}</h1><p class="tiwizi-lead">${say(words)}</p
      ><p class="tiwizi-button-group"><a class="tiwizi-button" href=${home}>${say('directory')}</a></p>`,
  };
}
