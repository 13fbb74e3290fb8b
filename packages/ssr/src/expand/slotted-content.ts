/** A child with `slot`: content that the author gives for a place in the full form. */
export interface SlottedChild {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

/** The children with `slot` of one element, as they are met in the source. */
export class SlottedContent {
  readonly children: SlottedChild[] = [];
  #open: { readonly slot: string; readonly start: number } | undefined;

  /** Whether a child has begun and not ended. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  begin(slot: string, start: number): void {
    this.#open = { slot, start };
  }

  /** The child that is open ends here, by its end tag or because something else begins. */
  end(at: number): void {
    if (this.#open) this.children.push({ ...this.#open, end: at });
    this.#open = undefined;
  }

  has(slot: string): boolean {
    return this.children.some((child) => child.slot === slot);
  }
}

/**
 * Puts content into the places of a printed form, `<slot name="…"></slot>`. No value of an attribute can print such a place, since
 * values are escaped.
 *
 * @param contents what goes where; what has no place there stays behind the form
 */
export function placeContent(printed: string, contents: ReadonlyMap<string, string>): string {
  const left = new Map(contents);
  const form = printed.replace(/<slot name="([^"]*)"><\/slot>/g, (_place, name: string) => {
    const content = left.get(name) ?? '';
    left.delete(name);
    return content;
  });
  return form + [...left.values()].join('');
}
