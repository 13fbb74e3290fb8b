/** A number generator with a seed (mulberry32), so that a cover can be drawn again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The axes of a matrix: by name, the values each takes. */
type Axes = Readonly<Record<string, readonly string[]>>;
/** One cell: a value on each axis. */
type Cell = Readonly<Record<string, string>>;

/** Every cell. */
function fullProduct(axes: Axes): Cell[] {
  return Object.entries(axes).reduce<Cell[]>(
    (cells, [name, values]) => cells.flatMap((cell) => values.map((value) => ({ ...cell, [name]: value }))),
    [{}],
  );
}

const schemes = ['light', 'dark'] as const;
const widths = ['320', '1280'] as const;
const locales = ['ar-MA', 'zgh', 'fr-MA', 'en'] as const;

/** A scene that a story is shown in. */
export interface Scene {
  readonly locale: (typeof locales)[number];
  readonly scheme: (typeof schemes)[number];
  /** Width of the window, px. */
  readonly width: (typeof widths)[number];
}

/** Every scene there is. */
export const allScenes: readonly Scene[] = fullProduct({
  locale: locales,
  scheme: schemes,
  width: widths,
}) as unknown as readonly Scene[];

/**
 * Four scenes for one story, one in each language, in which both schemes and both widths occur. Arabic and French share scheme and
 * width, so that they can be compared; one of the others has the opposite of both. Over the stories all pairs are met.
 */
export function sceneCover(random: () => number): readonly Scene[] {
  const coin = (): 0 | 1 => (random() < 0.5 ? 0 : 1);
  const [scheme, width, who, mixed] = [coin(), coin(), coin(), coin()];
  const scene = (locale: Scene['locale'], schemeIndex: number, widthIndex: number): Scene => ({
    locale,
    scheme: schemes[schemeIndex]!,
    width: widths[widthIndex]!,
  });
  const others: Scene['locale'][] = who ? ['zgh', 'en'] : ['en', 'zgh'];
  return [
    scene('ar-MA', scheme, width),
    scene('fr-MA', scheme, width),
    scene(others[0]!, 1 - scheme, 1 - width),
    scene(others[1]!, mixed ? 1 - scheme : scheme, mixed ? width : 1 - width),
  ];
}
