// The drawing surface: shaped text, shapes and tags, by pdfkit.
import { embeddable } from './embed-face.js';

/** Share of the size by which the base line lies below the middle of a line, so that letters look centred in it. */
const BASELINE = 0.35;

export class PdfCanvas {
  #document;
  #fonts = new Map();

  /** @param {import('pdfkit')} document with its pages */
  constructor(document) {
    this.#document = document;
  }

  /** @param {number} index of the page that is drawn on from now on */
  page(index) {
    this.#document.switchToPage(index);
  }

  /** Draws what carries no meaning or is repeated. @param {'Layout' | 'Pagination' | 'Background'} type */
  artifact(type, draw) {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  fillRectangle(x, y, width, height, ink) {
    this.#document.rect(x, y, width, height).fill(ink);
  }

  fillPath(path, ink) {
    this.#document.path(path).fill(ink);
  }

  strokePath(path, ink, width) {
    this.#document.save().lineWidth(width).lineJoin('round').path(path).stroke(ink).restore();
  }

  /** Draws in coordinates turned around a point, which becomes the origin. @param {number} angle in radians */
  turned(x, y, angle, draw) {
    this.#document
      .save()
      .translate(x, y)
      .rotate((angle * 180) / Math.PI);
    draw();
    this.#document.restore();
  }

  tinted(opacity, draw) {
    this.#document.save().fillOpacity(opacity);
    draw();
    this.#document.restore();
  }

  /** Lines of a text block from the start edge of a box. `rtl` says which edge that is. */
  lines(block, { x, y, width, rtl, ink, from = 0, to = block.lines.length }) {
    block.lines.slice(from, to).forEach((line, index) => {
      const baseline = y + index * block.lineHeight + block.lineHeight / 2 + block.size * BASELINE;
      this.#line(line, rtl ? x + width - line.width : x, baseline, block.size, ink);
    });
  }

  #line(line, x, baseline, size, ink) {
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
  #marks(run, x, baseline, size, ink) {
    const scale = size / run.face.unitsPerEm;
    let pen = x;
    for (const { advance, outlines = [] } of run.glyphs) {
      for (const outline of outlines)
        this.#outline(run.face, outline.id, pen + outline.x * scale, baseline - outline.y * scale, scale, ink);
      pen += advance * scale;
    }
  }

  /** A line of text as outlines, of any size. */
  outlineLine(line, x, baseline, size, ink) {
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

  #outline({ font }, id, x, y, scale, ink) {
    const path = font.getGlyph(id).path.toSVG();
    if (path) this.#document.save().transform(scale, 0, 0, -scale, x, y).path(path).fill(ink).restore();
  }

  #font(face) {
    if (!this.#fonts.has(face)) this.#fonts.set(face, embeddable(face));
    return this.#fonts.get(face);
  }
}
