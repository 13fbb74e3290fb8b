import { decodeHTMLAttribute } from 'entities/decode';

const idAttribute = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** Ids of one document: those its source has, wherever they stand, and those handed out. */
export class UniqueIds {
  readonly #source: string;
  #taken: Set<string> | undefined;
  readonly #next = new Map<string, number>();

  constructor(source: string) {
    this.#source = source;
  }

  /** `base`, or `base-2`, `base-3` … when the document has it already. */
  take(base: string): string {
    const taken = (this.#taken ??= this.#collect());
    let id = base;
    let count = this.#next.get(base) ?? 2;
    for (; taken.has(id); count++) id = `${base}-${count}`;
    this.#next.set(base, count);
    taken.add(id);
    return id;
  }

  #collect(): Set<string> {
    const ids = new Set<string>();
    for (const [, double, single, bare] of this.#source.matchAll(idAttribute)) {
      const raw = double ?? single ?? bare!;
      ids.add(raw.includes('&') ? decodeHTMLAttribute(raw) : raw);
    }
    return ids;
  }
}
