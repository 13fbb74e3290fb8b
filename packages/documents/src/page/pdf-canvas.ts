// The drawing surface: shaped text, shapes and tags, by pdfkit.
import type PDFDocument from 'pdfkit';
import { embeddable } from '../text/embed-face.ts';
import type { Face } from '../text/faces.ts';
import type { Shape } from './nodes.ts';
import type { Line, PlacedRun, TextBlock } from '../text/text-block.ts';

/** Share of the size by which the base line lies below the middle of a line, so that letters look centred in it. */
const BASELINE = 0.35;

/** Where lines of a block stand, in points from the top left of the page. */
export interface LinesPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From which edge of the box lines begin. */
  readonly rtl: boolean;
  readonly ink: string;
  readonly from?: number;
  readonly to?: number;
}

/** Draws on the pages of a document. */
export class PdfCanvas {
  readonly #document: PDFDocument;
  readonly #fonts = new Map<Face, object>();

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** Draws on this page from now on, counted from 0. */
  page(index: number): void {
    this.#document.switchToPage(index);
  }

  /** Draws what carries no meaning or is repeated (ISO 32000-1, 14.8.2.2). */
  artifact(type: 'Layout' | 'Pagination' | 'Background', draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  fillRectangle(x: number, y: number, width: number, height: number, ink: string): void {
    this.#document.rect(x, y, width, height).fill(ink);
  }

  /** A rectangle of a layout, filled or outlined. */
  shape({ x, y, width, height, ink, border }: Shape): void {
    if (border) this.#document.lineWidth(border).rect(x, y, width, height).stroke(ink);
    else this.fillRectangle(x, y, width, height, ink);
  }

  fillPath(path: string, ink: string): void {
    this.#document.path(path).fill(ink);
  }

  strokePath(path: string, ink: string, width: number): void {
    this.#document.save().lineWidth(width).lineJoin('round').path(path).stroke(ink).restore();
  }

  /** Draws in coordinates turned around a point, which becomes the origin; the angle in radians. */
  turned(x: number, y: number, angle: number, draw: () => void): void {
    this.#document
      .save()
      .translate(x, y)
      .rotate((angle * 180) / Math.PI);
    draw();
    this.#document.restore();
  }

  tinted(opacity: number, draw: () => void): void {
    this.#document.save().fillOpacity(opacity);
    draw();
    this.#document.restore();
  }

  /** Lines of a text block from the start edge of a box. */
  lines(block: TextBlock, { x, y, width, rtl, ink, from = 0, to = block.lines.length }: LinesPlace): void {
    block.lines.slice(from, to).forEach((line, index) => {
      const baseline = y + index * block.lineHeight + block.lineHeight / 2 + block.size * BASELINE;
      this.#line(line, rtl ? x + width - line.width : x, baseline, block.size, ink);
    });
  }

  #line(line: Line, x: number, baseline: number, size: number, ink: string): void {
    for (const run of line.runs) {
      this.#document.fillColor(ink).font(this.#font(run.face), run.face.name, size);
      this.#document.text(' ', x + run.x, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: { glyphs: run.glyphs },
        textWidth: run.width,
        wordCount: 1,
      });
      this.#marks(run, x + run.x, baseline, size, ink);
    }
  }

  /** The vowel marks of a run, which are drawn as paths (see `shapeRun`). */
  #marks(run: PlacedRun, x: number, baseline: number, size: number, ink: string): void {
    const scale = size / run.face.unitsPerEm;
    let pen = x;
    for (const { advance, outlines = [] } of run.glyphs) {
      for (const outline of outlines)
        this.#outline(run.face, outline.id, pen + outline.x * scale, baseline - outline.y * scale, scale, ink);
      pen += advance * scale;
    }
  }

  /** A line of text as outlines, of any size. */
  outlineLine(line: Line, x: number, baseline: number, size: number, ink: string): void {
    const [any] = line.runs;
    const grow = any
      ? (size *
          line.runs.reduce(
            (sum, run) => sum + run.glyphs.reduce((all, glyph) => all + glyph.advance, 0) / run.face.unitsPerEm,
            0,
          )) /
        line.width
      : 1;
    for (const run of line.runs) {
      const scale = size / run.face.unitsPerEm;
      let pen = x + run.x * grow;
      for (const { id, advance, xOffset = 0, yOffset = 0, outlines = [] } of run.glyphs) {
        for (const each of [{ id, x: xOffset, y: yOffset }, ...outlines])
          this.#outline(run.face, each.id, pen + each.x * scale, baseline - each.y * scale, scale, ink);
        pen += advance * scale;
      }
    }
  }

  #outline({ font }: Face, id: number, x: number, y: number, scale: number, ink: string): void {
    const path = font.getGlyph(id).path.toSVG();
    if (path) this.#document.save().transform(scale, 0, 0, -scale, x, y).path(path).fill(ink).restore();
  }

  #font(face: Face): object {
    const font = this.#fonts.get(face) ?? embeddable(face);
    this.#fonts.set(face, font);
    return font;
  }
}
