/** Names that a stylesheet speaks of: classes, tags, and what stands on `<html>`. */
const namesIn = (css: string): Set<string> =>
  new Set(
    [...css.matchAll(/\.(tiwizi-[\w-]+)|\[(data-tiwizi-[\w-]+)|(?<![\w.-])(tiwizi-[\w-]+)/g)].map(
      ([, name, attribute, tag]) => name ?? attribute ?? tag ?? '',
    ),
  );

/**
 * What only the second half of the stylesheet (`tiwizi.more.css`) knows. Which names these are is read from the two halves, so that a page
 * has the styles of whatever comes into them.
 */
export class SecondHalf {
  readonly #names: ReadonlySet<string> | undefined;

  /** @param core, more text of the halves; undefined: there is no such file, and every page asks for it as before */
  constructor(core: string | undefined, more: string | undefined) {
    if (core === undefined || more === undefined) return;
    const known = namesIn(core);
    this.#names = new Set([...namesIn(more)].filter((name) => !known.has(name)));
  }

  /** Whether a page shows any of it. @param html whole, in its full form */
  isNeeded(html: string): boolean {
    const names = this.#names;
    if (!names) return true;
    // What stands in text has its `<` and `"` escaped.
    for (const [, tag, attribute, classes = ''] of html.matchAll(
      /<(tiwizi-[\w-]+)|\s(data-tiwizi-[\w-]+)|\sclass="([^"]*)"/g,
    ))
      if (names.has(tag ?? attribute ?? '') || classes.split(/\s+/).some((name) => names.has(name))) return true;
    return false;
  }
}
