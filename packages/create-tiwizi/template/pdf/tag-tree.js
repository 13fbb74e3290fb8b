// Writes the structure of the document: what is a heading, a table, a cell, and in which language (tagged PDF, ISO 32000-1, 14.8).

/**
 * Draws nodes in reading order, each marked as what it is.
 *
 * @param {import('pdfkit')} document
 * @param {import('./pdf-canvas.js').PdfCanvas} canvas
 * @param {readonly import('./request-layout.js').Node[]} nodes
 * @param {string} lang of the document
 */
export function drawTagged(document, canvas, nodes, lang) {
  const root = document.struct('Document', { lang });
  document.addStructure(root);
  for (const node of nodes) drawNode(document, canvas, root, node);
  root.end();
}

function drawNode(document, canvas, parent, { tag, lang, scope, boxes = [], children = [] }) {
  const element = document.struct(tag, { lang, scope, actual: actualText(boxes) });
  parent.add(element);
  // Parts on several pages are one element.
  for (const box of boxes) {
    canvas.page(box.page);
    element.add(() => canvas.lines(box.block, box));
  }
  for (const child of children) drawNode(document, canvas, element, child);
  element.end();
}

/** Glyphs go from left to right. What is read the other way is said in its own order (ISO 32000-1, 14.9.4). */
function actualText([box]) {
  return box?.block.rtl ? box.block.text : undefined;
}
