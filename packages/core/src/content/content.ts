/**
 * Whether an element holds no full form: nothing a person could read or use but children with `slot`, which are content for the form
 * that is to be generated. `expand` of `@tiwizi/ssr` goes by the same rule.
 */
export function isShortForm(element: Element): boolean {
  for (const node of element.childNodes)
    if (node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) return false;
  return true;
}
