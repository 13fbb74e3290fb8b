/** A text that is read from front to back, with a count of the characters looked at. */
export class Source {
  readonly text: string;
  /** Characters looked at so far: the measure of work, so that a test can prove it linear. */
  steps = 0;
  readonly #absentFrom = new Map<string, number>();
  /** Where the last search for the end of a bracket or tag began and gave up: no other is begun in between. */
  readonly failed: Record<'bracket' | 'tag', { readonly from: number; readonly until: number }> = {
    bracket: { from: 0, until: 0 },
    tag: { from: 0, until: 0 },
  };

  constructor(text: string) {
    this.text = text;
  }

  /** Like `indexOf`, but looks for what is not there once only. */
  find(needle: string, from: number): number {
    if (from >= (this.#absentFrom.get(needle) ?? Infinity)) return -1;
    const found = this.text.indexOf(needle, from);
    this.steps += (found < 0 ? this.text.length : found) - from + 1;
    if (found < 0) this.#absentFrom.set(needle, from);
    return found;
  }
}
