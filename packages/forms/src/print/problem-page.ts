import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html } from 'lit/html.js';
import type { ProblemPage } from './form-page.ts';

/** Prints a page that has nothing to fill in: what happened, what to do, and where to go. */
export function problemPage({ title, text, links }: ProblemPage): string {
  return renderTemplate(
    html`<h1 class="tiwizi-heading-1">${title}</h1
      ><p class="tiwizi-text">${text}</p
      >${links.map((link) => html`<p class="tiwizi-text"><a class="tiwizi-link" href=${link.href}>${link.text}</a></p>`)}`,
  );
}
