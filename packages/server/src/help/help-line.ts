// Before the first field: whom to call, and where a person helps.
import { formatIdentifier, text, textParts, type Locale } from '@tiwizi/i18n';
import type { ServiceSheet } from '@tiwizi/services';
import { html, type TemplateResult } from 'lit/html.js';
import { frameMessages } from '../frame/frame.messages.ts';
import { helpMessages } from './help.messages.ts';

/** One line: the way to the help of a service, and its first telephone number, where the sheet has one. */
export function helpLine(sheet: ServiceSheet, home: string, locale: Locale): TemplateResult {
  const help = html`<a class="tiwizi-link" href=${`${home}help`}>${text(frameMessages, 'help', locale)}</a>`;
  const number = sheet.contactPoints?.find(({ telephone }) => telephone !== undefined)?.telephone;
  const telephone =
    number &&
    html`<a class="tiwizi-link" href=${`tel:${number}`}><bdi dir="ltr">${formatIdentifier('phone', number)}</bdi></a>`;
  return html`<p class="tiwizi-text tiwizi-text--small"
    >${telephone ? textParts(helpMessages, 'line', locale, { help, telephone }) : help}</p
  >`;
}
