interface Axe {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
}

/** The name that assistive technology is given, by axe-core's computation (Accessible Name and Description Computation 1.2). */
export async function accessibleName(element: Element): Promise<string> {
  // Only as a script does it work in every tool: it puts itself on the window.
  await import('axe-core/axe.min.js');
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  // What styles show of a closed <details> is hidden to axe, and to nobody else.
  const folded = element.checkVisibility() ? [...foldedAround(element)] : [];
  for (const details of folded) details.open = true;
  axe.setup(document.documentElement);
  try {
    return axe.commons.text.accessibleText(element);
  } finally {
    axe.teardown();
    for (const details of folded) details.open = false;
  }
}

/** The closed `<details>` of whose content an element is. */
function* foldedAround(element: Element): Generator<HTMLDetailsElement> {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (
      around instanceof HTMLDetailsElement &&
      !around.open &&
      !around.querySelector(':scope > summary')?.contains(element)
    )
      yield around;
}

/** The description that assistive technology is given: the texts that `aria-describedby` names, shown or not, in its order. */
export function description(element: Element): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
  return ids
    .map((id) => scope.getElementById(id)?.textContent?.trim())
    .filter(Boolean)
    .join(' ');
}

/**
 * All that is said when a person comes to a control: the name of its group, its own name, its description. A description of the group is left out:
 * it is not read when the group is entered (Orca 43 in Chromium and Firefox).
 */
export async function heardAt(control: Element): Promise<string> {
  const group = control.closest('fieldset, [role=group], [role=radiogroup]');
  const said = [group && (await accessibleName(group)), await accessibleName(control), description(control)];
  return said.filter(Boolean).join(' ');
}

/** What has no role, whatever it holds: when the focus comes nothing is said of it. */
const BARE = ':is(div, span, p):not([role]), :is(section, form):not([role], [aria-label], [aria-labelledby])';
/** What says where one is by its role, or all it holds when the focus comes. */
const SAYS_ITSELF = 'main, [role=main], [role=alert], [role=status], [role=log]';

/** What is wrong with an element that takes the focus: nothing is said of it. Undefined when something is. */
export async function silentAtFocus(element: Element): Promise<string | undefined> {
  if (element.matches(SAYS_ITSELF)) return undefined;
  const isBare = element.matches(BARE);
  if (!isBare && /[\p{L}\p{N}]/u.test(await accessibleName(element))) return undefined;
  const opening = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
  return `${opening} takes the focus and ${isBare ? 'is nothing' : 'has no name'}: give tabindex to a heading or a named region`;
}
