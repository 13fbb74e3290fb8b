/** Where a box stands in its parent, along the line of its parent's direction, and how it is drawn. */
export interface Box {
  /** Tag and classes. */
  readonly name: string;
  /** From the parent's start edge to this box's start edge, px; from the left edge where the parent's direction is its own. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether the direction is the page's (it turns with it) or one of its own. */
  readonly turns: boolean;
  /** Computed logical properties; the same in both directions when nothing physical was written. */
  readonly logical: Readonly<Record<string, string>>;
  /** `left`, `right` or empty: an alignment that does not turn. */
  readonly alignment: string;
  /** Position of a background that is drawn once; empty when there is none or it is in the middle. */
  readonly background: string;
  /** Marked as an icon that turns with the direction, and what it is turned by. */
  readonly icon: { readonly mirrored: boolean; readonly transform: string } | undefined;
}

/** The same part of the page in its own direction and in the opposite one. */
export interface BothWays {
  readonly own: readonly Box[];
  readonly turned: readonly Box[];
}

/**
 * Measures every box of a part of the page as it is and with the page's direction turned around, same words: what differs then was not
 * mirrored. Boxes within a line of text are left out, since text keeps its own order. Runs in the page; stands on its own.
 */
export function measureBothWays(selector: string): BothWays {
  const page = document.documentElement;
  const own = page.dir;
  const logicalNames = [
    'border-inline-start-width',
    'border-inline-end-width',
    'border-inline-start-color',
    'padding-inline-start',
    'padding-inline-end',
    'margin-inline-start',
    'margin-inline-end',
    'inset-inline-start',
    'border-start-start-radius',
    'border-start-end-radius',
    'border-end-start-radius',
  ];
  const root = document.querySelector(selector);
  if (!root) return { own: [], turned: [] };

  const hasText = (nodes: Iterable<ChildNode>): boolean =>
    [...nodes].some(
      (node) =>
        (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ||
        (node instanceof Element && getComputedStyle(node).display === 'inline' && node.textContent?.trim()),
    );
  const isInLine = (element: Element, display: string): boolean =>
    display === 'inline' || (display.startsWith('inline') && hasText(element.parentElement!.childNodes));

  const candidates: Element[] = [];
  const gather = (parent: Element): void => {
    for (const element of parent.children) {
      if (!element.checkVisibility() || element.matches('option, optgroup, br')) continue;
      const style = getComputedStyle(element);
      if (
        isInLine(element, style.display) &&
        style.position === 'static' &&
        style.float === 'none' &&
        !element.matches('svg')
      )
        continue;
      const box = element.getBoundingClientRect();
      if (box.width > 1 && box.height > 1) candidates.push(element);
      if (!element.matches('svg')) gather(element);
    }
  };
  gather(root);

  const measure = (): Map<Element, Omit<Box, 'turns'> & { direction: string; left: number }> =>
    new Map(
      candidates.map((element) => {
        const parent = element.parentElement!;
        const [box, outer, style] = [
          element.getBoundingClientRect(),
          parent.getBoundingClientRect(),
          getComputedStyle(element),
        ];
        const direction = getComputedStyle(parent).direction;
        const isOnce =
          style.backgroundImage !== 'none' &&
          style.backgroundRepeat.split(',').every((each) => each.trim() === 'no-repeat');
        const position = isOnce && !/^(50% ?|, ?)+$/.test(style.backgroundPositionX) ? style.backgroundPositionX : '';
        return [
          element,
          {
            name: `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')}`,
            start: direction === 'rtl' ? outer.right - box.right : box.left - outer.left,
            left: box.left - outer.left,
            top: box.top - outer.top,
            width: box.width,
            height: box.height,
            direction: style.direction === direction ? direction : `own ${direction}`,
            logical: Object.fromEntries(logicalNames.map((name) => [name, style.getPropertyValue(name)])),
            alignment:
              ['left', 'right'].includes(style.textAlign) && element.textContent?.trim() ? style.textAlign : '',
            background: position,
            icon: element.matches('.tiwizi-icon')
              ? { mirrored: element.matches('.tiwizi-icon--mirrored'), transform: style.transform }
              : undefined,
          },
        ];
      }),
    );

  /** Lays the page out anew: WebKit leaves boxes that are narrower than their place where they stood. */
  const turn = (dir: string): void => {
    page.dir = dir;
    page.style.display = 'none';
    page.getBoundingClientRect();
    page.style.display = '';
  };

  const first = measure();
  turn(own === 'rtl' ? 'ltr' : 'rtl');
  const second = measure();
  turn(own);
  const boxes = (from: typeof first, other: typeof first): Box[] =>
    candidates.map((element) => {
      const { direction, left, start, ...rest } = from.get(element)!;
      const turns = other.get(element)!.direction !== direction;
      return { ...rest, start: turns ? start : left, turns };
    });
  return { own: boxes(first, second), turned: boxes(second, first) };
}
