/** A step as it was typed without network. No files, no secrets, no tokens. */
export interface KeptStep {
  /** Id of the draft. */
  readonly draft: string;
  /** Id of the step. */
  readonly step: string;
  /** The page that keeps it: what another page of the same step keeps is kept beside it. */
  readonly page: string;
  /** Where it is posted to, a path of this site. */
  readonly action: string;
  /** Names and values of its controls. */
  readonly values: readonly (readonly [name: string, value: string])[];
  /** Revision of the draft that the page was made of. */
  readonly revision: string;
  /** When it was typed, in milliseconds of the epoch. */
  readonly at: number;
}

/** How long a key of the device is good for, in milliseconds: a day. */
export const KEY_LIFE: number = 24 * 3_600_000;

/** Values of the page and not of the person: their successors are taken when it is sent. */
const ofPage: readonly string[] = ['csrf', 'resume', 'revision', 'writer', 'action'];

/** The values of a post that are kept. */
export const keptValues = (values: Iterable<readonly [string, unknown]>): KeptStep['values'] =>
  [...values].flatMap(([name, value]) =>
    typeof value === 'string' && !ofPage.includes(name) ? [[name, value] as const] : [],
  );

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** What was opened, as a kept step; undefined when it is none. It may come from an earlier version, or another hand. */
export function readKept(value: unknown): KeptStep | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { draft, step, page, action, values, revision, at } = value as Readonly<Record<keyof KeptStep, unknown>>;
  if (!isText(draft) || !isText(step) || !isText(page) || typeof revision !== 'string') return undefined;
  // A path of this site, and none of another: `//host` is one.
  if (!isText(action) || !/^\/(?![/\\])/.test(action)) return undefined;
  if (!Array.isArray(values) || !values.every(isPair) || typeof at !== 'number') return undefined;
  return { draft, step, page, action, values, revision, at };
}

/** Values by name, in the order of the form. */
export function byName(values: Iterable<readonly [string, unknown]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of keptValues(values)) {
    const list = found.get(name) ?? [];
    // A hidden empty value stands before boxes that may all be empty.
    if (value) list.push(value);
    found.set(name, list);
  }
  return found;
}

/** Names of the values that are not the same here and there. What a browser does to line ends is no difference. */
export function differing(
  here: ReadonlyMap<string, readonly string[]>,
  there: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const plain = (values: readonly string[] = []): string =>
    JSON.stringify(values.map((value) => value.replace(/\r\n?/g, '\n').trim()));
  const names = new Set([...here.keys(), ...there.keys()]);
  return new Set([...names].filter((name) => plain(here.get(name)) !== plain(there.get(name))));
}

/** A step without items of repeating groups that there are no more: the server would take nothing of it with them. @param gone - `<group>.<id>` */
export const withoutItems = (step: KeptStep, gone: readonly string[]): KeptStep => ({
  ...step,
  values: step.values.filter(
    ([name, value]) => !gone.some((item) => name.startsWith(`${item}.`) || `${name}.${value}` === item),
  ),
});
