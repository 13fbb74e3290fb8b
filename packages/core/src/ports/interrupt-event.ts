/** Why the person is about to leave what they are doing. */
export type InterruptReason = 'login' | 'step-up' | 'logout' | 'expiry';

/** Milliseconds a person is kept waiting at most: storage that hangs must not lock anyone out. */
const patience = 5000;

/**
 * `tiwizi-interrupt`: the page is about to be left for a login, a step-up or a logout, or the session is about to end. Whoever holds
 * unsaved work listens on `document`, and hands over the promise of having saved it; it is awaited before anything happens.
 *
 * Bubbles, composed, cancelable: `preventDefault()` stays on the page (of `expiry`: the listener tells the person by itself).
 *
 * ```ts
 * document.addEventListener('tiwizi-interrupt', (event) => event.waitUntil(draft.save()));
 * ```
 */
export class InterruptEvent extends Event {
  readonly reason: InterruptReason;
  readonly #awaited: Promise<unknown>[] = [];

  constructor(reason: InterruptReason) {
    super('tiwizi-interrupt', { bubbles: true, composed: true, cancelable: true });
    this.reason = reason;
  }

  /** Has the interruption wait for a promise, however it ends, up to the limit. To be called while the event is dispatched. */
  waitUntil(promise: Promise<unknown>): void {
    this.#awaited.push(promise);
  }

  /**
   * Resolves once all that was handed over has ended.
   *
   * @param limit the longest wait in milliseconds, 5000 by default
   */
  async settled(limit: number = patience): Promise<void> {
    if (!this.#awaited.length) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise((done) => (timer = setTimeout(done, limit)));
    await Promise.race([Promise.allSettled(this.#awaited), tooLong]);
    clearTimeout(timer);
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-interrupt': InterruptEvent;
  }
  interface DocumentEventMap {
    'tiwizi-interrupt': InterruptEvent;
  }
}
