import {
  findPart,
  patchAttribute,
  patchText,
  report,
  watchChildren,
  withProperties,
  type EnhancerClass,
} from '@tiwizi/core';
import { rangeProperties, type RangeData } from './range-data.ts';
import { rangeWords } from './range-words.ts';

const Base: EnhancerClass<RangeData> = withProperties(rangeProperties);

/**
 * `<tiwizi-range>` around a native `<input type="range">`: the value beside it as a number with its unit, seen at every move, and said as the
 * control's own value. Nothing else is changed: keys, direction and what is posted are the browser's.
 *
 * For an answer that need not be exact, such as a distance to search in. An amount, a share or a year is typed into a field: nobody hits 1 247 on
 * a phone. A range always has an answer, so it cannot be left out: in a service that has to know whether a person answered, ask otherwise.
 *
 * `<tiwizi-field look="range" min="0" max="50" step="5" control-suffix="km">` prints it, its ends in words. Without script it is the native control
 * with these ends. Around one of your own, `.tiwizi-range__ends` may stand after it; the value is shown by script.
 *
 * Standards: HTML range state; WCAG 2.2 1.3.1, 2.5.7, 2.5.8, 4.1.2.
 */
export class TiwiziRange extends Base {
  static override readonly localized = true;

  /** The native control. */
  get control(): HTMLInputElement | null {
    return this.querySelector('input[type=range]');
  }

  protected override listen(): void {
    const signal = this.connection;
    if (!this.control) report('tiwizi-range-without-control', 'It holds no <input type="range">.', this);
    for (const type of ['input', 'change']) this.addEventListener(type, () => this.patch(), { signal });
    watchChildren(this, () => this.patch(), signal);
    // What a form is reset to stands there after the event; a page that comes back has what it was left with.
    this.ownerDocument.addEventListener(
      'reset',
      ({ target }) => target === this.control?.form && setTimeout(() => this.patch()),
      { signal },
    );
    addEventListener('pageshow', () => this.patch(), { signal });
  }

  protected override patch(): void {
    const { control } = this;
    if (!control) return;
    const words = rangeWords(control.value, this.unit, this.locale);
    const output = findPart(this, 'value') ?? this.#makeOutput(control);
    patchText(output, words);
    patchAttribute(output, 'hidden', false);
    patchAttribute(control, 'aria-valuetext', words);
  }

  #makeOutput(control: HTMLInputElement): HTMLElement {
    const output = document.createElement('output');
    output.className = 'tiwizi-range__value';
    output.setAttribute('data-tiwizi-part', 'value');
    // It is said as the value of the control already.
    output.setAttribute('aria-live', 'off');
    if (control.id) output.setAttribute('for', control.id);
    control.after(output);
    return output;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-range': TiwiziRange;
  }
}
