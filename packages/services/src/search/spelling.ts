import { cleanText, foldText } from '@tiwizi/i18n';
import { deletionsOf, editDistance } from './edit-distance.ts';
import { isEveryday } from './expand.ts';
import { longestQuery } from './longest-query.ts';
import { scriptOf } from './script-of.ts';
import { skeletons } from './skeleton.ts';
import { SIGIL, termsOf } from './terms.ts';
import type { SearchableSheet } from './searchable-sheet.ts';
import { words } from './words.ts';

/** Knows how the words of a directory are written. */
export interface Spelling {
  /** The query with the words that the directory does not have written as it has them; undefined when there is nothing to say. */
  suggest(query: string): string | undefined;
}

/** A word as it is written, and how often. */
interface Written {
  readonly word: string;
  readonly times: number;
}

const scripts = ['arabic', 'latin', 'tifinagh'] as const;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Letters below which a word is like too many others. */
const shortest = 5;
/** Consonants by which a word is told from others. */
const fewest = 4;
/** Latin letters by which another form of a word is longer than what it has in common with it. */
const longestEnding = 2;
/** Letters from which two may be wrong. */
const long = 8;
/** Longer queries are no slip of one word. */
const mostWords = 8;

/** All texts of sheets by whose words people search: names in every language, and what people call it. */
export function* namesOf(sheets: Iterable<SearchableSheet>): Generator<string> {
  for (const { title, alt } of sheets) {
    for (const each of Object.values(title)) if (each) yield each;
    for (const some of Object.values(alt ?? {})) if (some) yield* some;
  }
}

/**
 * The spelling of a directory, of names as people write them: a suggestion is in letters that people read, and not in those that are compared
 * (`شهادة`, not `شهاده`). Candidates are found as the search itself finds misspellings; nothing is suggested for what it finds otherwise: another
 * form of a word, a word of Darija in the other script, one that the lexicon knows.
 *
 * @param isTerm whether the search has a term where it was made of more than these names
 */
export function createSpelling(names: Iterable<string>, isTerm?: (term: string) => boolean): Spelling {
  const written = new Map<string, Map<string, number>>();
  for (const name of names)
    for (const [word] of name.matchAll(wordPattern)) {
      const folded = foldText(word);
      const forms = written.get(folded) ?? new Map<string, number>();
      written.set(folded, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  const terms = new Set<string>();
  const byDeletion = new Map<string, string[]>();
  for (const folded of written.keys()) {
    const script = scriptOf(folded);
    for (const term of termsOf(folded, 'index')) terms.add(term.startsWith(SIGIL.skeleton) ? `${script}${term}` : term);
    if (!/^\p{L}{3,}$/u.test(folded)) continue;
    for (const deletion of deletionsOf(folded, folded.length >= 6 ? 2 : 1)) {
      const known = byDeletion.get(deletion);
      if (known) known.push(folded);
      else byDeletion.set(deletion, [folded]);
    }
  }

  /** Found as it is written, as another form of a word, as Amazigh, or by the lexicon. */
  function isKnown(folded: string): boolean {
    if (isEveryday(folded)) return true;
    const isLatin = scriptOf(folded) === 'latin';
    return termsOf(folded, 'query').some((term) => {
      if (term.startsWith(SIGIL.skeleton)) return false;
      if (isLatin && term.startsWith(SIGIL.stem) && folded.length - term.length + 1 > longestEnding) return false;
      return terms.has(term) || isTerm?.(term) === true;
    });
  }

  /** Whether a word sounds like one of the directory in another script: then it is that word, unless what is near to it here sounds the same. */
  function isHeard(folded: string, near: string): boolean {
    const script = scriptOf(folded);
    const own = skeletons(folded).filter((skeleton) => skeleton.length >= fewest);
    if (own.some((skeleton) => skeletons(near).includes(skeleton))) return false;
    return scripts.some(
      (each) => each !== script && own.some((skeleton) => terms.has(each + SIGIL.skeleton + skeleton)),
    );
  }

  function nearest(folded: string): string | undefined {
    const most = folded.length >= long ? 2 : 1;
    const near = new Set(deletionsOf(folded, most).flatMap((deletion) => byDeletion.get(deletion) ?? []));
    let best: { readonly distance: number; readonly form: Written } | undefined;
    for (const candidate of near) {
      const distance = editDistance(folded, candidate, most);
      // A slip is seldom in the first letter; another word often begins with another.
      if (distance > most || candidate[0] !== folded[0]) continue;
      const form = usual(written.get(candidate));
      const isBetter =
        !best ||
        distance < best.distance ||
        (distance === best.distance &&
          (form.times > best.form.times || (form.times === best.form.times && form.word < best.form.word)));
      if (isBetter) best = { distance, form };
    }
    return best?.form.word;
  }

  return {
    suggest(query) {
      const text = cleanText(query, 'line', longestQuery);
      if (words(text).length > mostWords) return undefined;
      let isOther = false;
      const suggested = text.replace(wordPattern, (word) => {
        const folded = foldText(word);
        if (folded.length < shortest || /\d/.test(folded) || words(folded)[0] !== folded || isKnown(folded))
          return word;
        const other = nearest(folded);
        if (other === undefined || isHeard(folded, foldText(other))) return word;
        isOther = true;
        return other.toLowerCase();
      });
      return isOther ? suggested : undefined;
    },
  };
}

/** The form that stands most often; of several the first of the alphabet. */
function usual(forms: ReadonlyMap<string, number> | undefined): Written {
  let best: Written = { word: '', times: 0 };
  let all = 0;
  for (const [word, times] of forms ?? []) {
    all += times;
    if (times > best.times || (times === best.times && word < best.word)) best = { word, times };
  }
  return { word: best.word, times: all };
}
