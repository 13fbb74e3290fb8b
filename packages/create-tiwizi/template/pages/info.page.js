// Pages of the footer: accessibility, personal data.
import { text } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { infoMessages } from '../messages/info.messages.js';
import { siteMessages } from '../messages/site.messages.js';

export function infoPage(name, locale) {
  if (!['accessibility', 'privacy'].includes(name)) return undefined;
  const title = text(siteMessages, name, locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><p class="tiwizi-text tiwizi-column">${text(infoMessages, name, locale)}</p>`,
  };
}
