/** Numbers from a seed (mulberry32), so that a proof can be repeated as far as processes allow. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(least, most) {
    return least + this.next() * (most - least);
  }

  of(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** A word of Latin letters, different each time. */
  word(length = 9) {
    return Array.from({ length }, (_, index) =>
      this.of([...(index ? 'abcdefghijklmnopqrstuvwxyz' : 'ABCDEFGHIKLMNOPRSTUVXYZ')]),
    ).join('');
  }
}
