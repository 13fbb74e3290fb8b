import { sameBytes } from '../bytes.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { PdfRef, PdfStream, eachPart, isDict, serialise } from '../pdf/objects.ts';
import type { PdfDict, PdfValue } from '../pdf/objects.ts';

/** The same value with the keys of all dictionaries in one order: Acrobat writes them in another when it signs (ISO 32000-1 clause 7.3.7). */
function ordered(value: PdfValue): PdfValue {
  if (value instanceof PdfStream) return ordered(value.dict);
  if (Array.isArray(value)) return value.map(ordered);
  if (!isDict(value)) return value;
  return new Map([...value].sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, item]) => [key, ordered(item)]));
}

/** Whether two values read the same, streams by their bytes. */
export function same(a: PdfValue, b: PdfValue): boolean {
  if (serialise(a) !== serialise(b) && serialise(ordered(a)) !== serialise(ordered(b))) return false;
  return !(a instanceof PdfStream) || (b instanceof PdfStream && sameBytes(a.data, b.data));
}

/** Keys of two dictionaries whose entries differ. */
export function differingKeys(before: PdfDict, after: PdfDict): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !same(before.get(key) ?? null, after.get(key) ?? null),
  );
}

/** Calls back for every reference inside a value. */
export const eachRef = (value: PdfValue, visit: (ref: PdfRef) => void): void =>
  eachPart(value, (part) => part instanceof PdfRef && visit(part));

/**
 * The objects that read differently in a file than in its signed revision, who uses them, and which of them are explained.
 *
 * A signed file may be crafted so that one object plays two parts, for example the appearance of
 * a field and an image on a page. So an object that may change because of one part must not be
 * used by any other.
 */
export class RevisionDifference {
  readonly old: PdfDocument;
  readonly now: PdfDocument;
  /** Objects of the signed revision that read differently now. */
  readonly changed: Set<number> = new Set();
  /** Objects that the signed revision did not have. */
  readonly added: Set<number> = new Set();
  /** Changed or added object → the objects of the signed revision that refer to it. */
  readonly #users: Map<number, Set<number>> = new Map();
  readonly #explained: Set<number> = new Set();

  constructor(old: PdfDocument, now: PdfDocument) {
    this.old = old;
    this.now = now;
    this.#findChanged();
    if (!this.isEmpty) this.#findUsers();
  }

  /** Whether nothing reads differently. */
  get isEmpty(): boolean {
    return !this.changed.size && !this.added.size && same(this.old.catalogRef, this.now.catalogRef);
  }

  #findChanged(): void {
    const place = (document: PdfDocument, num: number): string | undefined => {
      const entry = document.xref.entries.get(num);
      if (!entry?.type) return undefined;
      return `${entry.at} ${entry.gen}${entry.type === 2 ? ` ${document.xref.entries.get(entry.at)?.at}` : ''}`;
    };
    for (const num of new Set([...this.old.xref.entries.keys(), ...this.now.xref.entries.keys()])) {
      const before = place(this.old, num);
      const after = place(this.now, num);
      if (before === after) continue;
      if (before === undefined) this.added.add(num);
      else if (after === undefined || !same(this.old.object(num), this.now.object(num))) this.changed.add(num);
    }
  }

  #findUsers(): void {
    for (const num of this.old.xref.entries.keys()) {
      let value: PdfValue;
      try {
        value = this.old.object(num);
      } catch {
        // What could not be read in the signed revision shows nothing there.
        continue;
      }
      eachRef(value, (ref) => {
        if (!this.changed.has(ref.num) && !this.added.has(ref.num)) return;
        const users = this.#users.get(ref.num) ?? new Set();
        this.#users.set(ref.num, users.add(num));
      });
    }
  }

  /** Whether the signed revision refers to a changed or added object: what it never used cannot have been shown by it. */
  isUsed(num: number): boolean {
    return this.#users.has(num);
  }

  isExplained(num: number): boolean {
    return this.#explained.has(num);
  }

  /** Takes an object for judged, whoever uses it. */
  settle(num: number): void {
    this.#explained.add(num);
  }

  /** An old object may change if only its owner uses it; `levels` says how deep ownership reaches. */
  explain(value: PdfValue | undefined, owner: number, levels = 0): void {
    if (value instanceof PdfRef) {
      if ([...(this.#users.get(value.num) ?? [])].every((user) => user === owner)) this.#explained.add(value.num);
      if (levels) this.explain(this.old.get(value), value.num, levels - 1);
    } else if (levels && Array.isArray(value)) for (const item of value) this.explain(item, owner, levels - 1);
    else if (levels && isDict(value)) for (const item of value.values()) this.explain(item, owner, levels - 1);
  }
}
