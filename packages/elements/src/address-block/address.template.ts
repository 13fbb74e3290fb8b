import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';

/** The lines of an address, each isolated and in the language of its letters. */
export const addressTemplate = (lines: readonly string[], locale: Locale): TemplateResult =>
  html`<address class="tiwizi-address-block"
    >${lines.map((line) => html`<span class="tiwizi-address-block__line">${givenTemplate(line, locale)}</span>`)}</address
  >`;
