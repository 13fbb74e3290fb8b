/** Lets messages go after some time, which stands still while somebody is at them. Loaded where an author asks for a time. */
export class ToastClock {
  readonly #stack: HTMLElement;
  readonly #over: (id: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #ids: readonly string[] = [];
  #milliseconds = 0;
  /** Pointer or focus are within. */
  #isHeld = false;
  /** Of a finger that touched them: there is no telling when it has read them. */
  readonly #kept = new Set<string>();

  /** @param over called once the time of a message is over */
  constructor(stack: HTMLElement, over: (id: string) => void, signal: AbortSignal) {
    this.#stack = stack;
    this.#over = over;
    const hold = (): void => this.#hold(true);
    const release = (): void => this.#hold(stack.matches(':hover') || stack.contains(document.activeElement));
    for (const type of ['pointerenter', 'focusin']) stack.addEventListener(type, hold, { signal });
    for (const type of ['pointerleave', 'focusout'])
      stack.addEventListener(type, () => setTimeout(release), { signal });
    stack.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        if (pointerType !== 'mouse') for (const id of this.#ids) this.#kept.add(id);
        this.#run();
      },
      { signal },
    );
    document.addEventListener('visibilitychange', () => this.#run(), { signal });
    signal.addEventListener('abort', () => this.#stop());
    // It may have been loaded while somebody was there already.
    release();
  }

  /** The messages that have a time, and how long it is. */
  set(ids: readonly string[], seconds: number): void {
    this.#ids = ids;
    this.#milliseconds = seconds * 1000;
    this.#run();
  }

  #hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#run();
  }

  /** Everybody gets the whole time anew once nobody is at them. */
  #run(): void {
    const isStanding = this.#isHeld || document.hidden;
    for (const [id, timer] of this.#timers)
      if (isStanding || this.#kept.has(id) || !this.#ids.includes(id)) {
        clearTimeout(timer);
        this.#timers.delete(id);
      }
    if (isStanding) return;
    for (const id of this.#ids)
      if (!this.#timers.has(id) && !this.#kept.has(id))
        this.#timers.set(
          id,
          setTimeout(() => this.#ended(id), this.#milliseconds),
        );
  }

  #ended(id: string): void {
    this.#timers.delete(id);
    // What lies below a dialog cannot be read.
    if (this.#stack.ownerDocument.querySelector('dialog:modal')) this.#run();
    else this.#over(id);
  }

  #stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
