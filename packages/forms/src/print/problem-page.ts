import type { ProblemPage } from '../server/form-page.ts';
import { attributes, markup } from './markup.ts';

/** Prints a page that has nothing to fill in: what happened, what to do, and where to go. */
export function problemPage({ title, text, links }: ProblemPage): string {
  return markup`<h1 class="tiwizi-heading-1">${title}</h1><p class="tiwizi-text">${text}</p>${links.map(({ href, text: words }) => markup`<p class="tiwizi-text"><a class="tiwizi-link"${attributes({ href })}>${words}</a></p>`)}`.toString();
}
