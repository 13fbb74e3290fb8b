import { encodeQR } from 'qr';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** More makes squares that a phone does not read from paper of A5. */
const longest = 1000;
/** Empty squares around it (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/**
 * A QR code (ISO/IEC 18004, correction level M) as one path, dark on light in every colour scheme: it is read by machines. Nothing where
 * the text is longer than a phone reads.
 *
 * @param label its name for those who do not see it
 */
export function qrCodeTemplate(content: string, label: string): TemplateResult | typeof nothing {
  if (content.length > longest) return nothing;
  const rows = encodeQR(content, 'raw', { ecc: 'medium', border: quiet });
  const size = rows.length;
  return html`<svg
    class="tiwizi-qr-code"
    width="180"
    height="180"
    viewBox=${`0 0 ${size} ${size}`}
    role="img"
    aria-label=${label}
    focusable="false"
    shape-rendering="crispEdges"
  >
    <rect class="tiwizi-qr-code__light" width=${size} height=${size} fill="#fff"></rect>
    <path class="tiwizi-qr-code__dark" d=${pathOf(rows)} fill="#000"></path>
  </svg>`;
}

/** Each run of dark squares in a row as one bar. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
