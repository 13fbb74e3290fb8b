import { sendForm, type Sent } from '../stepper/send-form.ts';
import type { KeptStep } from './kept-step.ts';

/** Seconds that an answer is waited for. */
const PATIENCE = 20;

/** A hidden value as the page came with it: browsers bring back others on reload. */
export const printedValue = (form: HTMLFormElement | null, name: string): string =>
  form?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.defaultValue ?? '';

/**
 * Sends a kept step as what is saved while one types, unchecked: by the revision it was typed on. What arrived before without an answer changes
 * nothing; what was answered otherwise meanwhile is a conflict, by its own tab too: nobody knows which of the two was typed later.
 *
 * @param form - of a page of this session, for its tokens
 */
export function sendKept({ action, values, revision }: KeptStep, form: HTMLFormElement): Promise<Sent> {
  const data = new FormData();
  for (const [name, value] of values) data.append(name, value);
  const tokens = { csrf: printedValue(form, 'csrf'), resume: printedValue(form, 'resume'), revision };
  for (const [name, value] of Object.entries(tokens)) if (value) data.set(name, value);
  return sendForm(`${action}${action.includes('?') ? '&' : '?'}save=draft`, data, PATIENCE);
}
