import { givenTemplate } from '@tiwizi/elements/template';
import type { Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerLine } from '../flow/index.ts';

/** A line of an answer. */
export function printLine({ text: line, ltr, own }: AnswerLine, index: number, locale: Locale): TemplateResult {
  const isolated = own ? givenTemplate(line, locale) : line;
  return html`${index ? html`<br />` : nothing}${ltr ? html`<bdi dir="ltr">${line}</bdi>` : isolated}`;
}
