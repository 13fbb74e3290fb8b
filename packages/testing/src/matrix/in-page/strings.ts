/** A text that people read or hear. */
export interface PageString {
  readonly text: string;
  /** The `lang` in force where it stands. */
  readonly lang: string;
  /** The direction in which it runs. */
  readonly direction: string;
  /** Whether its direction is cut off from the text around it: `<bdi>`, or a `dir` of its own. */
  readonly isolated: boolean;
  /** Whether it stands in `<bdi>` or `<code>`: a name or token as somebody gave it, in whatever script. */
  readonly given: boolean;
  /** `text`, or the attribute that carries it. */
  readonly source: string;
}

/**
 * Every string of a part of the page: text that is rendered (also for ears only), the names and descriptions in attributes, the choices of a select.
 * What people typed is not ours and is left out. Runs in the page; stands on its own.
 */
export function pageStrings(selector: string): PageString[] {
  const strings: PageString[] = [];
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'aria-placeholder',
    'title',
    'alt',
    'placeholder',
  ];
  const root = document.querySelector(selector);
  if (!root) return strings;
  const add = (element: Element, text: string, source: string): void => {
    if (!/\p{L}/u.test(text)) return;
    const isolating = element.closest('bdi, [dir]');
    strings.push({
      text: text.replace(/\s+/g, ' ').trim(),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      direction: getComputedStyle(element).direction,
      isolated: isolating !== null && root.contains(isolating) && isolating !== root,
      given: element.closest('bdi, code') !== null,
      source,
    });
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!node.checkVisibility() && !node.matches('option, optgroup')) continue;
      for (const attribute of attributes)
        if (node.getAttribute(attribute)?.trim()) add(node, node.getAttribute(attribute)!, attribute);
      if (node.matches('input[type=submit], input[type=button], input[type=reset]'))
        add(node, (node as HTMLInputElement).value, 'value');
      if (node.matches('optgroup[label], option[label]')) add(node, node.getAttribute('label')!, 'label');
    } else {
      const parent = node.parentElement!;
      if (parent.closest('script, style, template, noscript, textarea')) continue;
      if (parent.checkVisibility() || parent.closest('select')?.checkVisibility())
        add(parent, node.textContent ?? '', 'text');
    }
  }
  return strings;
}
