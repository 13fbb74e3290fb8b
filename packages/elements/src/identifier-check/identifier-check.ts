import type { PropertyValues } from '@lit/reactive-element';
import { announce, report, withProperties, type EnhancerClass } from '@tiwizi/core';
import type { TiwiziField } from '../field/field.ts';
import { identifierCheckProperties, type IdentifierCheckData } from './identifier-check-data.ts';
import type * as JudgeIdentifier from './judge-identifier.ts';

const Base: EnhancerClass<IdentifierCheckData> = withProperties(identifierCheckProperties);

/**
 * `<tiwizi-identifier-check identifier="cnie">` in a `<tiwizi-field>`: looks at a Moroccan identifier when its field is left, by the same
 * rule and in the same words as a server that uses `checkIdentifier` and the kind `identifier` of a flow. What a sure rule refuses is an
 * error of the field. What is only unusual is asked about: that looks and sounds like a question, and keeps nothing from being sent.
 *
 * `<tiwizi-field identifier="cnie">` prints it. Rules and words are loaded when someone comes to the field. Without them, as without script,
 * nothing is missing: the server checks. What was asked about is posted beside
 * the answer as `<name>-asked`, so that a server need not ask again. Nothing is said while someone types, nor of an empty field.
 *
 * Standards: WCAG 2.2 3.2.2, 3.3.1, 3.3.3, 4.1.3.
 */
export class TiwiziIdentifierCheck extends Base {
  static override readonly localized = true;
  /** What was looked at last, and what was said of it. */
  #seen = '';
  #error: string | undefined;
  #asked = '';
  /** Over when no finger or button presses the page any more. */
  #pressed: Promise<unknown> | undefined;

  /** The field it stands in. */
  get field(): TiwiziField | null {
    return this.closest('tiwizi-field');
  }

  protected override listen(): void {
    const { field, connection: signal } = this;
    if (!field) return report('tiwizi-identifier-check-without-field', 'It stands in no <tiwizi-field>.', this);
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (!field.contains(relatedTarget as Node | null)) void Promise.resolve(this.#pressed).then(() => this.check());
    };
    // A press that leads out of the field must not find what it is meant for moved away by what is said here.
    document.addEventListener('pointerdown', () => void (this.#pressed = pressOver(signal)), { capture: true, signal });
    field.addEventListener('focusin', () => void this.#load(), { signal });
    field.addEventListener('focusout', left, { signal });
    field.control?.form?.addEventListener('reset', () => this.#say(undefined, ''), { signal });
  }

  protected override patch(changed: PropertyValues<this>): void {
    // What stands there is said in the language that is spoken now.
    if (this.hasUpdated && (this.hasTurned || changed.has('identifier'))) {
      if (this.#error !== undefined || this.#asked) this.#look();
    }
  }

  /** Looks at what was typed, and says what there is to say of it. */
  async check(): Promise<void> {
    if (!(await this.#load())) return;
    const { field } = this;
    const value = field?.control?.value ?? '';
    // Whoever has come back is not interrupted; what was said once is not said again.
    if (!field?.isConnected || field.matches(':focus-within') || value === this.#seen) return;
    this.#look();
    const said = this.#error ?? this.#asked;
    if (said) announce(this, said);
  }

  /** The rules, once for all fields; tried again at the next field where the network was gone. */
  async #load(): Promise<boolean> {
    try {
      rules ??= await import('./judge-identifier.ts');
      return true;
    } catch (cause) {
      report('tiwizi-identifier-check-unloaded', 'The rules could not be loaded; the server checks.', this, cause);
      return false;
    }
  }

  #look(): void {
    const { identifier, field, locale } = this;
    if (!identifier || !field || !rules) return;
    this.#seen = field.control?.value ?? '';
    const { error, question } = rules.judgeIdentifier(identifier, this.#seen, field.label, locale);
    this.#say(error, question);
  }

  /** Says what is wrong, or asks; what was said here before is taken back, what others said stays. */
  #say(error: string | undefined, question: string): void {
    const { field } = this;
    // Without rules nothing was said that could be taken back.
    if (!field || !rules) return;
    if (error !== undefined || field.error === this.#error) field.error = error;
    this.#error = error;
    rules.askInField(field, question);
    this.#asked = question;
    this.#post(question ? this.#seen : undefined);
  }

  /** What was asked about goes with the answer. */
  #post(value: string | undefined): void {
    const name = this.field?.control?.name;
    const known = this.querySelector('input');
    if (value === undefined || !name) return known?.remove();
    const posted = known ?? document.createElement('input');
    posted.type = 'hidden';
    posted.name = `${name}-asked`;
    posted.defaultValue = value;
    if (!known) this.append(posted);
  }
}

let rules: typeof JudgeIdentifier | undefined;

/** Resolves when a press has ended, and what it does was done. */
const pressOver = (signal: AbortSignal): Promise<unknown> =>
  new Promise((done) => {
    const over = (): unknown => setTimeout(done);
    for (const type of ['pointerup', 'pointercancel'])
      document.addEventListener(type, over, { capture: true, once: true, signal });
  });

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-identifier-check': TiwiziIdentifierCheck;
  }
}
