import { patchAttribute } from '../regions/parts.ts';
import { announce } from './announce.ts';

/** Milliseconds after which a person wonders whether anything happens. An answer that comes sooner is all that is said. */
const PATIENCE = 1000;

/**
 * Holds further presses back while one is at work: the button stays where it is and keeps the focus (`aria-disabled`), says that it is busy
 * (`aria-busy`), and what is being done is announced after about a second, unless the answer has come by then.
 */
export class Busy {
  readonly #owner: Element;
  #button: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #hasSpoken = false;

  /** @param owner whose status region speaks, see `announce` */
  constructor(owner: Element) {
    this.#owner = owner;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Begins, and tells whether it did: not while something is at work already. `words` say what is being done. */
  start(button: Element | null | undefined, words: string): boolean {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.#button = button ?? undefined;
    this.#mark('true');
    this.#timer = setTimeout(() => this.say(words), PATIENCE);
    return true;
  }

  /** Says how far it is. */
  say(words: string): void {
    if (!this.#isBusy) return;
    this.#hasSpoken = true;
    announce(this.#owner, words);
  }

  /** The answer is there: what was to be said is not said any more, what was said is taken back. */
  stop(): void {
    if (!this.#isBusy) return;
    clearTimeout(this.#timer);
    this.#mark(null);
    if (this.#hasSpoken) announce(this.#owner, '');
    this.#isBusy = this.#hasSpoken = false;
    this.#button = undefined;
  }

  #mark(value: 'true' | null): void {
    for (const name of ['aria-busy', 'aria-disabled']) if (this.#button) patchAttribute(this.#button, name, value);
  }
}
