import MiniSearch from 'minisearch';
import type { Options, SearchResult } from 'minisearch';
import { planQuery } from './query-plan.ts';
import { termsOf } from './terms.ts';
import { words } from './words.ts';

/** What the index reads of a sheet; every `ServiceSheet` fits. Absent languages are left out. */
export interface SearchableSheet {
  readonly id: string;
  readonly title: Readonly<Record<string, string | undefined>>;
  readonly alt?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly description?: Readonly<Record<string, string | undefined>>;
  readonly descriptionGenerated?: boolean;
  readonly authority?: { readonly name: Readonly<Record<string, string | undefined>> };
  readonly audience?: string;
  readonly variantOf?: string;
}

/** How to search. */
export interface ServiceSearchOptions {
  /** The most results to give; all when absent. */
  readonly limit?: number;
  /** Only sheets of this audience (`citizen`, `business`, `administration`). */
  readonly audience?: string;
  /** The last word is still being typed: its beginning is enough (default true). */
  readonly asYouType?: boolean;
}

/** One found sheet. Scores order the results of one search; they mean nothing between searches. */
export interface ServiceSearchResult {
  readonly id: string;
  readonly score: number;
}

/** A search index over service sheets. */
export interface ServiceIndex {
  /** The best sheets for what a person wrote, best first; none for a text without letters or digits. Never throws. */
  search(query: string, options?: ServiceSearchOptions): ServiceSearchResult[];
  /** Whether a sheet has a term: a word as it is compared, or what stands for one (`=` stem, `~` skeleton, `^` Amazigh key). */
  has(term: string): boolean;
  /** The index as plain JSON data, for `loadServiceIndex`. */
  toJSON(): object;
}

const SEPARATOR = '\n';
/** Of what a sheet says, how much each counts. */
export const BOOST: Readonly<Record<string, number>> = {
  ar: 3,
  fr: 3,
  zgh: 3,
  en: 3,
  alt: 2.6,
  authority: 0.5,
  description: 0.4,
};
/** Of a word that is not the one looked for, but like it or longer, how much it counts. */
export const KINDRED = { fuzzy: 0.4, prefix: 0.5 } as const;

/** A sheet that only varies another (a duplicate, a follow-up) stands behind it when nothing else tells them apart. */
export const VARIANT = 0.6;

function texts(record: Readonly<Record<string, string | undefined>> | undefined): string {
  return Object.values(record ?? {})
    .filter(Boolean)
    .join(SEPARATOR);
}

/** What a field of the index is made of. */
export function field(sheet: SearchableSheet, name: string): string {
  switch (name) {
    case 'id':
      return sheet.id;
    case 'audience':
      return sheet.audience ?? '';
    case 'variant':
      return sheet.variantOf === undefined ? '' : '1';
    case 'alt':
      // Each word once: whoever lists two hundred names with one word in them is not found before a title that is that word.
      return [
        ...new Set(
          words(
            Object.values(sheet.alt ?? {})
              .flat()
              .filter(Boolean)
              .join(SEPARATOR),
          ),
        ),
      ].join(SEPARATOR);
    case 'authority':
      return texts(sheet.authority?.name);
    case 'description':
      // A generated description repeats the title and a fixed sentence: it would only blur the ranking.
      return sheet.descriptionGenerated === true ? '' : texts(sheet.description);
    default:
      return sheet.title[name] ?? '';
  }
}

const OPTIONS: Options<SearchableSheet> = {
  fields: Object.keys(BOOST),
  storeFields: ['audience', 'variant'],
  extractField: field,
  tokenize: words,
  processTerm: (word) => termsOf(word, 'index'),
};

/** Sums differ in their last bits with the order of terms, which a loaded index does not keep: equal scores must stay equal. */
const rounded = (score: number): number => Number(score.toPrecision(9));

function wrap(engine: MiniSearch<SearchableSheet>): ServiceIndex {
  return {
    search(query, { limit, audience, asYouType = true } = {}) {
      const plan = planQuery(query, asYouType);
      if (plan.terms.size === 0) return [];
      const found = engine.search([...plan.terms.keys()].join(' '), {
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        boost: BOOST,
        boostTerm: (term) => plan.terms.get(term)?.weight ?? 0,
        fuzzy: (term) => plan.terms.get(term)?.fuzzy ?? false,
        prefix: (term) => plan.terms.get(term)?.prefix ?? false,
        weights: KINDRED,
        boostDocument: (_id, _term, stored) => (stored?.['variant'] === '1' ? VARIANT : 1),
        ...(audience === undefined ? {} : { filter: (result: SearchResult) => result['audience'] === audience }),
      });
      return found
        .map((result) => ({ id: String(result.id), score: rounded(result.score * plan.coverage(result.queryTerms)) }))
        .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, limit);
    },
    has: (term) =>
      engine.search(term, { tokenize: (text) => [text], processTerm: (each) => each, fuzzy: false, prefix: false })
        .length > 0,
    toJSON: () => engine.toJSON(),
  };
}

/**
 * Builds the search index of service sheets: in Arabic, Darija, Amazigh, French and English, in any of the scripts people write them.
 * About 0.3 ms a sheet; a prebuilt one opens quicker.
 *
 * @throws Error when two sheets have one id
 */
export function createServiceIndex(sheets: readonly SearchableSheet[]): ServiceIndex {
  const engine = new MiniSearch<SearchableSheet>(OPTIONS);
  engine.addAll(sheets);
  return wrap(engine);
}

/**
 * The index that `toJSON()` gave (data, or its text): much quicker than building it anew.
 *
 * @throws SyntaxError for text that is no JSON, Error for what is not an index of this version
 */
export function loadServiceIndex(json: string | object): ServiceIndex {
  return wrap(MiniSearch.loadJSON<SearchableSheet>(typeof json === 'string' ? json : JSON.stringify(json), OPTIONS));
}
