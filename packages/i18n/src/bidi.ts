import type { Direction } from './page-language.ts';

const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

/** Removes the invisible marks that reorder text (LRM, RLM, ALM, embeddings, overrides, isolates: UAX #9 §2). */
export function stripBidiControls(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Whether isolates in a text close what they open, so that nothing leaks out of it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === LRI || mark === RLI || mark === FSI) depth += 1;
    else if (mark === PDI && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Isolates a run of text from the sentence around it, for plain text where no `<bdi>` can stand (UAX #9 §2.4.2).
 *
 * @param direction of the run; by default that of its first strong letter
 */
export function isolate(text: string | number, direction?: Direction): string {
  const run = String(text);
  const opening = direction === 'ltr' ? LRI : direction === 'rtl' ? RLI : FSI;
  return opening + (isBalanced(run) ? run : stripBidiControls(run)) + PDI;
}
