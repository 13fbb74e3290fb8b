/** Kinds of observers a page has. */
const observers = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const;

type Observer = { observe(...given: unknown[]): void; disconnect(): void };

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

const isCapture = (options: unknown): boolean =>
  typeof options === 'object' && options !== null
    ? Boolean((options as AddEventListenerOptions).capture)
    : Boolean(options);
const nameOf = (target: EventTarget): string =>
  target === window ? 'window' : target === document ? 'document' : (target as Element).localName;

/**
 * What something leaves behind in the page: listeners on window, document, root and body that were added and not taken away, and observers that
 * were started and not ended. Asked once it is over, so that what it began and ended meanwhile does not count.
 */
export async function leftBehind(act: () => Promise<unknown>): Promise<string[]> {
  const listening = new Set<Listening>();
  const observing = new Map<object, string>();
  const undo: (() => void)[] = [];
  const replace = <Key extends PropertyKey>(
    owner: Record<Key, unknown>,
    key: Key,
    make: (own: (...given: unknown[]) => unknown) => unknown,
  ): void => {
    const own = owner[key] as (...given: unknown[]) => unknown;
    owner[key] = make(own);
    undo.push(() => (owner[key] = own));
  };

  const { prototype } = EventTarget;
  const isWatched = (target: unknown): boolean =>
    [window, document, document.documentElement, document.body].includes(target as never);
  const forget = (target: unknown, type: unknown, listener: unknown, capture: boolean): void => {
    for (const each of listening)
      if (each.target === target && each.type === type && each.listener === listener && each.capture === capture)
        listening.delete(each);
  };
  replace(
    prototype as never,
    'addEventListener',
    (own) =>
      function (this: EventTarget | undefined, ...given: unknown[]) {
        const target = this ?? window;
        const [type, listener, options] = given as [string, unknown, AddEventListenerOptions | undefined];
        const { signal, once } = typeof options === 'object' && options !== null ? options : {};
        if (isWatched(target) && listener && !signal?.aborted) {
          const capture = isCapture(options);
          forget(target, type, listener, capture);
          listening.add({ target, type, listener, capture });
          signal?.addEventListener('abort', () => forget(target, type, listener, capture));
          if (once) own.call(target, type, () => forget(target, type, listener, capture), { once, capture, signal });
        }
        return own.apply(target, given);
      },
  );
  replace(
    prototype as never,
    'removeEventListener',
    (own) =>
      function (this: EventTarget | undefined, ...given: unknown[]) {
        forget(this ?? window, given[0], given[1], isCapture(given[2]));
        return own.apply(this ?? window, given);
      },
  );
  for (const name of observers) {
    const kind = (globalThis as unknown as Record<string, { prototype: Observer } | undefined>)[name]?.prototype;
    if (!kind) continue;
    replace(
      kind as never,
      'observe',
      (own) =>
        function (this: object, ...given: unknown[]) {
          observing.set(this, name);
          return own.apply(this, given);
        },
    );
    replace(
      kind as never,
      'disconnect',
      (own) =>
        function (this: object, ...given: unknown[]) {
          observing.delete(this);
          return own.apply(this, given);
        },
    );
  }

  try {
    await act();
  } finally {
    undo.forEach((each) => each());
  }
  return [...[...listening].map(({ target, type }) => `"${type}" on ${nameOf(target)}`), ...observing.values()];
}
