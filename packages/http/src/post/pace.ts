import { PostError } from './post-error.ts';

/** Bytes of a post that may come as slowly as they like: so little holds up nobody. */
const small = 64 * 1024;

/** How slowly a post may come. */
export interface PaceOptions {
  /** Seconds after which a part of a larger post has to be there. Default 30. */
  readonly slowSeconds?: number;
  /** Bytes of that part. Default 32 KB: what a telephone sends at the edge of its network. */
  readonly slowBytes?: number;
}

/** Ends the reading of a post that holds room and hardly goes on: whoever has many of them would keep everybody else out. */
export class Pace {
  readonly #late: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #total = 0;
  #part = 0;

  constructor({ slowSeconds = 30, slowBytes = 32 * 1024 }: PaceOptions) {
    this.#late = new Promise((_resolve, reject) => {
      const look = (): void => {
        if (this.#total > small && this.#part < slowBytes) return reject(new PostError('body_slow'));
        this.#part = 0;
        this.#timer = setTimeout(look, slowSeconds * 1000);
      };
      this.#timer = setTimeout(look, slowSeconds * 1000);
    });
    // Told to whoever reads at that moment; a post that was read before it came is not late.
    this.#late.catch(() => undefined);
  }

  /** The chunks of a body, as long as they come. */
  async *of(body: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { done, value } = await Promise.race([body.next(), this.#late]);
      if (done) return;
      this.#total += value.length;
      this.#part += value.length;
      yield value;
    }
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
