import {
  Enhancer,
  findPart,
  patchAttribute,
  patchText,
  patchToken,
  report,
  uniqueId,
  PART,
  type Generate,
} from '@tiwizi/core';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Locale } from '@tiwizi/i18n';
import { fieldProperties, type FieldData, type FieldOption, type FieldType, type InputType } from './field-data.ts';
import { errorPrefix, labelText } from './field-words.ts';

/** A native control a field holds. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CONTROLS = 'input:not([type=hidden]), textarea, select';
/** What a change of a property writes to the control it stands for. */
const passedOn = ['required', 'disabled', 'autocomplete', 'inputmode', 'maxlength', 'accept'] as const;

/**
 * `<tiwizi-field>`: label, hint, error and one native control (or a set of them), tied together.
 *
 * Full form: plain HTML in the light DOM, see `field.template.ts`. Short form: `<tiwizi-field label="…" name="…">`, expanded by
 * the server (`expand`) or generated when the element finds itself empty. An author's own control is kept: what is missing
 * around it is added when there is something to say.
 *
 * @attr {string} label - what is asked; says “optional” unless `required`
 * @attr {string} hint - help that stands before the control
 * @attr {string} error - what is wrong and what to do; sets `aria-invalid` and describes the control
 * @attr {'text'|'textarea'|'select'|'checkbox'|'radio'|'date'|'file'|'one-time-code'} type - kind of field
 * @attr {string} name - name in the posted form
 * @attr {boolean} required - an answer is needed
 * @attr {boolean} checked - at first print, of one checkbox that stands alone: it is ticked
 *
 * The native control is the controlled one: read and listen to `field.control`; the element never writes its value.
 * Standards: WCAG 2.2 1.3.1, 1.3.5, 3.3.1, 3.3.2, 4.1.2.
 */
export class TiwiziField extends Enhancer implements FieldData {
  static override readonly localized = true;

  static override generator = (): Promise<Generate> =>
    import('./field.generator.ts').then((module) => module.generateField);

  static override properties: PropertyDeclarations = fieldProperties;

  declare type?: FieldType | undefined;
  declare inputType?: InputType | undefined;
  declare name?: string | undefined;
  declare label?: string | undefined;
  declare hint?: string | undefined;
  declare error?: string | undefined;
  declare value?: string | undefined;
  declare required?: boolean | undefined;
  declare checked?: boolean | undefined;
  declare disabled?: boolean | undefined;
  declare multiple?: boolean | undefined;
  declare options?: readonly FieldOption[] | undefined;
  declare controlId?: string | undefined;
  declare autocomplete: string;
  declare inputmode?: string | undefined;
  declare maxlength?: string | undefined;
  declare rows?: string | undefined;
  declare accept?: string | undefined;
  declare controlDir?: string | undefined;
  declare width?: string | undefined;

  #spoken: Locale | undefined;

  /** The native control, or the first of a set. */
  get control(): FieldControl | null {
    return this.querySelector<FieldControl>(CONTROLS);
  }

  /** All native controls of the field. */
  get controls(): FieldControl[] {
    return [...this.querySelectorAll<FieldControl>(CONTROLS)];
  }

  protected override adopt(): void {
    if (!this.control) report('tiwizi-field-without-control', 'The field has no control.', this);
  }

  protected override listen(): void {
    const control = this.control as HTMLInputElement | null;
    const shown = control?.type === 'file' && findPart(this, 'files');
    if (!shown) return;
    const show = (): void => patchText(shown, Array.from(control.files!, ({ name }) => name).join(', '));
    const options = { signal: this.connection };
    control.addEventListener('change', show, options);
    // Files are gone only after the event.
    control.form?.addEventListener('reset', () => setTimeout(show), options);
    show();
  }

  protected override patch(changed: PropertyValues<this>): void {
    const { control } = this;
    if (!control) return;
    this.#patchLabel(control);
    // What was said and is no more is taken back, what the author wrote is not.
    if (this.hint !== undefined || changed.has('hint')) this.#patchHint(control, this.hint ?? '');
    if (this.error !== undefined || changed.has('error')) this.#patchError(control, this.error ?? '');
    const { locale } = this;
    const hasTurned = locale !== this.#spoken;
    this.#spoken = locale;
    if (!this.hasUpdated) return;
    if (hasTurned) this.drawing = import('./speak.ts').then(({ speak }) => speak(this, locale));
    for (const name of passedOn) {
      if (changed.has(name)) this.controls.forEach((each) => patchAttribute(each, name, this[name]));
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
    const host = findPart(this, 'hint') ?? (hint ? this.#insert('hint', control) : undefined);
    if (!host) return;
    host.hidden = !hint;
    patchText(host, hint);
    this.#describe(control, host, Boolean(hint));
  }

  #patchError(control: FieldControl, error: string): void {
    const host = findPart(this, 'error') ?? (error ? this.#insert('error', control) : undefined);
    if (!host) return;
    const prefix = errorPrefix(this.locale);
    const said = `${prefix} ${error}`;
    if (error && host.textContent?.trim() !== said) {
      const hidden = document.createElement('span');
      hidden.className = 'tiwizi-visually-hidden';
      hidden.textContent = prefix;
      host.replaceChildren(hidden, ` ${error}`);
    } else if (!error) host.replaceChildren();
    host.hidden = !error;
    this.#describe(control, host, Boolean(error));
    for (const each of this.controls)
      if (each.type !== 'radio' && !(each.type === 'checkbox' && this.#group(each)))
        patchAttribute(each, 'aria-invalid', error ? 'true' : null);
  }

  /** A part the markup did not have, put before the control (or at the head of its group). */
  #insert(part: 'label' | 'hint' | 'error', control: FieldControl): HTMLElement {
    const host = document.createElement(part === 'label' ? 'label' : 'p');
    host.className = `tiwizi-${part}`;
    host.setAttribute(PART, part);
    const group = this.#group(control);
    const hint = findPart(this, 'hint');
    if (part === 'error' && hint) hint.after(host);
    else if (group?.querySelector('legend')) group.querySelector('legend')!.after(host);
    else (control.closest('.tiwizi-choice, .tiwizi-file') ?? control).before(host);
    return host;
  }

  #group(control: FieldControl): HTMLFieldSetElement | undefined {
    const group = control.closest('fieldset');
    return group && this.contains(group) ? group : undefined;
  }

  #idOf(element: Element): string {
    const base = () =>
      element === this.control
        ? (this.controlId ?? `field-${this.name ?? this.control.name}`)
        : `${this.#idOf(this.control!)}-${element.getAttribute(PART)}`;
    return (element.id ||= uniqueId(document, base()));
  }

  #describe(control: FieldControl, host: Element, present: boolean): void {
    patchToken(this.#group(control) ?? control, 'aria-describedby', this.#idOf(host), present);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-field': TiwiziField;
  }
}
