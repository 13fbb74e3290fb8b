import { editDistance } from './edit-distance.ts';
import type { QueryPlan } from './query-plan.ts';
import { SIGIL } from './terms.ts';

/** Terms with their weights, and which of the words asked each stands for. */
export interface LikeTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  /** Bits: the n-th is the n-th word. */
  readonly words: readonly number[];
}

/** Of a word that is not the one looked for, but like it or longer, how much it counts. */
export const KINDRED = { fuzzy: 0.4, prefix: 0.5 } as const;

/** The terms to look for: those of the plan, and of likely ones those that are near enough. */
export function likeTerms(plan: QueryPlan, kindred: readonly string[]): LikeTerms {
  const [terms, weights, words]: [string[], number[], number[]] = [[], [], []];
  const known = wordsKnown(plan, kindred);
  for (const [term, { weight, fuzzy, prefix }] of plan.terms) {
    const stands = [...(plan.wordsOf.get(term) ?? [])];
    // Skeletons are for words that no sheet has as they are written; the others they only make slow, by thousands of sheets.
    if (term.startsWith(SIGIL.skeleton) && stands.every((at) => known.has(at))) continue;
    const mask = stands.reduce((bits, at) => bits | (1 << at), 0);
    const add = (found: string, factor: number): void => {
      terms.push(found);
      weights.push(weight * factor);
      words.push(mask);
    };
    add(term, 1);
    for (const each of kindred) {
      if (each === term) continue;
      if (prefix && each.startsWith(term)) {
        add(each, (KINDRED.prefix * each.length) / (each.length + 0.3 * (each.length - term.length)));
        continue;
      }
      const distance = fuzzy ? editDistance(term, each, fuzzy) : Infinity;
      if (fuzzy && distance <= fuzzy) add(each, (KINDRED.fuzzy * each.length) / (each.length + distance));
    }
  }
  return { terms, weights, words };
}

/** Which of the words asked stand in sheets as they were written. */
function wordsKnown(plan: QueryPlan, kindred: readonly string[]): ReadonlySet<number> {
  return new Set(kindred.flatMap((term) => (plan.terms.has(term) ? [...(plan.wordsOf.get(term) ?? [])] : [])));
}
