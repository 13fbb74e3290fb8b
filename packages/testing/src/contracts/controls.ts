import { check, same } from './check.ts';

/** A control a person types or chooses in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls within, hidden ones left out. */
export const controlsIn = (root: ParentNode): Control[] => [
  ...root.querySelectorAll<Control>('input:not([type=hidden]), textarea, select'),
];

/** Puts something into every control, as typing, autofill or a reload does: no event is fired, and the last text control keeps focus and a selection. */
export function fill(controls: readonly Control[]): void {
  controls.forEach((control, index) => {
    if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
    else if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))
      control.checked = !control.checked;
    else if (control.type !== 'file')
      control.value = `a${index}b2c3`.slice(0, control.maxLength > 0 ? control.maxLength : undefined);
  });
  const text = controls.findLast(
    (control) => 'selectionStart' in control && control.selectionStart !== null && !control.disabled,
  );
  text?.focus();
  (text as HTMLInputElement | undefined)?.setSelectionRange(1, 2);
}

/** What is in the controls and where the caret is; compared later by `unchanged`. */
export function remember(controls: readonly Control[]): () => string {
  return () =>
    JSON.stringify([
      ...controls.map((control) => [
        control.name,
        control.value,
        (control as HTMLInputElement).checked,
        (control as HTMLInputElement).selectionStart,
        (control as HTMLInputElement).selectionEnd,
      ]),
      controls.findIndex((control) => control === document.activeElement),
    ]);
}

/** Fails unless the controls are the same nodes as before, in the same state. */
export function unchanged(
  root: Element,
  controls: readonly Control[],
  state: () => string,
  before: string,
  when: string,
): void {
  for (const control of controls)
    check(root.contains(control), `${when}: the control "${control.name}" was replaced by another node, or taken away`);
  check(
    controlsIn(root).length === controls.length,
    `${when}: there are ${controlsIn(root).length} controls instead of ${controls.length}`,
  );
  same(state(), before, `${when}: what was typed, or the caret, is lost`);
}
