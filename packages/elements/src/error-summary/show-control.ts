import { fragmentTarget } from '../address/fragment-target.ts';

const CONTROLS = 'input:not([type=hidden]), select, textarea, button';

/** The control of this page that a link leads to: the target itself, or the first control in it (a group, a fieldset). */
export function controlOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const { pathname, search } = link.ownerDocument.location;
  if (!link.hash || link.pathname !== pathname || link.search !== search) return undefined;
  const target = fragmentTarget(link.ownerDocument, link.hash);
  const control = target?.matches(CONTROLS) ? target : target?.querySelector<HTMLElement>(CONTROLS);
  return control ?? undefined;
}

/** Puts focus in a control with its question in view: a control alone at the top of the screen says nothing. */
export function showControl(control: HTMLElement): void {
  const isChoice = control.matches('[type=radio], [type=checkbox]');
  const question =
    control.closest('tiwizi-field') ??
    (isChoice ? control.closest('fieldset') : null) ??
    (control as HTMLInputElement).labels?.[0] ??
    control;
  question.scrollIntoView();
  control.focus({ preventScroll: true });
}
