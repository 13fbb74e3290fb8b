import { text, type Locale } from '@tiwizi/i18n';
import { html, type TemplateResult } from 'lit/html.js';
import { accountMessages } from '../account/account.messages.ts';
import type { Page } from '../frame/page.ts';
import { markedWords, paragraph } from '../frame/paragraph.ts';
import { askedNotice } from './correction.ts';
import { correctionMessages } from './correction.messages.ts';
import type { CorrectionState } from './corrections.ts';

/** A correction as the page of its request shows it. */
export interface CorrectionPart {
  readonly correction: CorrectionState & { readonly words: string | undefined; readonly csrf: string };
  readonly number: string;
  /** Where it is begun, by post. */
  readonly correctUrl: string;
  /** Where drafts of the service are. */
  readonly base: string;
}

/** What the agency asks, and the button that leads back into the form. */
export function correctionPart(
  { correction, number, correctUrl, base }: CorrectionPart,
  locale: Locale,
): TemplateResult {
  const { words, csrf } = correction;
  if (correction.state === 'signed') return paragraph(correctionMessages, 'signed', locale);
  const key = correction.state === 'begun' ? 'goOn' : 'begin';
  const { words: label, lang, dir } = markedWords(correctionMessages, key, locale);
  const action =
    correction.state === 'begun'
      ? html`<p class="tiwizi-text"
          ><a class="tiwizi-button" href=${`${base}/${correction.draft}/check`} lang=${lang} dir=${dir}>${label}</a></p
        >`
      : html`<form class="tiwizi-text" method="post" action=${correctUrl}
          ><input type="hidden" name="csrf" value=${csrf} /><button class="tiwizi-button" lang=${lang} dir=${dir}
            >${label}</button
          ></form
        >`;
  return html`${askedNotice({ words, number }, locale)}${action}`;
}

/** Another window was quicker: it is told, and led to what was begun. */
export function correctionTwicePage(next: string, locale: Locale): Page {
  const { words, lang, dir } = markedWords(correctionMessages, 'goOn', locale);
  return {
    status: 409,
    title: text(correctionMessages, 'twiceTitle', locale),
    content: html`${title('twiceTitle', locale)}${paragraph(correctionMessages, 'twice', locale)}<p
        class="tiwizi-button-group"
        ><a class="tiwizi-button" href=${next} lang=${lang} dir=${dir}>${words}</a></p
      >`,
  };
}

/** The agency decided meanwhile. */
export function correctionEndedPage(page: string, locale: Locale): Page {
  return {
    status: 409,
    title: text(correctionMessages, 'endedTitle', locale),
    content: html`${title('endedTitle', locale)}${paragraph(correctionMessages, 'ended', locale)}<p class="tiwizi-text"
        ><a class="tiwizi-link" href=${page}>${text(accountMessages, 'follow', locale)}</a></p
      >`,
  };
}

function title(key: 'twiceTitle' | 'endedTitle', locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(correctionMessages, key, locale);
  return html`<h1 class="tiwizi-heading-1" lang=${lang} dir=${dir}>${words}</h1>`;
}
