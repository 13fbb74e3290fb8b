import { expand } from './expand.ts';
import { scriptOf } from './script-of.ts';
import { SIGIL, termsOf } from './terms.ts';
import { words } from './words.ts';

/** How one index term is looked for. */
export interface TermPlan {
  readonly weight: number;
  /** Accepted edits, as a number of letters; false for none. */
  readonly fuzzy: number | false;
  readonly prefix: boolean;
}

/** A query made ready: the index terms to look for, and how far a result that matched some of them covers the words asked. */
export interface QueryPlan {
  readonly terms: ReadonlyMap<string, TermPlan>;
  /** Which of the words asked, by number, a term stands for. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many words were asked: 16 at most. */
  readonly asked: number;
  /** From 0 to 1 and above all words: multiplies the engine's score. */
  coverage(matched: readonly string[]): number;
}

/** Beyond these a text is not a query; without a bound, a pasted page would keep the engine busy. */
const LONGEST = 400;
const MOST_WORDS = 16;
/** Words the person did not write count less than words they did. */
const EXPANDED = 0.45;

function weightOf(term: string): number {
  switch (term[0]) {
    case SIGIL.stem:
      return 0.8;
    case SIGIL.skeleton:
      return term.length <= 3 ? 0.08 : term.length === 4 ? 0.25 : 0.4;
    case SIGIL.amazigh:
      return 0.5;
    default:
      return 1;
  }
}

function fuzzyFor(word: string): number | false {
  const script = scriptOf(word);
  if (script === 'other' || /\d/.test(word)) return false;
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : false;
}

/** How much a result loses that has some of the words asked only. */
export const COVERAGE = 1.5;
/** Of the best score: what scores less was not meant. At a twelfth the labelled queries begin to lose what they look for. */
export const CUTOFF = 0.05;

/** Turns what a person wrote into a plan; `asYouType` lets the last word be unfinished. */
export function planQuery(query: string, asYouType: boolean): QueryPlan {
  const asked = words(query.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const terms = new Map<string, TermPlan>();
  const wordsOf = new Map<string, Set<number>>();
  asked.forEach((word, at) => {
    for (const term of termsOf(word, 'query')) {
      const asWritten = term === word;
      const unfinished =
        asYouType && at === asked.length - 1 && (asWritten || term[0] === SIGIL.stem) && term.length >= 3;
      const known = terms.get(term);
      terms.set(term, {
        weight: Math.max(weightOf(term), known?.weight ?? 0),
        fuzzy: asWritten ? fuzzyFor(word) : false,
        prefix: unfinished || known?.prefix === true,
      });
      wordsOf.set(term, (wordsOf.get(term) ?? new Set()).add(at));
    }
    for (const term of expand(word)) {
      if (!terms.has(term)) terms.set(term, { weight: EXPANDED, fuzzy: false, prefix: false });
      wordsOf.set(term, (wordsOf.get(term) ?? new Set()).add(at));
    }
  });
  return {
    terms,
    wordsOf,
    asked: asked.length,
    coverage(matched) {
      const covered = new Set(matched.flatMap((term) => [...(wordsOf.get(term) ?? [])]));
      return (covered.size / asked.length) ** COVERAGE / Math.max(1, matched.length);
    },
  };
}
