/** Where an entry of the tab's history keeps which sections are open. */
const KEY = 'tiwizi-accordion';

type Opened = Readonly<Record<string, boolean>>;

function stateOf(view: Window): Readonly<Record<string, unknown>> | undefined {
  const state: unknown = view.history.state ?? {};
  // What a router keeps there in a form of its own is left alone.
  return typeof state === 'object' ? (state as Readonly<Record<string, unknown>>) : undefined;
}

/** Which sections were open or closed, by key, when the page was left. It goes with the tab: nothing is stored. */
export function readSections(view: Window): Opened {
  return (stateOf(view)?.[KEY] ?? {}) as Opened;
}

/** Keeps that a section is open or closed, in the entry of the history that the page is. */
export function writeSection(view: Window, key: string, isOpen: boolean): void {
  const state = stateOf(view);
  if (state) view.history.replaceState({ ...state, [KEY]: { ...readSections(view), [key]: isOpen } }, '');
}
