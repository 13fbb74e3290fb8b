/** The writing systems the search tells apart. */
export type Script = 'arabic' | 'latin' | 'tifinagh' | 'other';

/** The script of a folded word, told by its first letter. */
export function scriptOf(word: string): Script {
  const letter = /\p{L}/u.exec(word)?.[0];
  if (letter === undefined) return 'other';
  if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
  if (/\p{Script=Tifinagh}/u.test(letter)) return 'tifinagh';
  return /\p{Script=Latin}/u.test(letter) || letter === 'ε' ? 'latin' : 'other';
}
