/** What a fragment of an address (`#papers`) leads to in a page. */
export function fragmentTarget(page: Document, fragment: string): HTMLElement | null {
  return page.getElementById(decode(fragment.replace(/^#/, '')));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What is no valid encoding stands for itself.
    return text;
  }
}
