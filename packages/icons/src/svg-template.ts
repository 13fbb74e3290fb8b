import { html, type TemplateResult } from 'lit/html.js';
import type { Icon } from './icon.ts';

/** Options of an icon's template. */
export interface IconOptions {
  /** The icon's name in the language of the page, when no text beside it says the same. Without it the icon is hidden from assistive technology. */
  label?: string | undefined;
}

/**
 * An icon as inline SVG, in the size of the text's line (see `icons.css`) and its colour. It is decorative unless it has a label.
 * Prints the same on a server. Imports no other icon than the one given.
 */
export function svgTemplate(icon: Icon, { label }: IconOptions = {}): TemplateResult {
  const names = icon.mirrored ? 'tiwizi-icon tiwizi-icon--mirrored' : 'tiwizi-icon';
  // Drawn by attributes too, so that it is an icon and not a black blot where the style sheet did not arrive.
  return label
    ? html`<svg class=${names} width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" role="img" aria-label=${label} focusable="false"><path d=${icon.paths}></path></svg>`
    : html`<svg class=${names} width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${icon.paths}></path></svg>`;
}
