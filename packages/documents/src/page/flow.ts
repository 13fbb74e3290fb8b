// Fills pages from top to bottom: what stands where. Nothing is drawn here.
import { type Direction, directionOf, type Locale } from '@tiwizi/i18n';
import { setText, type TextBlock, type TextStyle } from '../text/text-block.ts';
import { langUnless, languageOfWords } from './language.ts';
import type { Box, Shape, TagNode } from './nodes.ts';
import { BOTTOM, CONTENT_WIDTH, leftOf, type PageStyle, TOP } from './page-style.ts';

/** Lines up to which a row stays on one page, and lines of a longer one that are not left alone. */
const MAXIMUM_KEPT = 12;
const MINIMUM_KEPT = 4;

/** Fills pages from top to bottom. */
export class Flow {
  page = 0;
  y: number = TOP.first;
  readonly shapes: Shape[] = [];
  /** Language of the document. */
  readonly locale: Locale;
  readonly direction: Direction;
  readonly rtl: boolean;
  readonly style: PageStyle;

  constructor(locale: Locale, style: PageStyle) {
    this.locale = locale;
    this.direction = directionOf(locale);
    this.rtl = this.direction === 'rtl';
    this.style = style;
  }

  /** Height left on this page. */
  get room(): number {
    return BOTTOM - this.y;
  }

  nextPage(): void {
    this.page += 1;
    this.y = TOP.later;
  }

  /** Begins a page unless so much fits on this one, or nothing would be gained. */
  keep(height: number): void {
    if (height > this.room && this.y > TOP.later) this.nextPage();
  }

  /** A rectangle, `offset` from the start edge. */
  rectangle(offset: number, y: number, width: number, height: number, ink: string): Shape {
    return { page: this.page, x: leftOf(this.rtl, offset, width), y, width, height, ink };
  }

  /** A filled rectangle that carries no meaning. */
  shape(offset: number, y: number, width: number, height: number, ink: string): void {
    this.shapes.push(this.rectangle(offset, y, width, height, ink));
  }

  /** Lines of a block, `offset` from the start edge. */
  box(
    block: TextBlock,
    offset: number,
    width: number,
    ink: string,
    y: number = this.y,
    from = 0,
    to: number = block.lines.length,
  ): Box {
    return { page: this.page, x: leftOf(this.rtl, offset, width), y, width, block, from, to, ink, rtl: this.rtl };
  }
}

/** Height of all its lines. */
export const heightOf = (block: TextBlock): number => block.lines.length * block.lineHeight;

/** The page on which a node begins. */
const firstPage = ({ boxes = [], shapes = [], children = [] }: TagNode): number | undefined =>
  (boxes[0] ?? shapes[0])?.page ?? children.map(firstPage).find((page) => page !== undefined);

/**
 * Lays nodes out, the first of which belong together (a heading and what comes first under it): where they would begin on two
 * pages, all is laid out anew from the next page on.
 */
export function together(flow: Flow, count: number, lay: () => TagNode[]): TagNode[] {
  const { page, y } = flow;
  const shapes = flow.shapes.length;
  const nodes = lay();
  const pages = new Set(nodes.slice(0, count).map(firstPage));
  if (pages.size < 2 || y <= TOP.later) return nodes;
  flow.shapes.length = shapes;
  flow.page = page;
  flow.y = y;
  flow.nextPage();
  return lay();
}

/** Sets blocks side by side, over as many pages as their lines need; `each` places the lines that fit. */
export function spread(
  flow: Flow,
  blocks: readonly TextBlock[],
  padding: number,
  each: (from: number, to: number) => void,
): void {
  const lineHeight = Math.max(...blocks.map((block) => block.lineHeight));
  const total = Math.max(...blocks.map((block) => block.lines.length));
  flow.keep((total > MAXIMUM_KEPT ? MINIMUM_KEPT : total) * lineHeight + 2 * padding);
  for (let from = 0; from < total;) {
    const fitting = Math.max(1, Math.floor((flow.room - 2 * padding) / lineHeight));
    const to = Math.min(total, from + fitting);
    flow.y += padding;
    each(from, to);
    flow.y += (to - from) * lineHeight + padding;
    from = to;
    if (from < total) flow.nextPage();
  }
}

/** A text over the whole width, with room before and after it in points. */
export function paragraph(
  flow: Flow,
  tag: string,
  text: string,
  style: TextStyle,
  ink: string,
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number } = {},
): TagNode {
  const language = languageOfWords(text, flow.locale);
  const direction = directionOf(language);
  const block = setText(text, { ...style, width: CONTENT_WIDTH, direction });
  const boxes: Box[] = [];
  if (flow.y > TOP.later) flow.y += before;
  spread(flow, [block], 0, (from, to) =>
    boxes.push({ ...flow.box(block, 0, CONTENT_WIDTH, ink, flow.y, from, to), rtl: direction === 'rtl' }),
  );
  flow.y += after;
  return { tag, lang: langUnless(language, flow.locale), boxes };
}
