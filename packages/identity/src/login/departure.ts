import { Busy, interrupt, type InterruptReason } from '@tiwizi/core';

/** Milliseconds after which a start that led nowhere may be tried again. */
const giveUp = 30_000;

/** A way out of the page that was pressed. */
export interface WayOut {
  readonly reason: InterruptReason;
  /** The link or the form. */
  readonly target: EventTarget;
  /** What was pressed. */
  readonly button: HTMLElement;
  /** Presses it again, to be done by the browser itself. */
  go(): void;
}

/**
 * Leaves the page once: a second press is held back, unsaved work is waited for (`tiwizi-interrupt`), and then the browser itself follows
 * the link or posts the form.
 */
export class Departure {
  readonly #host: HTMLElement;
  readonly #busy: Busy;
  #released: EventTarget | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#busy = new Busy(host);
  }

  /** Whether an event is the one that was let go: what was held back comes a second time. */
  isReleased(target: EventTarget): boolean {
    const isReleased = this.#released === target;
    if (isReleased) this.#released = undefined;
    return isReleased;
  }

  /** Holds an event back, and lets it go once the page is ready to be left; a listener may refuse. */
  async hold(event: Event, { reason, target, button, go }: WayOut): Promise<void> {
    event.preventDefault();
    if (!this.#busy.start(button, button.dataset['tiwiziBusy'] ?? '')) return;
    if (!(await interrupt(this.#host, reason))) return this.restore();
    // A click made by a key, and a submit, ignore another one until they are over (HTML, "click in progress", "firing submission events").
    await new Promise((done) => setTimeout(done));
    this.#released = target;
    go();
    setTimeout(() => this.restore(), giveUp);
  }

  /** The page is here again, or stays. */
  restore(): void {
    this.#busy.stop();
  }
}
