import { READY } from '@tiwizi/core';

/** Puts printed content into a host when it reads otherwise than what stands there. */
export function patchChildren(host: Element, printed: Element): void {
  if (!hasSameChildren(host, printed)) host.replaceChildren(...printed.childNodes);
}

function hasSameChildren(one: Node, other: Node): boolean {
  return (
    one.childNodes.length === other.childNodes.length &&
    [...one.childNodes].every((child, index) => isAlike(child, other.childNodes[index]!))
  );
}

/** Whether nodes were printed alike: what a nested element made of its short form is its own. */
function isAlike(one: Node, other: Node): boolean {
  if (!(one instanceof Element && other instanceof Element)) return one.isEqualNode(other);
  const attributes = [...one.attributes].filter(({ name }) => name !== READY);
  const hasSame =
    one.localName === other.localName &&
    attributes.length === other.attributes.length &&
    attributes.every(({ name, value }) => other.getAttribute(name) === value);
  return hasSame && ((other.localName.includes('-') && !other.hasChildNodes()) || hasSameChildren(one, other));
}
