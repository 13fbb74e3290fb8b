// A page that is not there, or cannot be shown: what happened and what to do.
import { text, urlSegment } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { siteMessages } from '../messages/site.messages.js';

/** @param {404 | 500} status */
export function problemPage(locale, status) {
  const [title, words] = status === 404 ? ['notFoundTitle', 'notFoundText'] : ['failureTitle', 'failureText'];
  const say = (key) => text(siteMessages, key, locale);
  return {
    status,
    title: say(title),
    content: html`<h1 class="tiwizi-heading-1">${say(title)}</h1><p class="tiwizi-lead">${say(words)}</p
      ><p class="tiwizi-button-group"
        ><a class="tiwizi-button" href=${`/${urlSegment(locale)}/`}>${say('directory')}</a></p
      >`,
  };
}
