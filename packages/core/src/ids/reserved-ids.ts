/** Ids that begin alike: `id()` is the reserved prefix itself, `id('hint')` is what is derived from it, `prefix-hint`. */
export type Ids = (part?: string | number) => string;

/** The ids of a prefix. */
export const idsOf =
  (prefix: string): Ids =>
  (part) =>
    part === undefined ? prefix : `${prefix}-${part}`;

/** The beginnings of an id that end before a hyphen: of `a-b-c`, `a` and `a-b`. */
function* beginnings(id: string): Generator<string> {
  for (let at = id.indexOf('-'); at > 0; at = id.indexOf('-', at + 1)) yield id.slice(0, at);
}

/**
 * The ids of one document: those it has, and the prefixes handed out since. No id of the document begins with a prefix that is handed
 * out, and no prefix begins with another: so all that is derived from it is unique without being looked up.
 */
export class ReservedIds {
  /** Every id, and everything that one begins with. */
  readonly #taken = new Set<string>();
  readonly #prefixes = new Set<string>();
  readonly #next = new Map<string, number>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.#take(id);
  }

  /** Hands out `base`, or `base_2`, `base_3` … when it would meet what the document has already. */
  reserve(base: string, isTaken: (prefix: string) => boolean = () => false): string {
    let prefix = base;
    let count = this.#next.get(base) ?? 2;
    for (; !this.#isFree(prefix) || isTaken(prefix); count++) prefix = `${base}_${count}`;
    this.#next.set(base, count);
    this.#take(prefix);
    this.#prefixes.add(prefix);
    return prefix;
  }

  #take(id: string): void {
    this.#taken.add(id);
    for (const beginning of beginnings(id)) this.#taken.add(beginning);
  }

  #isFree(prefix: string): boolean {
    return !this.#taken.has(prefix) && ![...beginnings(prefix)].some((beginning) => this.#prefixes.has(beginning));
  }
}
