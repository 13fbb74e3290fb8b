type Control = HTMLInputElement;

/** The controls of a form. */
export const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements] as Control[];

/** Whether a control stands in a field that the answers no longer ask. */
const isNotAsked = (control: Control): boolean => control.closest('[data-tiwizi-when][hidden]') !== null;

/**
 * What is posted of a form that holds several steps: the hidden fields and the section in view, without fields that are not asked.
 *
 * @param forDraft leave out files and secrets, which are never autosaved
 */
export function valuesToPost(form: HTMLFormElement, section: Element | undefined, forDraft: boolean): FormData {
  const data = new FormData(form);
  for (const control of controlsOf(form)) {
    const other = control.closest('[data-tiwizi-step]');
    const isSecret = control.type === 'file' || control.type === 'password' || control.closest('[data-draft=never]');
    if ((other && other !== section) || isNotAsked(control) || (forDraft && isSecret)) data.delete(control.name);
  }
  return data;
}

/** The values that conditions read, of all steps that are in the page. */
export function valuesAsked(form: HTMLFormElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    const { name, type, value, checked } = control;
    if (!name || isNotAsked(control) || type === 'file') continue;
    const list = (values[name] ??= []);
    if (value && (checked || (type !== 'radio' && type !== 'checkbox'))) list.push(value);
  }
  return values;
}

/** Whether a person changed anything since the page was made. */
export const isTouched = (form: HTMLFormElement): boolean =>
  controlsOf(form).some(
    (control) =>
      control.defaultValue !== undefined &&
      (control.checked !== control.defaultChecked || control.value !== control.defaultValue),
  );
