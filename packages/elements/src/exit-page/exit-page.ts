import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, templateElement, type EnhancerClass } from '@tiwizi/core';
import { exitPageProperties, type ExitPageData } from './exit-page-data.ts';

const Base: EnhancerClass<ExitPageData> = templateElement(exitPageProperties, () =>
  import('./exit-page.template.ts').then((module) => module.exitPageTemplate),
);

const PRESSES = 3;
/** Milliseconds between the first and the last press. */
const TIME = 5000;

/**
 * `<tiwizi-exit-page>`: leaves the page at once for a harmless one, for people whom somebody may surprise: on pages about violence, for
 * example. A link without script, which stays in sight as one scrolls. With script the page is emptied before the other one has come, it
 * is replaced by it so that "back" does not lead here, and three presses of Shift do the same from anywhere in it.
 *
 * Limits, which the element says: the visit stays in the history of the browser, and pages before this one stay behind it; nothing hides
 * from the network or from software that watches the device. What was typed and not sent is gone.
 */
export class TiwiziExitPage extends Base {
  #presses: number[] = [];
  #isShiftAlone = false;

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#clicked, { signal });
    window.addEventListener('keydown', this.#pressed, { signal, capture: true });
    window.addEventListener('keyup', this.#released, { signal, capture: true });
    // Who comes back all the same is shown the page again.
    window.addEventListener('pageshow', () => (document.documentElement.hidden = false), { signal });
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    const keys = findPart(this, 'keys');
    if (keys) keys.hidden = this.withoutKeys ?? false;
  }

  /** Leaves the page. */
  leave(): void {
    const href = this.querySelector<HTMLAnchorElement>('.tiwizi-exit-page__link')?.href;
    if (!href) return;
    document.documentElement.hidden = true;
    this.replacePage(href);
  }

  /** Shows another page in the place of this one. */
  protected replacePage(href: string): void {
    location.replace(href);
  }

  #clicked = (event: MouseEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || !(event.target as Element).closest('.tiwizi-exit-page__link')) return;
    event.preventDefault();
    this.leave();
  };

  /** A Shift that makes a capital letter is none. */
  #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') this.#presses = [];
    this.#isShiftAlone = event.key === 'Shift';
  };

  #released = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !this.#isShiftAlone || this.withoutKeys) return;
    this.#isShiftAlone = false;
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < TIME), event.timeStamp];
    const left = PRESSES - this.#presses.length;
    if (left <= 0) this.leave();
    else void this.#say(left);
  };

  async #say(count: number): Promise<void> {
    try {
      const { moreWords } = await import('./exit-page-words.ts');
      if (this.isConnected) announce(this, moreWords(count, this.locale));
    } catch {
      // The keys lead away all the same.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-exit-page': TiwiziExitPage;
  }
}
