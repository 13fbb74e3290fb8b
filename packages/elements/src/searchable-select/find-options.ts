import { foldText } from '@tiwizi/i18n';

/** What one choice is found by. */
interface Findable {
  /** Its label, folded, after a space; then each of its words that has the Arabic article, without it. */
  readonly begins: string;
  readonly group: string;
}

/** Whatever stands between words. */
const BETWEEN = /[\s\p{P}]+/u;
/** The Arabic article before a word long enough to have one. */
const ARTICLE = /^ال(?=.{2})/u;

/** Choices that are folded between two looks at the clock. */
const PIECE = 20;

const wordsOf = (text: string): string[] => foldText(text).split(BETWEEN).filter(Boolean);

/** A text as words are looked for in: each after a space, and once more without its article. */
function findable(text: string): string {
  const words = wordsOf(text);
  const bare = words.filter((word) => ARTICLE.test(word)).map((word) => word.replace(ARTICLE, ''));
  return ['', ...words, ...bare].join(' ');
}

/** A choice as it is searched for. */
export interface SearchedOption {
  readonly label: string;
  /** The name of the group it stands in. */
  readonly group?: string;
}

/**
 * Finds choices by what is typed, as people write it: without accents, vowel signs or hamza, in any case, words in any order.
 *
 * To fold ten thousand takes a laptop half a second, a phone a few: it is done in pieces (`fold`), between which the page answers. To look
 * through them takes some milliseconds.
 */
export class OptionFinder {
  readonly #options: readonly SearchedOption[];
  readonly #folded: Findable[] = [];
  readonly #groups = new Map<string, string>();

  constructor(options: readonly SearchedOption[]) {
    this.#options = options;
  }

  /** Folds more of the choices, for some milliseconds, and tells whether all are. Only those that are can be found. */
  fold(milliseconds: number = Infinity): boolean {
    const end = performance.now() + milliseconds;
    while (this.#folded.length < this.#options.length && performance.now() < end)
      for (const { label, group = '' } of this.#options.slice(this.#folded.length, this.#folded.length + PIECE))
        this.#folded.push({ begins: findable(label), group: this.#groupOf(group) });
    return this.#folded.length >= this.#options.length;
  }

  /**
   * The places of the choices in which every typed word is found, in this order: those that begin with what is typed; those with words that
   * begin so; those that hold it elsewhere; those whose group is called so. Among equals the order of the list stays. All when nothing is typed.
   */
  find(typed: string): number[] {
    if (!foldText(typed)) return [...this.#options.keys()];
    const words = wordsOf(typed);
    if (!words.length) return [];
    const ranks: number[][] = [[], [], [], []];
    const whole = words.join(' ');
    this.#folded.forEach((option, index) => ranks[rankOf(option, words, whole)]?.push(index));
    return ranks.flat();
  }

  #groupOf(group: string): string {
    const known = this.#groups.get(group) ?? (group && findable(group));
    this.#groups.set(group, known);
    return known;
  }
}

function rankOf({ begins, group }: Findable, words: readonly string[], whole: string): number {
  if (begins.startsWith(` ${whole}`) || begins.startsWith(` ال${whole}`)) return 0;
  if (words.every((word) => begins.includes(` ${word}`))) return 1;
  if (words.every((word) => begins.includes(word))) return 2;
  return words.every((word) => group.includes(` ${word}`)) ? 3 : -1;
}
