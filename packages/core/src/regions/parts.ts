/** Every region of a full form stands in a host with this attribute; its value names the region. */
export const PART = 'data-tiwizi-part';
/** Tells regions of one name apart that a form repeats: the key of the item that each is printed from. */
export const KEY = 'data-tiwizi-key';

/** Whether a node in an element belongs to it, and not to an element of ours that is nested in it. */
export function isOwn(owner: Node, node: Node): boolean {
  let parent = node.parentNode;
  while (parent && parent !== owner && !(parent as Element).localName?.startsWith('tiwizi-'))
    parent = parent.parentNode;
  return parent === owner;
}

/** The host of a region that belongs to `owner` itself, not to an element nested in it. */
export function findPart(owner: ParentNode & Node, name: string): HTMLElement | undefined {
  return [...owner.querySelectorAll<HTMLElement>(`[${PART}~="${name}"]`)].find((host) => isOwn(owner, host));
}

/** Writes text into a host only when it reads differently, so that hydrating frameworks and selections are left in peace. */
export function patchText(host: Element | undefined, text: string): void {
  if (host && host.textContent?.trim() !== text) host.textContent = text;
}

/** Sets or removes one attribute, touching the page only when it differs. `true` is the empty string. */
export function patchAttribute(
  element: Element,
  name: string,
  value: string | number | boolean | null | undefined,
): void {
  const wanted = value === true ? '' : value === false || value == null ? null : `${value}`;
  if (element.getAttribute(name) === wanted) return;
  if (wanted === null) element.removeAttribute(name);
  else element.setAttribute(name, wanted);
}

/** Adds or removes one token of an id list (`aria-describedby`), leaving the author's tokens and their order alone. */
export function patchToken(element: Element, attribute: string, token: string, present: boolean): void {
  const tokens = (element.getAttribute(attribute) ?? '').split(/\s/).filter(Boolean);
  if (tokens.includes(token) === present) return;
  const next = present ? [...tokens, token] : tokens.filter((each) => each !== token);
  patchAttribute(element, attribute, next.join(' ') || null);
}

/** The id of an element; one that has none gets `base`, or `base_2`, `base_3` … when the page has it already. */
export function idOf(element: Element, base: string): string {
  for (let id = base, count = 2; !element.id; id = `${base}_${count++}`)
    if (!element.ownerDocument.getElementById(id)) element.id = id;
  return element.id;
}
