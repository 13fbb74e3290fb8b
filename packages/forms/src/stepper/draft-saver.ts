import type { Sent } from './send-form.ts';
import type { StepPost } from './step-post.ts';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 1000;
/** Milliseconds after which a save that failed is tried again. */
const PATIENCE = 15_000;

/** What a saver needs of its stepper. */
export interface SaverHost {
  /** Whether there is something to save at present: a draft, a step in view, and no submit under way. */
  readonly canSave: boolean;
  /** Tells the person what became of a save. */
  told(sent: Sent): Promise<void>;
}

/** Saves what is typed in a step, unchecked: after a second of rest, and when the page is left, hidden, or back on the network. */
export class DraftSaver {
  readonly #host: SaverHost;
  readonly #post: StepPost;
  #dirty = false;
  /** Another tab has saved since, or the session ended: nothing more is saved unasked. */
  #paused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(host: SaverHost, post: StepPost) {
    this.#host = host;
    this.#post = post;
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  listen(signal: AbortSignal): void {
    const on = (target: EventTarget, type: string, listener: () => unknown): void =>
      target.addEventListener(type, listener, { signal });
    // The first is heard before the next page is asked for, which then shows what was typed; phones know the second only.
    on(window, 'beforeunload', () => void this.save(true));
    on(window, 'pagehide', () => void this.save(true));
    on(window, 'online', () => void this.save());
    on(document, 'visibilitychange', () => document.hidden && void this.save(true));
  }

  /** Something was typed. */
  touch(after: number = REST): void {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), after);
  }

  /** Saves what was typed since the last save. Resolves when the server has answered; never rejects. */
  save(keepalive = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#dirty && !this.#paused && this.#host.canSave) {
      this.#dirty = false;
      this.#saving = this.#save(keepalive);
    }
    return this.#saving;
  }

  /** Waits for a save under way, which must not arrive after what is sent next, and begins no other. */
  rest(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#saving;
  }

  /** Nothing more is saved unasked; or everything was sent, and saving may go on. */
  pause(isPaused: boolean): void {
    this.#paused = isPaused;
    if (!isPaused) this.#dirty = false;
  }

  async #save(keepalive: boolean): Promise<void> {
    const sent = await this.#post.save(keepalive);
    if (sent.status === 204) this.#post.renew({ revision: sent.revision });
    // The session ended, the draft is gone or has ended, or another tab has saved since: it is told, and not tried again.
    else if (![401, 404, 409].includes(sent.status)) {
      this.#post.renew({ csrf: sent.json?.csrf });
      this.touch(PATIENCE);
    }
    await this.#host.told(sent);
  }
}
