import { isWritten } from './postings.ts';
import type { LikeTerms } from './like-terms.ts';
import { COVERAGE, CUTOFF, type QueryPlan } from './query-plan.ts';

/** A table as plain data. Lists of one length belong together. */
export interface TableData {
  /** Rising. */
  readonly ids: readonly string[];
  readonly audiences: readonly string[];
  /** Rising. */
  readonly terms: readonly string[];
  /** Of each term, the numbers of the sheets that have it: the first, then by how much each is more than the one before. */
  readonly documents: readonly (readonly number[])[];
  /** Of each of those, what the term is worth there. */
  readonly impacts: readonly (readonly number[])[];
}

/** A sheet that was found. */
interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Terms in memory: what a `TermStore` is on disk, quick enough for each key that is typed. */
export class TermTable {
  readonly data: TableData;
  readonly #at: ReadonlyMap<string, number>;
  /** Where the sheets of each term begin in the two lists that follow, and at last where they end. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #impacts: Float32Array;
  /** Terms that may be written wrongly by their length, with the letters that each has. */
  readonly #written = new Map<number, { readonly term: string; readonly letters: number }[]>();

  constructor(data: TableData) {
    this.data = data;
    const { terms, documents, impacts } = data;
    this.#at = new Map(terms.map((term, at) => [term, at]));
    this.#starts = new Uint32Array(terms.length + 1);
    documents.forEach(({ length }, at) => {
      this.#starts[at + 1] = (this.#starts[at] ?? 0) + length;
    });
    const total = this.#starts[terms.length] ?? 0;
    this.#documents = new Uint32Array(total);
    this.#impacts = new Float32Array(total);
    documents.forEach((steps, at) => {
      let document = 0;
      let to = this.#starts[at] ?? 0;
      steps.forEach((step, place) => {
        document += step;
        this.#documents[to] = document;
        this.#impacts[to] = impacts[at]?.[place] ?? 0;
        to += 1;
      });
    });
    for (const term of terms.filter(isWritten)) {
      const some = this.#written.get(term.length);
      const entry = { term, letters: lettersOf(term) };
      if (some) some.push(entry);
      else this.#written.set(term.length, [entry]);
    }
  }

  has(term: string): boolean {
    return this.#at.has(term);
  }

  /** Terms that may be like those of a plan: with the same beginning, or with nearly the same letters. */
  kindred(plan: QueryPlan): readonly string[] {
    const found = new Set<string>();
    for (const [term, { fuzzy, prefix }] of plan.terms) {
      if ((fuzzy || prefix) && this.#at.has(term)) found.add(term);
      if (prefix) for (const each of this.#beginningWith(term)) found.add(each);
      if (fuzzy) for (const each of this.#nearly(term, fuzzy)) found.add(each);
    }
    return [...found];
  }

  *#beginningWith(beginning: string): Generator<string> {
    const { terms } = this.data;
    let [from, to] = [0, terms.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((terms[middle] ?? '') < beginning) from = middle + 1;
      else to = middle;
    }
    for (let term = terms[from]; term?.startsWith(beginning); term = terms[(from += 1)]) yield term;
  }

  *#nearly(term: string, edits: number): Generator<string> {
    const letters = lettersOf(term);
    for (let length = term.length - edits; length <= term.length + edits; length += 1)
      for (const each of this.#written.get(length) ?? [])
        // An edit takes a letter away, and puts another one in, at most.
        if (bitsIn(each.letters ^ letters) <= 2 * edits) yield each.term;
  }

  /** Sheets that have some of the terms, best first, without those that are far behind it: equal ones in the order of their ids. */
  rank({ terms, weights, words }: LikeTerms, asked: number, audience: string | undefined): readonly Ranked[] {
    const { ids, audiences } = this.data;
    const scores = new Float64Array(ids.length);
    const had = new Uint32Array(ids.length);
    const found: number[] = [];
    terms.forEach((term, nth) => {
      const at = this.#at.get(term);
      if (at === undefined) return;
      const weight = weights[nth] ?? 0;
      const mask = words[nth] ?? 0;
      const end = this.#starts[at + 1] ?? 0;
      for (let place = this.#starts[at] ?? 0; place < end; place += 1) {
        const document = this.#documents[place] ?? 0;
        if (!had[document]) found.push(document);
        had[document] = (had[document] ?? 0) | mask;
        scores[document] = (scores[document] ?? 0) + weight * (this.#impacts[place] ?? 0);
      }
    });
    const wanted = audience === undefined ? found : found.filter((document) => audiences[document] === audience);
    let best = 0;
    for (const document of wanted) {
      const score = (scores[document] ?? 0) * (bitsIn(had[document] ?? 0) / asked) ** COVERAGE;
      scores[document] = score;
      if (score > best) best = score;
    }
    const near = wanted.filter((document) => (scores[document] ?? 0) >= CUTOFF * best);
    near.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
    return near.map((document) => ({ id: ids[document] ?? '', score: scores[document] ?? 0 }));
  }
}

/** Which letters a word has, as bits: letters that share one only make a test less strict. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest; rest &= rest - 1) bits += 1;
  return bits;
}
