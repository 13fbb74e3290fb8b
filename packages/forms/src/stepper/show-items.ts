import { announce, patchText } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { takeOutOfSummary } from './field-error.ts';
import { pageAt } from './page-at.ts';
import { sectionOf } from './section-of.ts';
import { showAskedFields } from './show-asked-fields.ts';
import type { StepperElement } from './stepper-data.ts';

const itemsIn = (group: Element): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('[data-tiwizi-item]')];
const idOf = (item: HTMLElement): string | undefined => item.dataset['tiwiziItem'];

/**
 * Shows the repeating groups of the step in view as the server has them at an address: items that are new come, those that are gone go, all
 * are counted anew. Whatever was typed in the others stays as it is.
 *
 * @param focus - id of what takes the focus then
 * @returns whether they could be had
 */
export async function showItems(
  stepper: StepperElement & { readonly form: HTMLFormElement | null },
  address: string,
  focus?: string,
): Promise<boolean> {
  const page = await pageAt(address);
  const section = sectionOf(stepper, stepper.step);
  const fetched = page && sectionOf(page.documentElement, stepper.step);
  if (!section || !fetched) return false;
  let gone: string | undefined;
  for (const group of section.querySelectorAll<HTMLElement>('[data-tiwizi-group]')) {
    const { tiwiziGroup: name = '' } = group.dataset;
    const now = fetched.querySelector(`[data-tiwizi-group=${CSS.escape(name)}]`);
    const count = itemsIn(group).length;
    if (now) gone = showGroup(group, now) ?? gone;
    if (itemsIn(group).length !== count) takeBackError(stepper, group);
  }
  const { form } = stepper;
  if (form) showAskedFields(form, stepper.known);
  if (gone) announce(stepper, gone);
  const target = focus === undefined ? null : document.getElementById(focus);
  // Firefox gives a legend the focus only once it is laid out, which to ask where it is brings about.
  target?.getBoundingClientRect();
  target?.focus();
  return true;
}

/** Of how many items there are something else was wrong; whether they are enough is said once the step is continued from. */
function takeBackError(stepper: StepperElement, group: HTMLElement): void {
  const host = group.querySelector<HTMLElement>('[data-tiwizi-group-error]');
  if (!host || host.hidden) return;
  host.hidden = true;
  patchText(host, '');
  takeOutOfSummary(stepper, group);
}

/** @returns what is said of an item that went */
function showGroup(group: HTMLElement, now: Element): string | undefined {
  const kept = new Map(itemsIn(group).map((item) => [idOf(item), item]));
  const list = listOf(group);
  let before: Element | undefined;
  for (const fetched of itemsIn(now)) {
    const known = kept.get(idOf(fetched));
    const item = known ?? document.importNode(fetched, true);
    // Nothing is typed in a list.
    if (known && list) known.replaceChildren(...document.importNode(fetched, true).childNodes);
    else if (known) count(known, fetched);
    else if (before) before.after(item);
    else if (list) list.prepend(item);
    else addButton(group)?.before(item);
    kept.delete(idOf(fetched));
    before = item;
  }
  if (list && before) list.hidden = false;
  const [gone] = [...kept.values()].map((item) => removeButton(item)?.dataset['said']);
  kept.forEach(takeAway);
  const [add, addNow] = [addButton(group), addButton(now)];
  if (add && addNow) add.hidden = addNow.hidden;
  return gone;
}

const listOf = (group: Element): HTMLElement | null => group.querySelector(':scope > dl');

/** An item with the focus stays in reach a moment longer, as no item, and nothing of it is sent. */
function takeAway(item: HTMLElement): void {
  if (!item.contains(document.activeElement)) return item.remove();
  delete item.dataset['tiwiziItem'];
  for (const control of item.querySelectorAll('[name]')) control.removeAttribute('name');
  leave(item, () => item.remove());
}

const addButton = (group: Element): HTMLElement | null => group.querySelector(':scope > button[name=action]');
const removeButton = (item: Element): HTMLElement | null =>
  item.querySelector(':scope > fieldset > button[name=action], :scope > dd > [value^="remove:"]');

/** Gives an item the number it has now, in its legend and in the name of its button. */
function count(item: Element, now: Element): void {
  const legend = item.querySelector('legend');
  const [button, buttonNow] = [removeButton(item), removeButton(now)];
  if (legend) legend.textContent = now.querySelector('legend')?.textContent ?? '';
  if (!button || !buttonNow) return;
  button.hidden = buttonNow.hidden;
  button.dataset['said'] = buttonNow.dataset['said'] ?? '';
  button.replaceChildren(...document.importNode(buttonNow, true).childNodes);
}
