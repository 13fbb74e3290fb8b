import { amazighKey } from './amazigh-key.ts';
import { arabicStems } from './arabic-stem.ts';
import { latinStem } from './latin-stem.ts';
import { scriptOf } from './script-of.ts';
import { skeletons } from './skeleton.ts';

/** First characters of index terms that are not words as written: a stem, a consonant skeleton, an Amazigh key. */
export const SIGIL = { stem: '=', skeleton: '~', amazigh: '^' } as const;

/** All terms under which a folded word is indexed and looked for: as written, its stems (`=`), skeletons (`~`) and Amazigh key (`^`). */
export function termsOf(word: string, side: 'index' | 'query'): string[] {
  const script = scriptOf(word);
  const terms = [word];
  if (script === 'arabic') terms.push(...arabicStems(word).map((stem) => SIGIL.stem + stem));
  if (script === 'latin') terms.push(SIGIL.stem + latinStem(word));
  terms.push(...skeletons(word).map((skeleton) => SIGIL.skeleton + skeleton));
  // An index holds Amazigh in Tifinagh only; a query may hold it in Latin letters.
  if (script === 'tifinagh' || (script === 'latin' && side === 'query')) {
    const key = amazighKey(word);
    if (key !== undefined) terms.push(SIGIL.amazigh + key);
  }
  return terms;
}
