import { PadesError } from '../errors.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { isName } from '../pdf/objects.ts';
import type { PdfDict } from '../pdf/objects.ts';
import { appearanceOf } from './form-values.ts';
import { boxOf } from './matrix.ts';
import type { Box } from './matrix.ts';
import { TextReader } from './shown-text.ts';
import type { TextBudget } from './shown-text.ts';

/** Hidden, and not for the screen (ISO 32000-1 table 165). */
const INVISIBLE = 2 | 32;

const numbers = (document: PdfDocument, dict: PdfDict, key: string): unknown[] | undefined =>
  document.array(dict.get(key))?.map((item) => document.get(item));

/** Where a widget shows something, if it does. Throws for what cannot be read. */
export function visibleBox(document: PdfDocument, widget: PdfDict, budget: TextBudget): Box | undefined {
  const flags = document.get(widget.get('F'));
  const appearance = appearanceOf(document, widget);
  if ((typeof flags === 'number' && flags & INVISIBLE) || !appearance) return undefined;
  const box = boxOf(numbers(document, widget, 'Rect'));
  return box && !new TextReader(document, budget).isEmpty(appearance) ? box : undefined;
}

/** Resources of a page, its own or inherited (clause 7.7.3.4). */
function resourcesOf(document: PdfDocument, { dict }: PdfPage): PdfDict | undefined {
  let node: PdfDict | undefined = dict;
  for (let depth = 0; node && depth < 32; depth++) {
    const found = document.dict(node.get('Resources'));
    if (found) return found;
    node = document.dict(node.get('Parent'));
  }
  return undefined;
}

/**
 * Where a page shows text, marks of signatures and values of fields. What cannot be read is taken
 * for empty: this looks for what is seen, and proves nothing.
 */
export function contentBoxes(document: PdfDocument, page: PdfPage, budget: TextBudget): Box[] {
  const boxes: Box[] = [];
  try {
    for (const item of document.array(page.dict.get('Annots')) ?? []) {
      const widget = document.dict(item);
      const isWidget = widget && isName(document.get(widget.get('Subtype')), 'Widget');
      const box = isWidget && visibleBox(document, widget, budget);
      if (box) boxes.push(box);
    }
    for (const { bytes, box } of new TextReader(document, budget).page(page.dict, resourcesOf(document, page)))
      if (bytes.some((code) => code > 32)) boxes.push(box);
  } catch (error) {
    if (!(error instanceof PadesError)) throw error;
  }
  return boxes;
}
