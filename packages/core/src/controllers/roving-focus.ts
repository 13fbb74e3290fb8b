import { patchAttribute } from '../regions/parts.ts';

/** How focus moves within a composite widget. */
export interface RovingFocusOptions {
  /** The items in their order, read anew at each key: hidden and disabled ones left out. */
  readonly items: () => readonly HTMLElement[];
  /** `horizontal` follows the direction of the writing: the arrow that points forward goes on. `vertical` by default. */
  readonly orientation?: 'horizontal' | 'vertical' | 'both';
  /** Letters lead to the next item that begins with them. */
  readonly typeAhead?: boolean;
  /** Called when a key has moved the focus to an item. */
  readonly moved?: (item: HTMLElement) => void;
}

/** Milliseconds within which letters belong to one word. */
const WORD = 700;

/**
 * One stop for the Tab key in a set of items; arrows, Home and End move within it, round at the ends (ARIA APG, "roving tabindex").
 * Keys with a modifier are left to the browser.
 */
export class RovingFocus {
  readonly #host: HTMLElement;
  readonly #options: RovingFocusOptions;
  #typed = '';
  #lastKey = 0;

  constructor(host: HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
  }

  listen(signal: AbortSignal): void {
    this.#host.addEventListener('keydown', this.#pressed, { signal });
    this.#host.addEventListener('focusin', (event) => this.#focused(event.target as Node), { signal });
  }

  /** Makes one item the stop of the Tab key. */
  setStop(item: HTMLElement | undefined): void {
    for (const each of this.#options.items()) patchAttribute(each, 'tabindex', each === item ? '0' : '-1');
  }

  #focused(target: Node): void {
    const item = this.#options.items().find((each) => each.contains(target));
    if (item) this.setStop(item);
  }

  #pressed = (event: KeyboardEvent): void => {
    const items = this.#options.items();
    const at = items.findIndex((item) => item.contains(event.target as Node));
    if (at < 0 || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = this.#next(event.key, at, items) ?? this.#named(event.key, at, items);
    if (!next) return;
    event.preventDefault();
    next.focus();
    this.#options.moved?.(next);
  };

  #next(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
    if (key === 'Home') return items[0];
    if (key === 'End') return items.at(-1);
    const step = this.#step(key);
    return step ? items[(at + step + items.length) % items.length] : undefined;
  }

  #step(key: string): number {
    const { orientation = 'vertical' } = this.#options;
    const isForward = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
    const isAlong = key === 'ArrowUp' || key === 'ArrowDown';
    if (isAcross && orientation !== 'vertical') return key === isForward ? 1 : -1;
    return isAlong && orientation !== 'horizontal' ? (key === 'ArrowDown' ? 1 : -1) : 0;
  }

  /** The next item whose words begin with what is typed; one letter again and again goes from one to the next. */
  #named(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
    if (!this.#options.typeAhead || [...key].length !== 1 || !key.trim()) return undefined;
    const now = performance.now();
    this.#typed = now - this.#lastKey > WORD ? key : this.#typed + key;
    this.#lastKey = now;
    const isRepeated = [...this.#typed].every((letter) => letter === key);
    const wanted = (isRepeated ? key : this.#typed).toLocaleLowerCase();
    const from = isRepeated ? at + 1 : at;
    const ordered = items.map((_, index) => items[(from + index) % items.length]!);
    return ordered.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
  }
}
