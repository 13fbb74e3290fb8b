import type { FormError } from '../protocol/form-error.ts';
import { showFieldError } from './field-error.ts';
import type { StepperElement } from './stepper-data.ts';

/** Asks what is wrong with the answer of a control; undefined: that could not be asked. */
export type AskCheck = (name: string) => Promise<readonly FormError[] | undefined>;

const waiting = new WeakSet<Element>();

/**
 * Says what is wrong with a field that was changed, once the focus has left it: never while it is typed in, and never of one that is empty. The
 * focus stays where it went; it is said once. The server checks, so that there is one check; all of the step it does when it is continued from.
 */
export async function checkLeftField(stepper: StepperElement, control: HTMLInputElement, ask: AskCheck): Promise<void> {
  const field = control.closest<HTMLElement>('tiwizi-field');
  if (!field || waiting.has(field) || !/^(text|email|tel|url|search|textarea)$/.test(control.type)) return;
  waiting.add(field);
  await whenLeft(field);
  waiting.delete(field);
  const controls = [...field.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')];
  const typed = (): string => controls.map(({ value }) => value).join('\n');
  const before = typed();
  const isInView = field.closest<HTMLElement>('[data-tiwizi-step]')?.dataset['tiwiziStep'] === stepper.step;
  if (!before.trim() || !isInView) return;
  const errors = await ask(control.name);
  // Whoever has come back to it is not interrupted.
  if (!errors || typed() !== before || field.matches(':focus-within')) return;
  const error = errors.find(({ href }) => controls.some(({ id }) => href === `#${id}`));
  showFieldError(stepper, field, error);
}

/** Resolves when the focus is not in a field, or leaves it. */
function whenLeft(field: HTMLElement): Promise<void> {
  if (!field.matches(':focus-within')) return Promise.resolve();
  return new Promise((done) => {
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (field.contains(relatedTarget as Node | null)) return;
      field.removeEventListener('focusout', left);
      done();
    };
    field.addEventListener('focusout', left);
  });
}
