// What stands around the text of each page and repeats or adorns it: ornaments, running header, footer, specimen mark.
import { CONTENT_WIDTH, INK, leftOf, MARGIN, PAGE } from './page-style.js';
import { khatim, TILE_RATIO, wovenBand } from './ornaments.js';
import { setText } from './text-block.js';

const TILES = 20;
/** How much ornament colour the band of the mark and its word take: so little that text over them keeps its contrast. */
export const MARK_TINTS = { band: 0.07, word: 0.2 };

/**
 * Draws the frame of the current page. All of it is marked as artifact (ISO 32000-1, 14.8.2.2): programs that read aloud leave it out.
 *
 * @param {import('./pdf-canvas.js').PdfCanvas} canvas
 * @param {{ rtl: boolean, first: boolean, header: string, footer: string[], page: string, mark?: string, specimen?: string }} frame
 * @param {ReturnType<typeof import('./page-style.js').textStyles>} styles
 */
export function drawFrame(canvas, frame, styles) {
  const direction = frame.rtl ? 'rtl' : 'ltr';
  if (frame.mark) canvas.artifact('Background', () => drawMark(canvas, frame.mark, styles.mark, direction));
  if (frame.first) canvas.artifact('Layout', () => drawLetterhead(canvas, frame.rtl));
  else canvas.artifact('Pagination', () => drawRunningHeader(canvas, frame, styles.small, direction));
  canvas.artifact('Pagination', () => drawFooter(canvas, frame, styles.small, direction));
}

/** The word SPECIMEN on a band across the page, as outlines: it is seen, but is no text among the text. */
function drawMark(canvas, mark, style, direction) {
  const [line] = setText(mark, { ...style, width: Infinity, direction }).lines;
  const length = Math.hypot(PAGE.width, PAGE.height);
  const size = Math.min(style.size, (0.62 * length * style.size) / line.width);
  canvas.turned(PAGE.width / 2, PAGE.height * 0.54, -Math.atan2(PAGE.height, PAGE.width) * 0.72, () => {
    canvas.tinted(MARK_TINTS.band, () =>
      canvas.fillRectangle(-length, -size * 0.78, 2 * length, size * 1.56, INK.ornament),
    );
    canvas.tinted(MARK_TINTS.word, () =>
      canvas.outlineLine(line, (-line.width * size) / style.size / 2, size * 0.34, size, INK.ornament),
    );
  });
}

function drawLetterhead(canvas, rtl) {
  const x = leftOf(rtl, 0, 34) + 17;
  canvas.fillPath(khatim(x, 58, 17), INK.accent);
  canvas.strokePath(khatim(x, 58, 9.5), '#ffffff', 1.1);
  const tile = CONTENT_WIDTH / TILES;
  const { strands, stars } = wovenBand(MARGIN, 86, TILES, tile / TILE_RATIO);
  canvas.strokePath(strands, INK.ornament, 1);
  canvas.fillPath(stars, INK.ornament);
}

function drawRunningHeader(canvas, { rtl, header, specimen }, style, direction) {
  const half = CONTENT_WIDTH / 2 - 8;
  canvas.lines(setText(header, { ...style, width: half, direction }), {
    x: leftOf(rtl, 0, half),
    y: 44,
    width: half,
    rtl,
    ink: INK.muted,
    to: 2,
  });
  if (specimen)
    canvas.lines(setText(specimen, { ...style, weight: 'strong', width: half, direction }), {
      x: leftOf(rtl, half + 16, half),
      y: 44,
      width: half,
      rtl: !rtl,
      ink: INK.warning,
    });
  canvas.fillRectangle(MARGIN, 76, CONTENT_WIDTH, 0.6, INK.border);
}

function drawFooter(canvas, { rtl, footer, page }, style, direction) {
  const y = PAGE.height - 62;
  canvas.fillRectangle(MARGIN, y, CONTENT_WIDTH, 0.6, INK.border);
  const pageWidth = 110;
  const width = CONTENT_WIDTH - pageWidth - 12;
  footer.forEach((line, index) =>
    canvas.lines(setText(line, { ...style, width, direction }), {
      x: leftOf(rtl, 0, width),
      y: y + 7 + index * style.lineHeight,
      width,
      rtl,
      ink: INK.muted,
    }),
  );
  canvas.lines(setText(page, { ...style, width: pageWidth, direction }), {
    x: leftOf(rtl, CONTENT_WIDTH - pageWidth, pageWidth),
    y: y + 7,
    width: pageWidth,
    rtl: !rtl,
    ink: INK.muted,
  });
}
