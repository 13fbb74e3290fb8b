import type { FormError } from '../protocol/form-error.ts';
import { pageAt } from './page-at.ts';

/** What brings up a choice that was not on the page: several communes may be meant by what was written. */
const bringsChoice = ({ code }: FormError): boolean => code.startsWith('commune_');

const choiceOf = (fieldset: Element): Element | null => fieldset.querySelector(':scope > [name$="-which"]');

/**
 * Shows the communes that may be meant, as the server prints them at an address, below the name that was written. What was typed stays. Where
 * they cannot be had, the sentence that names them is enough.
 */
export async function showChoices(errors: readonly FormError[], address: string): Promise<void> {
  const page = await pageAt(address);
  for (const { href } of errors.filter(bringsChoice)) {
    const field = document.getElementById(href.slice(1))?.closest('tiwizi-field');
    const fetched = page?.getElementById(href.slice(1))?.closest('fieldset');
    const choice = fetched && choiceOf(fetched);
    if (!field?.parentElement || !page) continue;
    choiceOf(field.parentElement)?.remove();
    if (choice) field.after(document.importNode(choice, true));
  }
}
