import { html, type TemplateResult } from 'lit/html.js';

/** One eight-pointed star (two squares crossed), its open heart, and half a lozenge at each side, on a tile of 20 × 12. */
const TILE = 'M16 6L14.24 7.76V10.24H11.76L10 12L8.24 10.24H5.76V7.76L4 6L5.76 4.24V1.76H8.24L10 0L11.76 1.76H14.24V4.24zM12.4 6L11.7 4.3L10 3.6L8.3 4.3L7.6 6L8.3 7.7L10 8.4L11.7 7.7zM0 4L2 6L0 8zM20 4L18 6L20 8z';

/**
 * The band of stars under a page header: geometry of our own, decoration only.
 *
 * @param id unique in the document, for the pattern
 */
export function ornamentTemplate(id: string): TemplateResult {
  return html`<svg class="tiwizi-ornament" aria-hidden="true" focusable="false" width="100%" height="12"><defs><pattern id=${id} width="20" height="12" patternUnits="userSpaceOnUse"><path d=${TILE} fill-rule="evenodd"></path></pattern></defs><rect width="100%" height="12" fill=${`url(#${id})`}></rect></svg>`;
}
