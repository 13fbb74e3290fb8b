// The code of a request: what is printed, written down and read out.
import { formatDate, isolate, text, urlSegment, type Locale, type MessageKey } from '@tiwizi/i18n';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { markedWords } from '../frame/paragraph.ts';
import { formatCode } from './resume-code.ts';
import { resumeMessages } from './resume.messages.ts';

/** A code that is shown. */
export interface ShownCode {
  readonly code: string;
  readonly sheet: ServiceSheet;
  /** When the request goes: ISO 8601. */
  readonly until: string;
  /** Public origin of the site. */
  readonly origin: string;
  /** Where the file is; absent: there is none. */
  readonly fileUrl?: string;
  /** Where it is typed, below the language; by default `resume`. */
  readonly path?: string;
}

const address = ({ origin, path = 'resume' }: ShownCode, locale: Locale): string =>
  `${origin}/${urlSegment(locale)}/${path}`;

/** Code, service, until when and where, with the link to the file. */
export function codeSummary(shown: ShownCode, locale: Locale): TemplateResult {
  const { code, sheet, until, fileUrl } = shown;
  const service = sheetTitle(sheet, locale);
  const row = (key: 'label' | 'service' | 'until' | 'address', value: TemplateResult): TemplateResult => {
    const { words, lang, dir } = markedWords(resumeMessages, key, locale);
    return html`<div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key" lang=${lang} dir=${dir}>${words}</dt
      ><dd class="tiwizi-summary-list__value">${value}</dd></div
    >`;
  };
  return html`<dl class="tiwizi-summary-list"
      >${row('label', html`<strong class="tiwizi-heading-2"><bdi dir="ltr" translate="no">${formatCode(code)}</bdi></strong>`)}${row(
        'service',
        html`<bdi lang=${service.lang}>${service.text}</bdi>`,
      )}${row('until', html`<time datetime=${until}>${formatDate(until, locale, { time: true })}</time>`)}${row(
        'address',
        html`<bdi dir="ltr" translate="no">${address(shown, locale)}</bdi>`,
      )}</dl
    >${fileUrl === undefined ? nothing : fileLink(fileUrl, locale)}`;
}

function fileLink(href: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(resumeMessages, 'file', locale);
  return html`<p
    ><a class="tiwizi-button tiwizi-button--secondary" href=${href} download="" lang=${lang} dir=${dir}>${words}</a></p
  >`;
}

/** The same as a text file, which opens anywhere. */
export function codeFile(shown: ShownCode, agency: string, locale: Locale): string {
  const say = (key: MessageKey<(typeof resumeMessages)['words']>): string => text(resumeMessages, key, locale);
  const lines = [
    agency,
    `${say('service')}: ${sheetTitle(shown.sheet, locale).text}`,
    '',
    `${say('label')}: ${isolate(formatCode(shown.code), 'ltr')}`,
    `${say('until')}: ${formatDate(shown.until, locale, { time: true })}`,
    `${say('address')}: ${isolate(address(shown, locale), 'ltr')}`,
    '',
    say('secret'),
    '',
  ];
  // Editors of Windows know lines by both, and the letters by the mark at the beginning.
  return `\ufeff${lines.join('\r\n')}`;
}
