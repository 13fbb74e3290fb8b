import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable, TemplateContext } from '@tiwizi/core/template';
import { givenTemplate, headingTemplate, standInNote } from '@tiwizi/elements/template';
import { formatFileSize, languageMark, messageLanguage, stripBidiControls, text, type Locale } from '@tiwizi/i18n';
import type { ESignatureData } from './e-signature-data.ts';
import type { SummaryRow } from '../protocol/summary-row.ts';
import { signatureMessages as messages } from './e-signature.messages.ts';
import { signatureErrorMessages } from './signature-error.messages.ts';
import { readableName } from './readable-name.ts';
import { signatureErrorWords } from './signature-error-words.ts';

/** Ids of one element's controls. */
export interface ESignatureIds {
  readonly agreed: string;
  readonly code: string;
  readonly heading: string;
  /** What an error means and what to do. */
  readonly help: string;
}

/** What went wrong: a summary that leads to the field, or what happened, what it means and what to do. */
export function messageTemplate(data: ESignatureData, ids: ESignatureIds, locale: Locale): Printable {
  const { error } = data;
  if (!error) return nothing;
  const language = messageLanguage(signatureErrorMessages, error, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const words = signatureErrorWords(error, data, language);
  if (words.field)
    return html`<tiwizi-error-summary
      lang=${lang}
      dir=${dir}
      errors=${JSON.stringify([{ href: `#${ids[words.field]}`, message: words.heading }])}
    ></tiwizi-error-summary>`;
  const alone =
    error === 'framed'
      ? html` <a class="tiwizi-link" href=${data.actionUrl ?? ''} target="_blank" rel="noopener"
          >${text(signatureErrorMessages, 'openAlone', language)}</a
        >`
      : nothing;
  const type = error === 'code_too_soon' || error === 'document_unreachable' ? 'warning' : 'danger';
  return html`<tiwizi-notice type=${type} lang=${lang} dir=${dir}
    >${standInNote(language, locale)}<h2 class="tiwizi-notice__heading" aria-describedby=${ids.help}
      >${words.heading}</h2
    ><p class="tiwizi-notice__text" id=${ids.help}>${words.text ?? nothing}${alone}</p></tiwizi-notice
  >`;
}

/** The heading of a step, which takes focus when the step is shown by script. */
export function stepHeading(data: ESignatureData, ids: ESignatureIds, words: string): TemplateResult {
  const options = { level: data.headingLevel, className: 'tiwizi-heading-2', part: 'heading', id: ids.heading };
  return headingTemplate(options, words);
}

/** A heading below that of the step. */
export function minorHeading({ headingLevel = '2' }: ESignatureData, part: string, words: string): TemplateResult {
  const level = headingLevel === '1' ? '2' : headingLevel === '2' ? '3' : '4';
  return headingTemplate({ level, className: 'tiwizi-heading-3', part }, words);
}

export interface Fact {
  readonly part: string;
  readonly name: string;
  readonly value: Printable;
  /** What stands under the value. */
  readonly note?: Printable;
}

/** Facts as a list of terms. */
export function factsTemplate(facts: readonly (Fact | undefined)[]): Printable {
  const known = facts.filter((fact) => fact !== undefined);
  if (!known.length) return nothing;
  return html`<dl class="tiwizi-summary-list"
    >${known.map(
      ({ part, name, value, note }) =>
        html`<div class="tiwizi-summary-list__row"
          ><dt class="tiwizi-summary-list__key" data-tiwizi-part=${`${part}-name`}>${name}</dt
          ><dd class="tiwizi-summary-list__value"
            ><span data-tiwizi-part=${part}>${value}</span>${note ?? nothing}</dd
          ></div
        >`,
    )}</dl
  >`;
}

/** The fingerprint in groups of four for the eye, left to right; who copies it or listens has it in one piece. */
export function fingerprintTemplate(sha256: string): TemplateResult {
  const groups = sha256.match(/.{1,4}/g) ?? [];
  return html`<code class="tiwizi-e-signature__fingerprint" dir="ltr"
    ><span aria-hidden="true"
      >${groups.map((group) => html`<span class="tiwizi-e-signature__group">${group}</span>`)}</span
    ><span class="tiwizi-visually-hidden tiwizi-e-signature__spoken">${sha256}</span></code
  >`;
}

export function fingerprintFact({ sha256 }: ESignatureData, locale: Locale, note?: Printable): Fact | undefined {
  return sha256
    ? { part: 'fingerprint', name: text(messages, 'fingerprint', locale), value: fingerprintTemplate(sha256), note }
    : undefined;
}

export function signerFacts({ signerName, certificateSubject }: ESignatureData, locale: Locale): (Fact | undefined)[] {
  return [
    signerName
      ? { part: 'signer', name: text(messages, 'signer', locale), value: givenTemplate(signerName, locale) }
      : undefined,
    certificateSubject
      ? {
          part: 'certificate',
          name: text(messages, 'certificate', locale),
          value: certificateNameTemplate(certificateSubject),
        }
      : undefined,
  ];
}

/** Whom a certificate names, and under it the organisation. */
export function certificateNameTemplate(distinguishedName: string): TemplateResult {
  const { name, organisation } = readableName(distinguishedName);
  return html`<bdi>${name}</bdi>${organisation ? html`<br /><bdi>${organisation}</bdi>` : nothing}`;
}

/** `PDF, 3 pages, 12 KB`: what a link to a file leads to. */
export function fileWords({ pages, size }: ESignatureData, locale: Locale): string {
  const separator = locale === 'ar-MA' ? '، ' : ', ';
  const weight = size === undefined ? undefined : formatFileSize(size, locale);
  return ['PDF', pages ? text(messages, 'pages', locale, { count: pages }) : undefined, weight]
    .filter(Boolean)
    .join(separator);
}

/** The content of the document for those who cannot read the file: the author's own in `slot="summary"`, rows, or a template. */
export function summaryTemplate(data: ESignatureData, { locale, content }: TemplateContext): Printable {
  const { summary } = data;
  const own = content('summary');
  const printed = own !== nothing ? own : isRows(summary) ? summaryLists(summary, data, locale) : summary;
  if (!printed || printed === nothing || (Array.isArray(printed) && !printed.length)) return nothing;
  return html`<section class="tiwizi-e-signature__summary"
    >${minorHeading(data, 'summary-heading', text(messages, 'summaryHeading', locale))}<p
      class="tiwizi-hint"
      data-tiwizi-part="summary-note"
      >${text(messages, 'summaryNote', locale)}</p
    ><div data-tiwizi-part="summary">${printed}</div></section
  >`;
}

const isRows = (summary: ESignatureData['summary']): summary is readonly SummaryRow[] =>
  Array.isArray(summary) && typeof (summary[0] as Partial<SummaryRow> | undefined)?.key === 'string';

/** One list for each run of rows of the same group, under its name: the same question may stand in two groups. */
function summaryLists(rows: readonly SummaryRow[], { headingLevel }: ESignatureData, locale: Locale): TemplateResult[] {
  const runs: { readonly group: string | undefined; readonly rows: SummaryRow[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.group === row.group) last.rows.push(row);
    else runs.push({ group: row.group, rows: [row] });
  }
  const level = headingLevel === '1' ? '3' : '4';
  return runs.map(
    (run) =>
      html`${run.group ? headingTemplate({ level, className: 'tiwizi-heading-4' }, html`<bdi>${run.group}</bdi>`) : nothing}<dl
          class="tiwizi-summary-list"
          >${run.rows.map((row) => summaryRow(row, locale))}</dl
        >`,
  );
}

const summaryRow = ({ key, value }: SummaryRow, locale: Locale): TemplateResult =>
  html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key">${key}</dt
    ><dd class="tiwizi-summary-list__value"
      >${value.split('\n').map((line, index) => html`${index ? html`<br />` : nothing}${givenTemplate(line, locale)}`)}</dd
    ></div
  >`;

/** Where a code was sent, in the words of the service: a number is kept in its order, and one with dots is told by its end. */
export function destinationTemplate(destination: string, locale: Locale): Printable {
  return stripBidiControls(destination)
    .split(/(\+?\d[\d\s•·●*xX.-]{3,}\d)/)
    .map((part, index) => (index % 2 ? numberTemplate(part, locale) : part));
}

function numberTemplate(number: string, locale: Locale): TemplateResult {
  const digits = /[•·●*xX]\s*(\d+)$/.exec(number)?.[1];
  if (!digits) return html`<bdi dir="ltr">${number}</bdi>`;
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(messages, 'numberEnding', locale), locale);
  return html`<bdi dir="ltr" aria-hidden="true">${number}</bdi
    ><span class="tiwizi-visually-hidden tiwizi-e-signature__spoken" lang=${lang} dir=${dir}
      >${text(messages, 'numberEnding', locale, { digits })}</span
    >`;
}

/** Hidden fields of a decision. */
export function hiddenTemplate(fields: Readonly<Record<string, string | undefined>>): Printable {
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? nothing : html`<input type="hidden" name=${name} value=${value} />`,
  );
}
