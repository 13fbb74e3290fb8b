// What stands around the text of each page and repeats or adorns it: ornaments, running header, footer, specimen mark.
import type { Direction } from '@tiwizi/i18n';
import { setText } from '../text/text-block.ts';
import { khatim, TILE_RATIO, wovenBand } from './ornaments.ts';
import {
  CONTENT_WIDTH,
  type Ink,
  leftOf,
  MARGIN,
  MARK_TINTS,
  PAGE,
  type PageStyle,
  type TextStyles,
} from './page-style.ts';
import type { PdfCanvas } from './pdf-canvas.ts';

const TILES = 20;
/** What the frame of a page says. */
export interface Frame {
  readonly rtl: boolean;
  readonly first: boolean;
  readonly header: string;
  readonly footer: readonly string[];
  /** Which page it is, in words. */
  readonly page: string;
  /** The word across the page. */
  readonly mark?: string | undefined;
  readonly specimen?: string | undefined;
}

type Style = TextStyles['small'] & { readonly ink: Ink };

/**
 * Draws the frame of the current page. All of it is marked as artifact (ISO 32000-1, 14.8.2.2): programs that read aloud leave
 * it out.
 */
export function drawFrame(canvas: PdfCanvas, frame: Frame, { text, ink }: PageStyle): void {
  const direction = frame.rtl ? 'rtl' : 'ltr';
  const { mark } = frame;
  if (mark) canvas.artifact('Background', () => drawMark(canvas, mark, { ...text.mark, ink }, direction));
  if (frame.first) canvas.artifact('Layout', () => drawLetterhead(canvas, frame.rtl, ink));
  else canvas.artifact('Pagination', () => drawRunningHeader(canvas, frame, { ...text.small, ink }, direction));
  canvas.artifact('Pagination', () => drawFooter(canvas, frame, { ...text.small, ink }, direction));
}

/** The word SPECIMEN on a band across the page, as outlines: it is seen, but is no text among the text. */
function drawMark(canvas: PdfCanvas, mark: string, style: Style, direction: Direction): void {
  const [line] = setText(mark, { ...style, width: Infinity, direction }).lines;
  if (!line) return;
  const length = Math.hypot(PAGE.width, PAGE.height);
  const size = Math.min(style.size, (0.62 * length * style.size) / line.width);
  canvas.turned(PAGE.width / 2, PAGE.height * 0.54, -Math.atan2(PAGE.height, PAGE.width) * 0.72, () => {
    canvas.tinted(MARK_TINTS.band, () =>
      canvas.fillRectangle(-length, -size * 0.78, 2 * length, size * 1.56, style.ink.mark),
    );
    canvas.tinted(MARK_TINTS.word, () =>
      canvas.outlineLine(line, (-line.width * size) / style.size / 2, size * 0.34, size, style.ink.mark),
    );
  });
}

function drawLetterhead(canvas: PdfCanvas, rtl: boolean, ink: Ink): void {
  const x = leftOf(rtl, 0, 34) + 17;
  canvas.fillPath(khatim(x, 58, 17), ink.accent);
  canvas.strokePath(khatim(x, 58, 9.5), '#ffffff', 1.1);
  const tile = CONTENT_WIDTH / TILES;
  const { strands, stars } = wovenBand(MARGIN, 86, TILES, tile / TILE_RATIO);
  canvas.strokePath(strands, ink.ornament, 1);
  canvas.fillPath(stars, ink.ornament);
}

function drawRunningHeader(
  canvas: PdfCanvas,
  { rtl, header, specimen }: Frame,
  style: Style,
  direction: Direction,
): void {
  const half = CONTENT_WIDTH / 2 - 8;
  canvas.lines(setText(header, { ...style, width: half, direction }), {
    x: leftOf(rtl, 0, half),
    y: 44,
    width: half,
    rtl,
    ink: style.ink.muted,
    to: 2,
  });
  if (specimen)
    canvas.lines(setText(specimen, { ...style, weight: 'strong', width: half, direction }), {
      x: leftOf(rtl, half + 16, half),
      y: 44,
      width: half,
      rtl: !rtl,
      ink: style.ink.warning,
    });
  canvas.fillRectangle(MARGIN, 76, CONTENT_WIDTH, 0.6, style.ink.border);
}

function drawFooter(canvas: PdfCanvas, { rtl, footer, page }: Frame, style: Style, direction: Direction): void {
  const y = PAGE.height - 62;
  canvas.fillRectangle(MARGIN, y, CONTENT_WIDTH, 0.6, style.ink.border);
  const pageWidth = 110;
  const width = CONTENT_WIDTH - pageWidth - 12;
  footer.forEach((line, index) =>
    canvas.lines(setText(line, { ...style, width, direction }), {
      x: leftOf(rtl, 0, width),
      y: y + 7 + index * style.lineHeight,
      width,
      rtl,
      ink: style.ink.muted,
    }),
  );
  canvas.lines(setText(page, { ...style, width: pageWidth, direction }), {
    x: leftOf(rtl, CONTENT_WIDTH - pageWidth, pageWidth),
    y: y + 7,
    width: pageWidth,
    rtl: !rtl,
    ink: style.ink.muted,
  });
}
