/** Asks for room for so many more bytes; false where there is none. */
export type Hold = (count: number) => boolean;

/** Bytes of posts that are held in memory, of all people together: what one post may hold times those who post at once is too much. */
export class BytesInFlight {
  readonly #most: number;
  readonly #share: number;
  readonly #heldBy = new Map<string, number>();
  #held = 0;

  /**
   * @param most bytes that may be held at once
   * @param share of them for all posts of one person, but for the one that is alone: somebody who posts from many windows keeps nobody out
   */
  constructor(most: number, share: number = most / 8) {
    this.#most = most;
    this.#share = share;
  }

  /** Does something for which bytes are held, and lets go of them when it is done. @param who posts; those who are not known are one */
  async during<Result>(act: (hold: Hold) => Promise<Result>, who = ''): Promise<Result> {
    let own = 0;
    const take = (count: number): void => {
      own += count;
      this.#held += count;
      const all = (this.#heldBy.get(who) ?? 0) + count;
      if (all) this.#heldBy.set(who, all);
      else this.#heldBy.delete(who);
    };
    try {
      return await act((count) => {
        const all = this.#heldBy.get(who) ?? 0;
        const isTooMuch = all > own && all + count > this.#share;
        if (isTooMuch || this.#held + count > this.#most) return false;
        take(count);
        return true;
      });
    } finally {
      take(-own);
    }
  }
}
