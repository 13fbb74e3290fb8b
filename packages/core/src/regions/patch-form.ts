import { keepContent, takeContent } from '../content/placed-content.ts';
import { leave } from '../controllers/leave.ts';
import { isOwn, KEY, PART, patchAttribute, patchToken } from './parts.ts';

/** Attributes that are lists of words: what others have added stays. */
const LISTS = ['class', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'rel'];

/** The name of a region, with the key of its item where it is repeated. */
const nameOf = (element: Element): string | undefined => {
  const [part, key] = [element.getAttribute(PART), element.getAttribute(KEY)];
  return part === null && key === null ? undefined : `${part ?? ''} ${key ?? ''}`;
};

/** The hosts of an element's own regions by name. */
function regionsOf(root: ParentNode & Node): Map<string, Element> {
  const hosts = [...root.querySelectorAll(`[${PART}], [${KEY}]`)].filter((host) => isOwn(root, host));
  return new Map(hosts.map((host) => [nameOf(host)!, host]));
}

/**
 * Brings the form that stands in an element from one print to the next. Only what differs between the two prints is written, so what
 * scripts and people have made of the rest (`hidden`, `aria-expanded`, focus, a framework's nodes) stays.
 *
 * Where the form is made as it was printed, what comes and goes follows too; in a form of the author's own making, regions of the same
 * name are brought up to date and nothing else. Content in `slot` is never touched, and moves with the place it stands in.
 */
export function patchForm(owner: Element, before: DocumentFragment, after: DocumentFragment): void {
  // A framework that may not fill our elements itself puts what its server printed into a plain element inside.
  const [only, ...others] = owner.children;
  const isInside = only && !others.length && !pair(owner, before) && pair(only, before);
  patchChildren(owner, isInside ? only : owner, before, after);
}

function patchElement(owner: Element, standing: Element, before: Element, after: Element): void {
  for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()]))
    patchAttributeFrom(standing, name, before.getAttribute(name), after.getAttribute(name));
  // What a nested element makes of its short form is its own.
  const isShort = after.localName.includes('-') && !after.hasChildNodes();
  if (!isShort && !before.isEqualNode(after)) patchChildren(owner, standing, before, after);
}

function patchAttributeFrom(standing: Element, name: string, before: string | null, after: string | null): void {
  if (before === after) return;
  if (!LISTS.includes(name)) return patchAttribute(standing, name, after);
  const [was, is] = [before, after].map((list) => list?.split(/\s+/) ?? []) as [string[], string[]];
  for (const token of was) if (!is.includes(token)) patchToken(standing, name, token, false);
  for (const token of is) patchToken(standing, name, token, true);
}

function patchChildren(owner: Element, host: Element, before: ParentNode & Node, after: ParentNode & Node): void {
  const pairs = pair(host, before);
  if (!pairs) return patchRegions(owner, host, before, after);
  const [was, is] = [units(before), units(after)];
  const isReordered = order(was, is) !== order(is, was);
  // What stands already although it was not printed before is brought up to date all the same, and not printed twice.
  const all = units(host);
  let last: ChildNode | undefined;
  for (const [unit, node] of is) {
    let standing = pairs.get(unit) ?? all.get(unit);
    if (!standing) standing = place(owner, host, node, last);
    else {
      if (isReordered) put(host, standing, last);
      const old = was.get(unit);
      if (!(node instanceof Element)) patchValue(standing, old, node);
      else if (node.localName !== 'slot')
        patchElement(
          owner,
          standing as Element,
          (old as Element | undefined) ?? document.createElement(node.localName),
          node,
        );
    }
    last = standing;
  }
  // At last, so that content could move from here to there.
  for (const [unit, node] of was) if (!is.has(unit)) remove(owner, node, pairs.get(unit)!);
}

/** The names of what one print has in common with another, in its own order. */
const order = (one: ReadonlyMap<string, Node>, other: ReadonlyMap<string, Node>): string =>
  [...one.keys()].filter((unit) => other.has(unit)).join();

function patchValue(standing: Node, before: Node | undefined, after: Node): void {
  if (before?.nodeValue !== after.nodeValue) standing.nodeValue = after.nodeValue;
}

/** Brings the regions in a part of a form that is not made as it was printed up to date; a region without regions gets its content anew. */
function patchRegions(owner: Element, host: Element, before: ParentNode & Node, after: ParentNode & Node): void {
  const [standing, was] = [regionsOf(host), regionsOf(before)];
  const is = regionsOf(after);
  for (const [name, printed] of is) {
    const [region, old] = [standing.get(name), was.get(name)];
    if (region && old) patchElement(owner, region, old, printed);
  }
  if (is.size || !(host instanceof Element) || host === owner || host.querySelector('input, select, textarea')) return;
  host.replaceChildren(...fill(owner, after.cloneNode(true)).childNodes);
}

/** The children of a print, each under a name that the next print gives it too. White space between elements is none. */
function units(parent: Node): Map<string, ChildNode> {
  const found = new Map<string, ChildNode>();
  const counts = new Map<string, number>();
  for (const node of parent.childNodes) {
    if (leaving.has(node)) continue;
    if (node.nodeType === Node.TEXT_NODE ? !node.nodeValue!.trim() : !(node instanceof Element)) continue;
    const name = node instanceof Element ? unitOf(node) : '#text';
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    found.set(`${name} ${count}`, node);
  }
  return found;
}

/** Content that was placed counts as the place. */
function unitOf(element: Element): string {
  const slot = element.localName === 'slot' ? element.getAttribute('name') : element.getAttribute('slot');
  const choice = element.localName === 'option' ? element.getAttribute('value') : '';
  return slot ? `slot ${slot}` : `${element.localName} ${nameOf(element) ?? ''} ${choice}`;
}

/** What stands for each child of a print; undefined when something is missing there. Nodes that were not printed stand for nothing. */
function pair(host: Element, before: Node): Map<string, ChildNode> | undefined {
  const standing = units(host);
  const pairs = new Map<string, ChildNode>();
  for (const unit of units(before).keys()) {
    const node = standing.get(unit);
    if (!node) return undefined;
    pairs.set(unit, node);
  }
  return pairs;
}

/** Parts that go, but had the focus: they stand for nothing any more. */
const leaving = new WeakSet<Node>();

function remove(owner: Element, printed: Node, standing: ChildNode): void {
  if (printed instanceof Element && printed.localName === 'slot') return;
  if (standing instanceof Element) keepContent(owner, standing);
  if (!(standing instanceof Element) || !standing.contains(document.activeElement)) return standing.remove();
  leaving.add(standing);
  for (const each of [standing, ...standing.querySelectorAll(`[id], [name], [${PART}], [${KEY}]`)]) {
    // Nothing of it is posted any more.
    for (const name of [PART, KEY, 'name']) each.removeAttribute(name);
    // What is new may have its id.
    if (each.id && document.getElementById(each.id) !== each) each.removeAttribute('id');
  }
  leave(standing, () => standing.remove());
}

/** Puts a new part of the form after what stands before it. */
function place(owner: Element, host: Element, printed: ChildNode, last: ChildNode | undefined): ChildNode {
  const node = fill(owner, printed.cloneNode(true) as ChildNode);
  put(host, node, last);
  return node;
}

function put(host: Element, node: ChildNode, last: ChildNode | undefined): void {
  if (last) last.after(node);
  else host.prepend(node);
}

/** Moves the author's content into the places of a new part. */
function fill<Part extends Node>(owner: Element, part: Part): Part {
  if (part instanceof Element)
    for (const slot of part.querySelectorAll('slot')) slot.replaceWith(...takeContent(owner, slot.name));
  return part;
}
