import { html, type TemplateResult } from 'lit/html.js';

/** The number of a request in a sentence: left to right, in one line. */
export const requestNumber = (number: string): TemplateResult =>
  html`<bdi class="tiwizi-nowrap" dir="ltr">${number}</bdi>`;
