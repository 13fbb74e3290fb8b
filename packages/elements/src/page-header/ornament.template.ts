import { html, type TemplateResult } from 'lit/html.js';

/**
 * The band under a page header: eight-pointed stars (two squares crossed) and lozenges, geometry of our own, decoration only.
 *
 * @param id unique in the document, for the pattern
 */
export function ornamentTemplate(id: string): TemplateResult {
  return html`<svg class="tiwizi-ornament" aria-hidden="true" focusable="false" width="100%" height="16">
    <defs>
      <pattern id=${id} width="28" height="16" patternUnits="userSpaceOnUse">
        <path
          d="M8.9 2.9h10.2v10.2H8.9zM14 .8L21.2 8 14 15.2 6.8 8z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        ></path>
        <path d="M0 5.5L2.5 8 0 10.5zM28 5.5L25.5 8l2.5 2.5z" fill="currentColor"></path>
      </pattern>
    </defs>
    <rect width="100%" height="16" fill=${`url(#${id})`}></rect>
  </svg>`;
}
