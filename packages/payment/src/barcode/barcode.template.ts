import { html, type TemplateResult } from 'lit/html.js';
import { code128 } from './code-128.ts';

/** Empty modules at each side (ISO/IEC 15417, 4.3.4). */
const quiet = 10;
const height = 60;

/**
 * The barcode of a number, dark on light in every colour scheme: it is read by machines. The number stands beside it as text.
 *
 * @param label its name for those who do not see it
 */
export function barcodeTemplate(digits: string, label: string): TemplateResult {
  const widths = code128(digits);
  const width = widths.reduce((sum, each) => sum + each, 2 * quiet);
  let x = quiet;
  let bars = '';
  widths.forEach((each, at) => {
    if (at % 2 === 0) bars += `M${x} 0h${each}v${height}h-${each}z`;
    x += each;
  });
  return html`<svg
    class="tiwizi-barcode"
    width=${2 * width}
    height=${2 * height}
    viewBox=${`0 0 ${width} ${height}`}
    role="img"
    aria-label=${label}
    focusable="false"
    shape-rendering="crispEdges"
  >
    <rect width=${width} height=${height} fill="#fff"></rect>
    <path d=${bars} fill="#000"></path>
  </svg>`;
}
