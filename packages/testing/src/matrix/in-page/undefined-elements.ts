/**
 * Elements that no script defined, or whose upgrade did not end well: axe finds nothing wrong with them.
 * Runs in the page; stands on its own.
 *
 * @param selector the part of the page that is looked at
 * @param tag a tag that must be there, defined
 */
export function undefinedElements(selector: string, tag: string | undefined): string[] {
  const root = document.querySelector(selector);
  if (!root) return [`nothing matches ${selector}`];
  const problems = [...root.querySelectorAll(':not(:defined)')].map(
    (element) => `<${element.localName}> is not defined`,
  );
  for (const element of root.querySelectorAll('*')) {
    const isEnhancer = element.localName.startsWith('tiwizi-') && 'updateComplete' in element;
    if (isEnhancer && !element.hasAttribute('data-tiwizi-ready'))
      problems.push(`<${element.localName}> did not become ready`);
  }
  if (tag && !root.querySelector(tag)) problems.push(`<${tag}> is not on the page`);
  return [...new Set(problems)];
}
