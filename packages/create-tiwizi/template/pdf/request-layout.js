// Puts the request on pages: what stands where, and what it is. Nothing is drawn here.
import { BOTTOM, CONTENT_WIDTH, INK, leftOf, TOP } from './page-style.js';
import { setText } from './text-block.js';

/**
 * @typedef {{ page: number, x: number, y: number, width: number, block: import('./text-block.js').TextBlock, from: number, to: number, ink: string, rtl: boolean }} Box
 * @typedef {{ tag: string, lang?: string, scope?: string, boxes?: Box[], children?: Node[] }} Node a structure element (ISO 32000-1, 14.8.4)
 * @typedef {{ page: number, x: number, y: number, width: number, height: number, ink: string }} Shape a filled rectangle that carries no meaning
 */

const LABEL_WIDTH = 0.37;
const GUTTER = 18;
const ROW_PADDING = 4;
/** Lines up to which a row stays on one page, and lines of a longer one that are not left alone. */
const MAXIMUM_KEPT = 12;
const MINIMUM_KEPT = 4;
/** Sizes tried for the name of the agency, which has two lines beside the star. */
const AGENCY_SIZES = [1, 0.85, 0.7, 0.55];

/** Fills pages from top to bottom. */
class Flow {
  page = 0;
  y = TOP.first;
  /** @type {Shape[]} */
  shapes = [];

  constructor(rtl) {
    this.rtl = rtl;
  }

  get room() {
    return BOTTOM - this.y;
  }

  nextPage() {
    this.page += 1;
    this.y = TOP.later;
  }

  /** Begins a page unless so much fits on this one, or nothing would be gained. */
  keep(height) {
    if (height > this.room && this.y > TOP.later) this.nextPage();
  }

  shape(offset, y, width, height, ink) {
    this.shapes.push({ page: this.page, x: leftOf(this.rtl, offset, width), y, width, height, ink });
  }

  box(block, offset, width, ink, y = this.y, from = 0, to = block.lines.length) {
    return { page: this.page, x: leftOf(this.rtl, offset, width), y, width, block, from, to, ink, rtl: this.rtl };
  }
}

const scaled = (style, share) => ({ ...style, size: style.size * share, lineHeight: style.lineHeight * share });
const heightOf = (block) => block.lines.length * block.lineHeight;

/** Sets blocks side by side, over as many pages as their lines need; `each` places the lines that fit. */
function spread(flow, blocks, padding, each) {
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

/** A text over the whole width. */
function paragraph(flow, tag, text, style, ink, { before = 0, after = 0, inset = 0, direction } = {}) {
  const width = CONTENT_WIDTH - 2 * inset;
  const block = setText(text, { ...style, width, direction });
  const boxes = [];
  if (flow.y > TOP.later) flow.y += before;
  spread(flow, [block], 0, (from, to) => boxes.push(flow.box(block, inset, width, ink, flow.y, from, to)));
  flow.y += after;
  return { tag, boxes };
}

function specimenBand(flow, text, style, direction) {
  const padding = 8;
  const block = setText(text, { ...style, width: CONTENT_WIDTH - 32, direction });
  const height = heightOf(block) + 2 * padding;
  flow.shape(0, flow.y, CONTENT_WIDTH, height, INK.warningSubtle);
  flow.shape(0, flow.y, 4, height, INK.warning);
  const node = { tag: 'P', boxes: [flow.box(block, 16, CONTENT_WIDTH - 32, INK.warning, flow.y + padding)] };
  flow.y += height + 10;
  return node;
}

function tableRow(flow, { label, value, valueLang, valueDir = 'auto' }, styles, direction) {
  const labelWidth = CONTENT_WIDTH * LABEL_WIDTH;
  const valueWidth = CONTENT_WIDTH - labelWidth - GUTTER;
  const blocks = [
    setText(label, { ...styles.label, width: labelWidth, direction }),
    setText(value === '' || value === undefined || value === null ? '–' : value, {
      ...styles.value,
      width: valueWidth,
      direction: valueDir,
    }),
  ];
  const boxes = [[], []];
  const columns = [
    [0, labelWidth, INK.muted],
    [labelWidth + GUTTER, valueWidth, INK.text],
  ];
  spread(flow, blocks, ROW_PADDING, (from, to) => {
    blocks.forEach((block, column) => {
      const [offset, width, ink] = columns[column];
      const last = Math.min(to, block.lines.length);
      if (from < last) boxes[column].push(flow.box(block, offset, width, ink, flow.y, from, last));
    });
  });
  flow.shape(0, flow.y, CONTENT_WIDTH, 0.6, INK.border);
  return {
    tag: 'TR',
    children: [
      { tag: 'TH', scope: 'Row', boxes: boxes[0] },
      { tag: 'TD', lang: valueLang, boxes: boxes[1] },
    ],
  };
}

/**
 * Lays a request out.
 *
 * @param {{ rtl: boolean, title: string, agency: string, meta: string[], specimen?: string, notices: string[],
 *           sections: readonly { heading: string, rows: readonly object[] }[] }} request words ready to be shown
 * @param {ReturnType<typeof import('./page-style.js').textStyles>} styles
 * @returns {{ pages: number, nodes: Node[], shapes: Shape[] }} nodes in reading order
 */
export function layoutRequest(request, styles) {
  const direction = request.rtl ? 'rtl' : 'ltr';
  const flow = new Flow(request.rtl);
  const nodes = [];
  const text = (tag, words, style, ink, space) =>
    nodes.push(paragraph(flow, tag, words, styles[style], ink, { ...space, direction }));
  // The agency stands beside the star that the frame of the first page draws.
  const agency = AGENCY_SIZES.map((share) => scaled(styles.agency, share))
    .map((style) => setText(request.agency, { ...style, width: CONTENT_WIDTH - 46, direction }))
    .find((block, index) => heightOf(block) <= 48 || index === AGENCY_SIZES.length - 1);
  nodes.push({
    tag: 'P',
    boxes: [flow.box(agency, 46, CONTENT_WIDTH - 46, INK.text, Math.max(24, 58 - heightOf(agency) / 2))],
  });
  text('H1', request.title, 'title', INK.text, { after: 2 });
  for (const line of request.meta) text('P', line, 'meta', INK.muted);
  flow.y += 10;
  if (request.specimen) nodes.push(specimenBand(flow, request.specimen, styles.specimen, direction));
  for (const { heading, rows } of request.sections) {
    // A heading goes with its first row.
    flow.keep(styles.heading.lineHeight * 2 + styles.value.lineHeight * 2 + 4 * ROW_PADDING);
    text('H2', heading, 'heading', INK.accent, { before: 12, after: 3 });
    flow.shape(0, flow.y, CONTENT_WIDTH, 1.2, INK.accent);
    flow.y += 1.2;
    if (rows.length) nodes.push({ tag: 'Table', children: rows.map((row) => tableRow(flow, row, styles, direction)) });
  }
  request.notices.forEach((notice, index) => text('P', notice, 'notice', INK.text, { before: index ? 6 : 14 }));
  return { pages: flow.page + 1, nodes, shapes: flow.shapes };
}
