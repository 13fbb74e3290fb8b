// Writes the structure of the document: what is a heading, a table, a cell, and in which language (tagged PDF, ISO 32000-1, 14.8).
import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { plainText } from '../text/bidi-text.ts';
import type { Box, TagNode } from './nodes.ts';
import type { PdfCanvas } from './pdf-canvas.ts';

/** Draws nodes in reading order, each marked as what it is; `lang` is that of the document. */
export function drawTagged(document: PDFDocument, canvas: PdfCanvas, nodes: readonly TagNode[], lang: string): void {
  const root = document.struct('Document', { lang });
  document.addStructure(root);
  for (const node of nodes) drawNode(document, canvas, root, node);
  root.end();
}

function drawNode(
  document: PDFDocument,
  canvas: PdfCanvas,
  parent: StructureElement,
  { tag, lang, scope, boxes = [], shapes = [], printField, children = [] }: TagNode,
): void {
  const element = document.struct(tag, { lang, scope, actual: actualText(boxes) });
  if (printField) {
    const { role, description } = printField;
    // Programs that do not know printed fields read the alternative.
    const said = new String(plainText(description));
    Object.assign(element.dictionary.data, { A: { O: 'PrintField', Role: role, Desc: said }, Alt: said });
  }
  parent.add(element);
  // Parts on several pages are one element.
  for (const box of boxes) {
    canvas.page(box.page);
    element.add(() => canvas.lines(box.block, box));
  }
  const [first] = shapes;
  if (first) {
    canvas.page(first.page);
    element.add(() => shapes.forEach((shape) => canvas.shape(shape)));
  }
  for (const child of children) drawNode(document, canvas, element, child);
  element.end();
}

/** Glyphs go from left to right. What is read the other way is said in its own order (ISO 32000-1, 14.9.4). */
function actualText([box]: readonly Box[]): string | undefined {
  return box?.block.rtl ? box.block.text : undefined;
}
