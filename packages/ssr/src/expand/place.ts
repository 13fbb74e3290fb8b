import { paragraphClosers } from '../html-names.ts';
import type { OpenElements } from '../scan/open-elements.ts';

const startTagOf = (names: Iterable<string>): RegExp =>
  new RegExp(`<(?:${[...names].join('|')})[\\t\\n\\f\\r />]`, 'i');
const block = startTagOf(paragraphClosers);
const notNestable = ['form', 'button', 'a'].map((name) => [name, startTagOf([name])] as const);

/**
 * The open element that would be torn apart if `printed` were put here, because the parser would end it (`<p>` before a block) or drop
 * parts (`<form>` in `<form>`). Undefined when the form can stand here.
 */
export function hostileAncestor(open: OpenElements, printed: string): string | undefined {
  if (open.inForeignContent) return 'svg';
  if (open.has('select')) return 'select';
  if (open.inParagraph && block.test(printed)) return 'p';
  return notNestable.find(([name, tag]) => open.has(name) && tag.test(printed))?.[0];
}
