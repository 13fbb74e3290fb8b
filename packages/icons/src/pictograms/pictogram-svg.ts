import { html, type TemplateResult } from 'lit/html.js';
import type { Pictogram } from './pictogram.ts';

/**
 * The drawing of a pictogram as inline SVG, hidden from assistive technology: its word stands beside it, always.
 * Prints the same on a server. Imports no other pictogram than the one given.
 */
export function pictogramSvg(pictogram: Pictogram): TemplateResult {
  const names = `tiwizi-pictogram__image${pictogram.mirrored ? ' tiwizi-icon--mirrored' : ''}`;
  // Drawn by attributes too, so that it is a picture and not a black blot where the style sheet did not arrive.
  // prettier-ignore
  return html`<svg class=${names} width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path class="tiwizi-pictogram__accent" fill="currentColor" fill-opacity="0.2" stroke="none" d=${pictogram.accent}></path><path d=${pictogram.strokes}></path></svg>`;
}
