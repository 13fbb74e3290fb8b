import type { PropertyValues } from '@lit/reactive-element';
import { findPart, idOf, PART, patchAttribute, report, templateElement, type EnhancerClass } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { searchableSelectProperties, type SearchableSelectData } from './searchable-select-data.ts';
import { searchableSelectMessages } from './searchable-select.messages.ts';
import type { ChosenList } from './chosen-list.ts';
import type { SelectPanel } from './select-panel.ts';

const Base: EnhancerClass<SearchableSelectData> = templateElement(searchableSelectProperties, () =>
  import('./searchable-select.template.ts').then((module) => module.searchableSelectTemplate),
);

/** Fewer choices than these are seen at a glance. */
const ENOUGH = 15;

/**
 * `<tiwizi-searchable-select>`: a native `<select>` with many choices, and a button before it that opens a search in them.
 *
 * The select stays: it is what is posted, labelled, described, reset, filled in by the browser, led to by an error summary, and used by whoever
 * likes its own list better. The button is there once it works, from `min-options` (15) choices on, and as long as the select is in use.
 * The search is a box and, below it, a button for each choice that is found: arrows go through them, letters go back into the box, Enter or
 * a press chooses, Escape closes. What is chosen fires `input` and `change` at the select, which then has the focus. Letters are compared
 * without accents, vowel signs and hamza, words that begin with them first; of more than 50 the rest is counted; how many there are is said after a pause.
 *
 * Of a `<select multiple>` what is chosen stands before it, each with a button that takes it back; a press in the search chooses or takes back,
 * and the search stays open. In the native list several are chosen as the browser has it (with Ctrl, or on a phone one by one). Up to a
 * dozen choices are better asked by check boxes.
 *
 * In `<tiwizi-field type="select" searchable>`, or around a select of one's own, in full form (the button is made where there is none) or as
 * content of the short form.
 *
 * @slot select - the native select, in the short form
 * Standards: WCAG 2.2 1.3.1, 2.1.1, 3.2.2, 4.1.2, 4.1.3; HTML select; ARIA APG disclosure pattern.
 */
export class TiwiziSearchableSelect extends Base {
  #panel: SelectPanel | undefined;
  #chosen: Promise<ChosenList> | undefined;
  #isOfUse = false;

  /** The native select. */
  get select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  /** Whether the search is open. */
  get isOpen(): boolean {
    return this.#panel?.isOpen ?? false;
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#clicked, { signal });
    // It is loaded by the time it is pressed.
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(
        type,
        ({ target }) => {
          if (this.#opener?.contains(target as Node)) void loadPanel().catch(tellLater);
        },
        { signal },
      );
    // After whoever controls the select has answered; what a form is reset to stands there after the event, too.
    const later = (): unknown => setTimeout(() => this.#drawChosen());
    this.addEventListener('change', later, { signal });
    this.ownerDocument.addEventListener('reset', ({ target }) => target === this.select?.form && later(), { signal });
    const observer = new MutationObserver((records) => this.#changed(records));
    observer.observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['disabled', 'label', 'hidden', 'value', 'multiple', 'selected', 'aria-describedby'],
    });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#panel?.close();
    });
    this.#offer();
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    this.#offer();
    if (!this.hasTurned) return;
    this.#panel?.draw();
    this.#drawChosen();
  }

  get #opener(): HTMLElement | undefined {
    return findPart(this, 'open');
  }

  #changed(records: readonly MutationRecord[]): void {
    const { select } = this;
    if (!records.some(({ target }) => target === this || select?.contains(target))) return;
    this.#offer();
    if (this.isOpen) this.#panel?.refresh();
  }

  /** Shows the button where a search is of use. */
  #offer(): void {
    const { select } = this;
    if (!this.isConnected) return;
    const isOf = (this.#isOfUse =
      !!select && !select.matches(':disabled') && select.options.length >= (this.minOptions ?? ENOUGH));
    this.#drawChosen();
    const opener = this.#opener ?? (isOf && this.#makeOpener(select));
    if (!opener) return;
    if (!isOf) this.#panel?.close();
    patchAttribute(opener, 'hidden', !isOf);
    const label = select?.labels[0];
    if (label)
      patchAttribute(
        opener,
        'aria-labelledby',
        `${idOf(opener, 'searchable-select')} ${idOf(label, `${opener.id}-label`)}`,
      );
  }

  /** Draws what is chosen of several: at once when a person may look at it, and nothing of it is loaded elsewhere. */
  #drawChosen(): void {
    const { select } = this;
    if (!this.isConnected || !(select?.multiple || this.#chosen)) return;
    this.#chosen ??= import('./chosen-list.ts').then(
      ({ ChosenList }) =>
        new ChosenList(
          this,
          findPart(this, 'chosen') ?? this.#makePlace(),
          () => this.select,
          () => this.#opener,
        ),
    );
    this.#chosen.then(
      (list) => this.isConnected && list.draw(this.#isOfUse),
      (cause: unknown) => {
        this.#chosen = undefined;
        report('tiwizi-searchable-select-unchosen', 'What is chosen stands in the select.', this, cause);
      },
    );
  }

  #makePlace(): HTMLElement {
    const place = document.createElement('div');
    place.setAttribute(PART, 'chosen');
    place.hidden = true;
    this.prepend(place);
    return place;
  }

  #makeOpener(select: HTMLSelectElement): HTMLElement {
    const opener = document.createElement('button');
    opener.type = 'button';
    opener.className = 'tiwizi-button tiwizi-button--secondary';
    opener.setAttribute(PART, 'open search');
    opener.setAttribute('aria-expanded', 'false');
    opener.textContent = text(searchableSelectMessages, 'search', this.locale);
    select.before(opener);
    return opener;
  }

  #clicked = ({ target }: Event): void => {
    const opener = this.#opener;
    if (!opener?.contains(target as Node)) return;
    if (this.isOpen) return this.#panel?.close(opener);
    loadPanel().then(
      ({ SelectPanel }) => {
        const { select } = this;
        if (!select || this.isOpen || !this.isConnected) return;
        this.#panel = new SelectPanel(this, select, opener);
      },
      (cause: unknown) => {
        report('tiwizi-searchable-select-unloaded', 'The search could not be loaded; the select is left.', this, cause);
        this.select?.focus();
        opener.hidden = true;
      },
    );
  };
}

/** A press asks again, and says what did not come. */
const tellLater = (): void => undefined;

const loadPanel = (): Promise<{ readonly SelectPanel: typeof SelectPanel }> => import('./select-panel.ts');

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-searchable-select': TiwiziSearchableSelect;
  }
}
