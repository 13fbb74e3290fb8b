import { isolate, languageMark, languageOfText, messageLanguage, text, textParts, type Locale } from '@tiwizi/i18n';
import { collection, type Collection } from '@tiwizi/store';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { requestNumber } from '../receipt/request-number.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { correctionMessages } from './correction.messages.ts';

/** A correction that the agency asked for, and what answers it. */
export interface Correction {
  /** The draft in which it is made. */
  readonly draft: string;
  /** When the agency asked, by its clock: which of its questions this answers. ISO 8601. */
  readonly asked: string;
  /** Number of the request. */
  readonly number: string;
  /** What the agency wrote. */
  readonly words?: string | undefined;
}

/** By person and request. */
export const correctionRecords = ({ records }: Pick<ServiceStores, 'records'>): Collection<Correction> =>
  collection(records, 'correction');

/** "Correction of request 2026-7", as text. */
export const correctionTitle = ({ number }: Pick<Correction, 'number'>, locale: Locale): string =>
  text(correctionMessages, 'title', locale, { number: isolate(number, 'ltr') });

/** The same in a page. */
export const correctionHeading = ({ number }: Pick<Correction, 'number'>, locale: Locale): unknown =>
  textParts(correctionMessages, 'title', locale, { number: requestNumber(number) });

/** What the agency asked, and what becomes of the request. */
export function askedNotice({ words, number }: Pick<Correction, 'words' | 'number'>, locale: Locale): TemplateResult {
  const language = messageLanguage(correctionMessages, 'hint', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<tiwizi-notice type="warning"
    ><p class="tiwizi-notice__text" lang=${lang} dir=${dir}
      ><strong>${correctionHeading({ number }, language)}</strong></p
    >${words ? html`<p class="tiwizi-notice__text" lang=${lang} dir=${dir}>${text(correctionMessages, 'asked', language)} <bdi lang=${languageMark(languageOfText(words) ?? language, language).lang ?? nothing}>${words}</bdi></p>` : nothing}<p
      class="tiwizi-notice__text"
      lang=${lang}
      dir=${dir}
      >${text(correctionMessages, 'hint', language)}</p
    ></tiwizi-notice
  >`;
}
