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
  axe.setup(document.documentElement);
  try {
    return axe.commons.text.accessibleText(element);
  } finally {
    axe.teardown();
  }
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
