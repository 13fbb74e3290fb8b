import { patchAttribute, READY } from '@tiwizi/core';

/** Elements that are needed only now and then are loaded then; a network that fails leaves them undefined. */
const rare: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['tiwizi-error-summary', () => import('@tiwizi/elements/error-summary.define.js')],
  ['tiwizi-character-count', () => import('@tiwizi/elements/character-count.define.js')],
  ['tiwizi-identifier-check', () => import('@tiwizi/elements/identifier-check.define.js')],
  ['tiwizi-password-input', () => import('@tiwizi/elements/password-input.define.js')],
  ['tiwizi-step-progress', () => import('@tiwizi/elements/step-progress.define.js')],
]);

/** Has defined what stands beside controls and is there. */
export function loadPieces(owner: HTMLElement): void {
  for (const tag of rare.keys()) if (owner.querySelector(`tiwizi-field ${tag}`)) void load(tag);
}

/** An element that prints what its attributes say. */
export type Described = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** Has a rare element defined. */
export const load = (tag: string): Promise<unknown> | undefined =>
  rare
    .get(tag)?.()
    .catch(() => {
      // It stays as it was printed; the words are still at the fields.
    });

/**
 * Gives an element attributes that are new to it, once it is defined, so that it shows them in its own nodes; false when there are none or
 * it cannot.
 */
export async function describe(
  element: Described,
  attributes: Readonly<Record<string, string | null>>,
): Promise<boolean> {
  const changes = Object.entries(attributes).filter(([name, value]) => element.getAttribute(name) !== value);
  if (!changes.length) return false;
  await load(element.localName);
  await element.updateComplete;
  for (const [name, value] of changes) patchAttribute(element, name, value);
  await element.updateComplete;
  return element.hasAttribute(READY);
}
