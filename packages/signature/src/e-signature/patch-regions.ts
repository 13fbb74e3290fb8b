import { patchAttribute, patchText, PART } from '@tiwizi/core';
import { patchChildren } from '@tiwizi/elements/template';

/** Regions that are written elsewhere. */
const own = ['message', 'status', 'check', 'viewer-pages'];
const CONTROLS = 'input, button, select, textarea, tiwizi-field';

/**
 * Brings the regions of a standing form to what was printed, without touching a control: words are exchanged in their hosts, fields get
 * their attributes, hidden fields their values. Hosts that the author's own markup does not have are passed over.
 */
export function patchRegions(standing: ParentNode, printed: ParentNode): void {
  for (const host of printed.querySelectorAll<HTMLElement>(`[${PART}]`)) {
    const name = host.getAttribute(PART)!;
    if (
      own.includes(name) ||
      host.parentElement?.closest('tiwizi-field, tiwizi-notice') ||
      host.querySelector(`${CONTROLS}, [${PART}]`)
    )
      continue;
    const target = standing.querySelector<HTMLElement>(`[${PART}~="${name}"]`);
    if (target) patchHost(target, host);
  }
  for (const field of printed.querySelectorAll('tiwizi-field')) {
    const target = standing.querySelector(`tiwizi-field[name="${field.getAttribute('name')}"]`);
    if (!target) continue;
    for (const name of ['lang', 'dir', 'label', 'hint', 'error'])
      patchAttribute(target, name, field.getAttribute(name));
    patchChoice(target, field);
  }
  for (const input of printed.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
    const target = standing.querySelector(`input[type=hidden][name="${input.name}"]`);
    if (target) patchAttribute(target, 'value', input.value);
  }
}

/** Exchanges attributes (not ids) and content, when they differ. */
export function patchHost(target: Element, printed: Element): void {
  for (const { name, value } of printed.attributes)
    if (name !== 'id' && name !== 'class') patchAttribute(target, name, value);
  patchChildren(target, printed);
}

/** The words of the one box, which a field leaves as they were printed. */
function patchChoice(target: Element, printed: Element): void {
  const options = printed.getAttribute('options');
  if (!options) return;
  const [option] = JSON.parse(options) as readonly { readonly label: string }[];
  patchText(target.querySelector<HTMLElement>('.tiwizi-choice__label') ?? undefined, option?.label ?? '');
}
