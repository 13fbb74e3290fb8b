/**
 * A word before the title of the page, “Error: ”, as long as something is wrong: the first thing that is heard of a page (WCAG 2.2, 2.4.2).
 * One that the server printed is taken over, so that it goes too. Take it back (`show('')`) when the element leaves.
 */
export class TitlePrefix {
  readonly #page: Document;
  #shown = '';

  constructor(page: Document) {
    this.#page = page;
  }

  /** Shows a word in place of the one before; none when empty. */
  show(word: string): void {
    const page = this.#page;
    const [before, after] = [this.#shown, word].map((each) => each.trim());
    if (before && before !== after && page.title.startsWith(before))
      page.title = page.title.slice(before.length).trimStart();
    if (after && !page.title.startsWith(after)) page.title = word + page.title;
    this.#shown = word;
  }
}
