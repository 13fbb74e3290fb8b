import type { ElementTemplate, TemplateRegistry } from '@tiwizi/core/template';

/** The templates of several kits by tag, and a quick test for pages that have none of them. */
export interface TemplateIndex {
  readonly byTag: ReadonlyMap<string, ElementTemplate<any>>;
  /** Whether a text may hold a tag of the kits. */
  mayConcern(text: string): boolean;
}

const indexes = new WeakMap<readonly TemplateRegistry[], TemplateIndex>();

/** The index of some kits; of two templates for one tag the first counts. */
export function indexOfKits(kits: readonly TemplateRegistry[]): TemplateIndex {
  let index = indexes.get(kits);
  if (!index) indexes.set(kits, (index = makeIndex(kits)));
  return index;
}

function makeIndex(kits: readonly TemplateRegistry[]): TemplateIndex {
  const byTag = new Map<string, ElementTemplate<any>>();
  for (const template of kits.flat()) if (!byTag.has(template.tag)) byTag.set(template.tag, template);
  const anyTag = new RegExp(
    `<(?:${[...byTag.keys()].map((tag) => tag.replaceAll('.', '\\.')).join('|')})[\\t\\n\\f\\r />]`,
    'i',
  );
  return { byTag, mayConcern: (text) => byTag.size > 0 && anyTag.test(text) };
}
