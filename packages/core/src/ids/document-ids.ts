import { idsOf, ReservedIds, type Ids } from './reserved-ids.ts';

type Scope = Document | ShadowRoot;

/** What a page holds is looked through once for all elements that are generated in one task. */
const known = new WeakMap<Scope, ReservedIds>();

function reservedIn(scope: Scope): ReservedIds {
  let reserved = known.get(scope);
  if (!reserved) {
    reserved = new ReservedIds(Array.from(scope.querySelectorAll('[id]'), ({ id }) => id));
    known.set(scope, reserved);
    setTimeout(() => known.delete(scope));
  }
  return reserved;
}

/**
 * Hands out the ids of one element's form: within a print each call for a base gives another prefix, the next print gives the same
 * ones again.
 */
export class ElementIds {
  readonly #owner: Element;
  readonly #stands: boolean;
  readonly #prefixes = new Map<string, string[]>();
  #counts = new Map<string, number>();

  /** @param stands the form stands already, printed by somebody else: its ids are found in it */
  constructor(owner: Element, stands: boolean) {
    this.#owner = owner;
    this.#stands = stands;
  }

  /** The form is printed once more. */
  restart(): void {
    this.#counts = new Map();
  }

  take(base: string): Ids {
    const count = this.#counts.get(base) ?? 0;
    this.#counts.set(base, count + 1);
    let prefixes = this.#prefixes.get(base);
    if (!prefixes) this.#prefixes.set(base, (prefixes = this.#stands ? this.#standing(base) : []));
    return idsOf((prefixes[count] ??= this.#reserve(base)));
  }

  /** The prefixes of a base that the form has, in its order; content that was placed into it has ids of its own. */
  #standing(base: string): string[] {
    const prefixes = new Set<string>();
    for (const element of this.#owner.querySelectorAll('[id]')) {
      const content = element.closest('[slot]');
      if (!element.id.startsWith(base) || (content && content !== this.#owner && this.#owner.contains(content)))
        continue;
      const [number] = /^(?:_\d+)?(?=-|$)/.exec(element.id.slice(base.length)) ?? [];
      if (number !== undefined) prefixes.add(base + number);
    }
    return [...prefixes];
  }

  #reserve(base: string): string {
    const scope = this.#owner.getRootNode() as Scope;
    if (!('getElementById' in scope)) return base;
    return reservedIn(scope).reserve(base, (prefix) => scope.getElementById(prefix) !== null);
  }
}
