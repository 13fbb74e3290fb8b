/** Every region of a full form stands in a host with this attribute; its value names the region. */
export const PART = 'data-tiwizi-part';

/** The host of a region that belongs to `owner` itself, not to an element nested in it. */
export function findPart(owner: Element, name: string): HTMLElement | undefined {
  for (const host of owner.querySelectorAll<HTMLElement>(`[${PART}~="${name}"]`)) {
    let node = host.parentElement;
    while (node !== owner && !node!.localName.startsWith('tiwizi-')) node = node!.parentElement;
    if (node === owner) return host;
  }
  return undefined;
}

/** Writes text into a host only when it reads differently, so that hydrating frameworks and selections are left in peace. */
export function patchText(host: Element | undefined, text: string): void {
  if (host && host.textContent?.trim() !== text) host.textContent = text;
}

/** Sets or removes one attribute, touching the page only when it differs. `true` is the empty string. */
export function patchAttribute(element: Element, name: string, value: string | boolean | null | undefined): void {
  const wanted = value === true ? '' : value === false ? null : (value ?? null);
  if (element.getAttribute(name) === wanted) return;
  if (wanted === null) element.removeAttribute(name);
  else element.setAttribute(name, wanted);
}

/** Adds or removes one token of an id list (`aria-describedby`), leaving the author's tokens and their order alone. */
export function patchToken(element: Element, attribute: string, token: string, present: boolean): void {
  const tokens = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  if (tokens.includes(token) === present) return;
  const next = present ? [...tokens, token] : tokens.filter((each) => each !== token);
  patchAttribute(element, attribute, next.length ? next.join(' ') : null);
}

/** Returns `base`, or `base-2`, `base-3` … when the document has it already. */
export function uniqueId(scope: Document | ShadowRoot, base: string): string {
  let id = base;
  for (let count = 2; scope.getElementById(id); count++) id = `${base}-${count}`;
  return id;
}
