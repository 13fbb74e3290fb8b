/** What a fragment of an address (`#papers`) leads to in a page. */
export function fragmentTarget(page: Document, fragment: string): HTMLElement | null {
  return page.getElementById(decode(fragment.replace(/^#/, '')));
}

/** A fragment that is no valid encoding stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
