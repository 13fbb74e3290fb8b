import { html, type TemplateResult } from 'lit/html.js';
import { khatimPath, wovenKhatimPath } from './khatim.ts';

const star = wovenKhatimPath(24, 21, 2.6);
const heart = khatimPath(24, 8);

/** The woven star in the colour of the text, for empty states. Decorative: always hidden from assistive technology. */
export function khatimTemplate(): TemplateResult {
  return html`<svg class="tiwizi-ornament" width="96" height="96" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${star}></path><path d=${heart}></path></svg>`;
}
