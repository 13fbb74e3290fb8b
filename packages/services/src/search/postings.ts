import { deletionsOf } from './edit-distance.ts';
import { BOOST, field, VARIANT, type SearchableSheet } from './searchable-sheet.ts';
import { termsOf } from './terms.ts';
import { words } from './words.ts';

/** Changes when the same sheets would give other postings. */
export const postingsVersion = 1;

/** One term of an index, and how much it tells of each sheet that has it. */
export interface Impacts {
  readonly term: string;
  /** Numbers of sheets in the list, rising. */
  readonly documents: readonly number[];
  /** Of each, what the term is worth there: all but the weight that a query gives it. */
  readonly impacts: readonly number[];
}

/** The same, and how it is found where it is written wrongly. */
export interface Posting extends Impacts {
  /** By what misspellings of the term are looked for. */
  readonly deletions: readonly string[];
}

/** Okapi BM25+, with the usual figures of short texts. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;
const NAMES = Object.keys(BOOST);

/** How often a term stands in a field of a sheet, and how long that field is. */
interface Occurrence {
  readonly document: number;
  readonly name: string;
  readonly count: number;
  readonly length: number;
}

/** As `impactsOf`, for a store that looks for misspellings by equality. */
export function* postingsOf(sheets: readonly SearchableSheet[]): Generator<Posting> {
  for (const each of impactsOf(sheets)) yield { ...each, deletions: misspellings(each.term) };
}

/** Sheets as the terms of an index. What does not depend on the query (BM25+, fields, variants) is worked out here, once. */
export function* impactsOf(sheets: readonly SearchableSheet[]): Generator<Impacts> {
  const totals = new Map<string, number>();
  const index = new Map<string, Occurrence[]>();
  sheets.forEach((sheet, document) => {
    for (const name of NAMES) {
      const found = words(field(sheet, name));
      const length = new Set(found).size;
      totals.set(name, (totals.get(name) ?? 0) + length);
      const times = new Map<string, number>();
      for (const word of found) for (const term of termsOf(word, 'index')) times.set(term, (times.get(term) ?? 0) + 1);
      for (const [term, count] of times) {
        const occurrence = { document, name, count, length };
        const known = index.get(term);
        if (known) known.push(occurrence);
        else index.set(term, [occurrence]);
      }
    }
  });
  for (const [term, occurrences] of index) {
    const frequency = new Map<string, number>();
    for (const { name } of occurrences) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    const impacts = new Map<number, number>();
    for (const { document, name, count, length } of occurrences) {
      const having = frequency.get(name) ?? 0;
      const average = (totals.get(name) ?? 0) / sheets.length;
      const inverse = Math.log(1 + (sheets.length - having + 0.5) / (having + 0.5));
      const room = BM25.k * (1 - BM25.b + (BM25.b * length) / average);
      const boost = (BOOST[name] ?? 1) * (sheets[document]?.variantOf === undefined ? 1 : VARIANT);
      const impact = boost * inverse * (BM25.d + (count * (BM25.k + 1)) / (count + room));
      impacts.set(document, (impacts.get(document) ?? 0) + impact);
    }
    yield { term, documents: [...impacts.keys()], impacts: [...impacts.values()] };
  }
}

/** Whether a term is a word as it is written that may be written wrongly: letters, three at least. */
export const isWritten = (term: string): boolean => /^\p{L}{3,}$/u.test(term);

/** Misspellings are accepted of words as they are written, and not of short ones. */
function misspellings(term: string): string[] {
  if (!isWritten(term)) return [];
  return deletionsOf(term, term.length >= 6 ? 2 : 1);
}
