import { arabicStems } from './arabic-stem.ts';
import { foldText } from '@tiwizi/i18n';
import { latinStem } from './latin-stem.ts';
import { LEXICON } from './lexicon.ts';
import { scriptOf } from './script-of.ts';
import { skeletons } from './skeleton.ts';
import { SIGIL } from './terms.ts';
import { words } from './words.ts';

function stemsOf(word: string): string[] {
  const script = scriptOf(word);
  if (script === 'arabic') return arabicStems(word);
  return script === 'latin' ? [latinStem(word)] : [word];
}

/** What of a word leads to a line of the lexicon: the word, its stems, and its skeletons where they are long enough to tell words apart. */
function keysOf(word: string): string[] {
  return [
    ...new Set([
      word,
      ...stemsOf(word),
      ...skeletons(word)
        .filter((skeleton) => skeleton.length >= 4)
        .map((skeleton) => SIGIL.skeleton + skeleton),
    ]),
  ];
}

let lines: Map<string, Set<string>> | undefined;

function lexicon(): Map<string, Set<string>> {
  if (lines) return lines;
  lines = new Map();
  for (const line of LEXICON) {
    const [official = '', everyday = ''] = line.split('<');
    const terms = words(official).map((word) => SIGIL.stem + (stemsOf(word)[0] ?? word));
    for (const word of foldText(everyday).split(/\s+/).filter(Boolean)) {
      for (const key of keysOf(word)) {
        const known = lines.get(key) ?? new Set();
        for (const term of terms) known.add(term);
        lines.set(key, known);
      }
    }
  }
  return lines;
}

/** The index terms of the administration's words for an everyday word (Darija, English, Amazigh, other French or Arabic words); none when unknown. */
export function expand(word: string): string[] {
  const known = lexicon();
  for (const key of keysOf(word)) {
    const terms = known.get(key);
    if (terms) return [...terms];
  }
  return [];
}

/** Whether the lexicon has a word as it is written, or another form of it: not only one that sounds like it. */
export function isEveryday(word: string): boolean {
  const known = lexicon();
  return [word, ...stemsOf(word)].some((key) => known.has(key));
}
