import { pageAt } from './page-at.ts';
import { sectionOf } from './section-of.ts';
import type { StepperElement } from './stepper-data.ts';

/**
 * Puts a step as the server has it at an address into the form, in its template: a list of items, or the page of one. What stood for it goes.
 *
 * @returns whether it could be had
 */
export async function fetchStep(stepper: StepperElement, address: string, id: string | undefined): Promise<boolean> {
  const page = await pageAt(address);
  const fetched = page && sectionOf(page.documentElement, id);
  const { step } = stepper;
  const before = sectionOf(stepper, step);
  if (!fetched || !before || !id || id === step) return false;
  const template = document.createElement('template');
  template.dataset['tiwiziStep'] = id;
  template.content.append(document.importNode(fetched, true));
  const known = sectionOf(stepper, id);
  if (known) known.replaceWith(template);
  else before.after(template);
  return true;
}
