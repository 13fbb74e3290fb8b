import { findPart, idOf, patchAttribute, patchText, patchToken, PART, report } from '@tiwizi/core';
import { withProperties, type EnhancerClass, type LoadTemplate } from '@tiwizi/core';
import type { PropertyValues } from '@lit/reactive-element';
import { fieldProperties, type FieldData } from './field-data.ts';
import type { FieldPrinted } from './field-printed.ts';
import { errorPrefix, labelText } from './field-words.ts';

/** A native control a field holds. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CONTROLS = 'input:not([type=hidden]), textarea, select';
/** What a change of a property writes to the control it stands for. */
const passedOn = ['required', 'disabled', 'autocomplete', 'inputmode', 'maxlength', 'accept', 'form'] as const;

const Base: EnhancerClass<FieldData, FieldPrinted> = withProperties(fieldProperties);

/**
 * `<tiwizi-field>`: label, hint, error and one native control (or a set of them), tied together.
 *
 * Full form: plain HTML in the light DOM, see `field.template.ts`. Short form: `<tiwizi-field label="…" name="…">`, expanded by
 * the server (`expand`) or generated when the element finds itself empty. An author's own control is kept: what is missing
 * around it is added when there is something to say.
 *
 * The native control is the controlled one: read and listen to `field.control`; the element never writes its value.
 * Standards: WCAG 2.2 1.3.1, 1.3.5, 3.3.1, 3.3.2, 4.1.2.
 */
export class TiwiziField extends Base {
  static override readonly localized = true;
  static override template: LoadTemplate = () => import('./field.template.ts').then((module) => module.fieldTemplate);

  /** The native control, or the first of a set. */
  get control(): FieldControl | null {
    return this.querySelector<FieldControl>(CONTROLS);
  }

  /** All native controls of the field. */
  get controls(): FieldControl[] {
    return [...this.querySelectorAll<FieldControl>(CONTROLS)];
  }

  protected override adopt(): void {
    // Options that were given as a property are printed at once.
    if (!this.control && !this.options) report('tiwizi-field-without-control', 'No control.', this);
  }

  protected override listen(): void {
    const control = this.control as HTMLInputElement | null;
    const shown = findPart(this, 'files');
    const show = (): void => patchText(shown, Array.from(control?.files ?? [], ({ name }) => name).join(', '));
    const options = { signal: this.connection };
    control?.addEventListener('change', show, options);
    // What was wrong is gone with what was typed. Files are gone only after the event.
    const cleared = (): void => {
      this.error = undefined;
      setTimeout(show);
    };
    control?.form?.addEventListener('reset', cleared, options);
    show();
  }

  protected override patch(changed: PropertyValues<this>): void {
    const { control } = this;
    // A set of choices has none until the first options come. To listen twice does no harm.
    if (!control) return void (this.hasUpdated && this.reprint(changed).then(() => this.listen()));
    this.#patchLabel(control);
    // What was said and is no more is taken back, what the author wrote is not.
    if (this.hint !== undefined || changed.has('hint')) this.#patchHint(control, this.hint ?? '');
    this.#patchError(control, this.error ?? '', this.error !== undefined || changed.has('error'));
    if (!this.hasUpdated) return;
    if (this.hasTurned || changed.has('options')) this.reprint(changed);
    for (const name of passedOn) {
      if (!changed.has(name)) continue;
      // Firefox calls a box with a native constraint invalid: one alone says that it is required, of several none is.
      const isBox = name === 'required' && control.type === 'checkbox';
      const value = isBox ? this.required && this.#isLone(control) && 'true' : this[name];
      this.controls.forEach((each) => patchAttribute(each, isBox ? 'aria-required' : name, value));
    }
  }

  #patchLabel(control: FieldControl): void {
    if (this.label === undefined) return;
    const host =
      findPart(this, 'label') ?? this.querySelector<HTMLElement>('legend, label') ?? this.#insert('label', control);
    if (host instanceof HTMLLabelElement && !host.control) host.htmlFor = this.#idOf(control);
    patchText(host, labelText(this, this.locale));
  }

  #patchHint(control: FieldControl, hint: string): void {
    const host = findPart(this, 'hint') ?? (hint && this.#insert('hint', control));
    if (!host) return;
    host.hidden = !hint;
    patchText(host, hint);
    this.#describe(control, host, !host.hidden);
  }

  /** @param isOurs the error is what our property says, and not what the author wrote */
  #patchError(control: FieldControl, error: string, isOurs: boolean): void {
    const parts = this.invalidParts?.split(' ');
    for (const each of this.controls) {
      const isMeant = !parts || parts.some((part) => each.name.endsWith(`-${part}`));
      if (each.type !== 'radio' && (isOurs || !each.hasAttribute('aria-invalid')))
        patchAttribute(each, 'aria-invalid', `${Boolean(error) && isMeant}`);
    }
    const host = isOurs && (findPart(this, 'error') ?? (error && this.#insert('error', control)));
    if (!host) return;
    patchText(host, error && `${errorPrefix(this.locale)} ${error}`);
    host.hidden = !error;
    this.#describe(control, host, !host.hidden);
  }

  /** A part the markup did not have, put before the control (or at the head of its group). */
  #insert(part: 'label' | 'hint' | 'error', control: FieldControl): HTMLElement {
    const host = document.createElement(part === 'label' ? 'label' : 'p');
    host.className = `tiwizi-${part}`;
    host.setAttribute(PART, part);
    const above = (part === 'error' && findPart(this, 'hint')) || this.#group(control)?.querySelector('legend');
    if (above) above.after(host);
    else (findPart(this, 'error') ?? [...this.children].find((each) => each.contains(control)))?.before(host);
    return host;
  }

  /** Whether a control is one box that stands alone. */
  #isLone({ type }: FieldControl): boolean {
    return type === 'checkbox' && this.controls.length < 2;
  }

  #group(control: FieldControl): HTMLFieldSetElement | undefined {
    const group = control.closest('fieldset');
    return this.contains(group) ? (group as HTMLFieldSetElement) : undefined;
  }

  #idOf(element: Element): string {
    const { control } = this;
    const part = element.getAttribute(PART) ?? element.localName;
    return idOf(
      element,
      element === control
        ? (this.controlId ?? `field-${this.name ?? control.name}`)
        : `${this.#idOf(control!)}-${part}`,
    );
  }

  /** A group says it in its name, after the legend; a lone box says it itself. */
  #describe(control: FieldControl, host: HTMLElement, present: boolean): void {
    const group = this.#group(control);
    const legend = group?.querySelector('legend');
    const id = this.#idOf(host);
    if (group && legend && !this.#isLone(control)) {
      patchToken(group, 'aria-labelledby', this.#idOf(legend), true);
      patchToken(group, 'aria-labelledby', id, present);
    } else patchToken(control, 'aria-describedby', id, present);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-field': TiwiziField;
  }
}
