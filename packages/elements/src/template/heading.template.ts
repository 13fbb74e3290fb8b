import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core/template';
import type { HeadingLevel } from './heading-level.ts';

/** How a heading is printed. */
export interface HeadingOptions {
  readonly level: HeadingLevel | undefined;
  readonly className: string;
  readonly part?: string | undefined;
  readonly id?: string | undefined;
}

/** A heading of the level the page needs, 2 by default. */
export function headingTemplate({ level, className, part, id }: HeadingOptions, content: Printable): TemplateResult {
  if (level === '1')
    return html`<h1 class=${className} id=${id ?? nothing} data-tiwizi-part=${part ?? nothing}>${content}</h1>`;
  if (level === '3')
    return html`<h3 class=${className} id=${id ?? nothing} data-tiwizi-part=${part ?? nothing}>${content}</h3>`;
  if (level === '4')
    return html`<h4 class=${className} id=${id ?? nothing} data-tiwizi-part=${part ?? nothing}>${content}</h4>`;
  return html`<h2 class=${className} id=${id ?? nothing} data-tiwizi-part=${part ?? nothing}>${content}</h2>`;
}
