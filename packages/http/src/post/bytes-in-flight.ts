/** Asks for room for so many more bytes; false where there is none. */
export type Hold = (count: number) => boolean;

/** Bytes of posts that are held in memory, of all people together: what one post may hold times those who post at once is too much. */
export class BytesInFlight {
  readonly #most: number;
  #held = 0;

  /** @param most bytes that may be held at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does something for which bytes are held, and lets go of them when it is done. */
  async during<Result>(act: (hold: Hold) => Promise<Result>): Promise<Result> {
    let own = 0;
    try {
      return await act((count) => {
        if (this.#held + count > this.#most) return false;
        own += count;
        this.#held += count;
        return true;
      });
    } finally {
      this.#held -= own;
    }
  }
}
