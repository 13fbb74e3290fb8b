const KEY = 'tiwiziTab';

/**
 * A random name of this tab, kept with its place in the history and so through a reload: what a page saves on its way out arrives
 * after the page that replaces it was made, and must not look like the work of another tab. It identifies nobody.
 *
 * @param isCopy the tab is a copy of another one that is open, and needs a name of its own
 */
export function tabName(isCopy: boolean = false): string {
  const state = history.state as Readonly<Record<string, unknown>> | null;
  const known = state?.[KEY];
  const name = !isCopy && typeof known === 'string' ? known : Math.random().toString(36).slice(2);
  // WebKit counts these calls, and refuses them at a hundred in ten seconds.
  if (name !== known) history.replaceState({ ...state, [KEY]: name }, '');
  return name;
}

/** Goes to an address without a new page, keeping the tab's name. */
export function pushAddress(url: string): void {
  history.pushState({ [KEY]: tabName() }, '', url);
}
