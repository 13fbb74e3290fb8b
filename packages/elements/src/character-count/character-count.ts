import type { PropertyValues } from '@lit/reactive-element';
import {
  announce,
  findPart,
  idOf,
  patchAttribute,
  patchText,
  patchToken,
  report,
  templateElement,
  type EnhancerClass,
} from '@tiwizi/core';
import { countCharacters } from '@tiwizi/i18n';
import { characterCountProperties, type CharacterCountData } from './character-count-data.ts';
import type { countWords } from './count-words.ts';

const Base: EnhancerClass<CharacterCountData> = templateElement(characterCountProperties, () =>
  import('./character-count.template.ts').then((module) => module.characterCountTemplate),
);

/** Milliseconds without a key after which who listens is told. */
const PAUSE = 1000;
/** The part of the limit that is left when it begins to be said. */
const LAST = 0.2;

/**
 * `<tiwizi-character-count>`: how many characters the control before it takes, and by script how many are left. Nothing is cut: text that is
 * too long stays, and the count says by how much. Who sees has the number from the moment they come to the control; who listens is told
 * after a pause in the typing, and only in the last fifth. Without script the limit stands there in words, and describes the control.
 *
 * It counts as the server does, see `countCharacters` of `@tiwizi/i18n`. `<tiwizi-field character-count="200">` prints it. Standards: WCAG 2.2
 * 3.3.2, 4.1.3.
 */
export class TiwiziCharacterCount extends Base {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said: string | undefined;
  /** Someone has come to the control: until then the limit says all there is to say. */
  #isUsed = false;

  /** The control that is counted. */
  get control(): HTMLInputElement | HTMLTextAreaElement | null {
    const { for: id, parentElement } = this;
    const found =
      [...(parentElement?.querySelectorAll('input:not([type=hidden]), textarea') ?? [])].findLast(
        (each) => (!id || each.id === id) && each.compareDocumentPosition(this) & Node.DOCUMENT_POSITION_FOLLOWING,
      ) ?? (id ? document.getElementById(id) : null);
    return found?.matches('input, textarea') ? (found as HTMLInputElement) : null;
  }

  /** How many characters may still be typed; below zero by how many it is too long. */
  get left(): number | undefined {
    const { control, limit } = this;
    return control && limit ? limit - countCharacters(control.value, kindOf(control)) : undefined;
  }

  protected override listen(): void {
    const signal = this.connection;
    const { control } = this;
    if (!control) return report('tiwizi-character-count-without-control', 'No control to count.', this);
    const limit = findPart(this, 'limit');
    if (limit) patchToken(control, 'aria-describedby', idOf(limit, 'character-count-limit'), true);
    control.addEventListener('input', this.#typed, { signal });
    control.addEventListener('focus', () => this.#use(), { signal });
    // What a form is reset to stands there after the event.
    control.form?.addEventListener('reset', () => setTimeout(() => this.#show()), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    this.#show();
  }

  #use(): void {
    this.#isUsed = true;
    if (words) return this.#show();
    loadWords().then(
      () => this.isConnected && this.#show(),
      (cause: unknown) =>
        report('tiwizi-character-count-unloaded', 'Its words could not be loaded; the limit stands.', this, cause),
    );
  }

  #show(): void {
    if (!this.#isUsed || !words) return;
    const { left } = this;
    const [limit, shown] = [findPart(this, 'limit'), findPart(this, 'left')];
    if (!limit || !shown) return;
    // The sentence still describes the control when it is hidden.
    patchAttribute(limit, 'hidden', left !== undefined);
    patchAttribute(shown, 'hidden', left === undefined);
    patchText(shown, this.#words(left));
    this.toggleAttribute('data-tiwizi-over', (left ?? 0) < 0);
  }

  #words(left: number | undefined): string {
    return left === undefined || !words ? '' : words(left < 0 ? 'over' : 'left', Math.abs(left), this.locale);
  }

  #typed = (): void => {
    this.#use();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  };

  #tell(): void {
    const { left, limit = 0, control } = this;
    if (left === undefined || !control?.matches(':focus')) return;
    const said = left <= limit * LAST ? this.#words(left) : '';
    if (said !== this.#said) announce(this, said);
    this.#said = said;
  }
}

/** Loaded when someone comes to a control; a second try where the network was gone. */
let words: typeof countWords | undefined;
const loadWords = async (): Promise<unknown> => (words = (await import('./count-words.ts')).countWords);

/** As the server cleans what such a control posts. */
const kindOf = ({ type }: HTMLInputElement | HTMLTextAreaElement): Parameters<typeof countCharacters>[1] =>
  type === 'textarea' ? 'lines' : type === 'email' ? 'email' : type === 'password' ? 'secret' : 'line';

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-character-count': TiwiziCharacterCount;
  }
}
