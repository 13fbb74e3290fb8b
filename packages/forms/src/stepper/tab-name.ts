const KEY = 'tiwizi-tab';

/**
 * A random name of this tab, kept for as long as the tab is open: what a page saves on its way out arrives after the page that
 * replaces it was made, and must not look like the work of another tab. It identifies nobody. Where storage is refused each page has its own.
 *
 * @param isCopy the tab is a copy of another one that is open, and needs a name of its own
 */
export function tabName(isCopy: boolean = false): string {
  const name = Math.random().toString(36).slice(2);
  try {
    if (isCopy) sessionStorage.removeItem(KEY);
    return (sessionStorage[KEY] ??= name) as string;
  } catch {
    return name;
  }
}
