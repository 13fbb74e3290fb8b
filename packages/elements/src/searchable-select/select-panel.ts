import { announce, idOf, onDismiss, patchAttribute, RovingFocus } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import type { Locale } from '@tiwizi/i18n';
import { render } from 'lit/html.js';
import { OptionFinder } from './find-options.ts';
import { foundWords, groupOf, selectPanelTemplate } from './select-panel.template.ts';

/** Milliseconds after the last letter, when it is time to say how many were found. */
const PAUSE = 700;
/** Milliseconds of folding between which the page answers. */
const PIECE = 8;

/** The element around the select. */
export type SelectPanelHost = HTMLElement & { readonly locale: Locale };

/** A search in the choices of a select, open below it. Loaded when the first is opened; gone when it is closed. */
export class SelectPanel {
  readonly #host: SelectPanelHost;
  readonly #select: HTMLSelectElement;
  readonly #opener: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #id: string;
  readonly #life = new AbortController();
  readonly #focus: RovingFocus;
  #options: readonly HTMLOptionElement[] = [];
  #finder = new OptionFinder([]);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #folding: ReturnType<typeof setTimeout> | undefined;

  /** Opens it, and takes the focus into the search box. */
  constructor(host: SelectPanelHost, select: HTMLSelectElement, opener: HTMLElement) {
    this.#host = host;
    this.#select = select;
    this.#opener = opener;
    this.#id = `${idOf(opener, 'searchable-select')}-box`;
    this.#panel = document.createElement('div');
    this.#panel.className = 'tiwizi-searchable-select__panel';
    this.#panel.id = `${opener.id}-panel`;
    this.#focus = new RovingFocus(this.#panel, { items: () => this.#choices });
    this.#listen();
    this.refresh();
    host.append(this.#panel);
    patchAttribute(opener, 'aria-expanded', 'true');
    patchAttribute(opener, 'aria-controls', this.#panel.id);
    this.#box?.focus();
  }

  get isOpen(): boolean {
    return !this.#life.signal.aborted;
  }

  /** Reads the choices anew: others may have come, have been chosen, have gone. */
  refresh(): void {
    const options = [...this.#select.options].filter(({ value, hidden }) => value && !hidden);
    if (!isSame(options, this.#options)) {
      this.#options = options;
      this.#finder = new OptionFinder(
        options.map((option) => ({ label: option.label, group: groupOf(option)?.label ?? '' })),
      );
      this.#fold();
    }
    this.draw();
  }

  /** Draws what is found by what is typed. What had the focus and is found no more gives it to the search box. */
  draw(): void {
    const hadFocus = this.#panel.contains(document.activeElement);
    const { locale } = this.#host;
    const label = this.#select.labels[0];
    render(
      selectPanelTemplate({
        locale,
        id: this.#id,
        labelledBy: label ? idOf(label, `${this.#opener.id}-label`) : '',
        describedBy: this.#select.getAttribute('aria-describedby'),
        found: this.#found,
        isMultiple: this.#select.multiple,
        searched: this.#searched,
        chosen: (option) => this.#choose(option),
      }),
      this.#panel,
    );
    if (!this.#choices.some(({ tabIndex }) => tabIndex === 0)) this.#focus.setStop(this.#choices[0]);
    if (hadFocus && !this.#panel.contains(document.activeElement)) this.#box?.focus();
  }

  /** Closes it. Focus goes to `next`; without one it stays where it is, unless that goes. */
  close(next?: HTMLElement): void {
    if (!this.isOpen) return;
    this.#life.abort();
    clearTimeout(this.#pause);
    clearTimeout(this.#folding);
    patchAttribute(this.#opener, 'aria-expanded', 'false');
    patchAttribute(this.#opener, 'aria-controls', null);
    const panel = this.#panel;
    if (!panel.contains(document.activeElement)) return panel.remove();
    (next ?? this.#select).focus();
    leave(panel, () => panel.remove());
  }

  get #box(): HTMLInputElement | null {
    return this.#panel.querySelector('input');
  }

  get #choices(): HTMLButtonElement[] {
    return [...this.#panel.querySelectorAll('button')].filter(({ disabled }) => !disabled);
  }

  get #found(): HTMLOptionElement[] {
    return this.#finder.find(this.#box?.value ?? '').flatMap((index) => this.#options[index] ?? []);
  }

  #listen(): void {
    const { signal } = this.#life;
    const panel = this.#panel;
    panel.addEventListener('keydown', this.#pressed, { signal });
    this.#focus.listen(signal);
    // What is typed here is no answer: the form around it is not told.
    for (const type of ['input', 'change', 'search']) panel.addEventListener(type, stop, { signal });
    onDismiss([panel, this.#opener], (reason) => this.close(reason === 'escape' ? this.#opener : undefined), signal);
    const page = this.#select.form;
    page?.addEventListener('reset', () => setTimeout(() => this.isOpen && this.draw()), { signal });
  }

  #searched = (): void => {
    this.draw();
    this.#panel.querySelector('ul')?.scrollTo({ top: 0 });
    this.#sayFound();
  };

  #sayFound(): void {
    clearTimeout(this.#pause);
    announce(this.#panel, '');
    if (!this.#box?.value.trim()) return;
    this.#pause = setTimeout(() => announce(this.#panel, foundWords(this.#found.length, this.#host.locale)), PAUSE);
  }

  /** Folds the choices piece by piece; what was typed meanwhile is looked for again. */
  #fold(): void {
    clearTimeout(this.#folding);
    if (!this.#finder.fold(PIECE)) this.#folding = setTimeout(() => this.#fold());
    else if (this.#box?.value) this.#searched();
  }

  #pressed = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const box = this.#box;
    const [first] = this.#choices;
    if (target === box) {
      // Enter would send the form.
      if (key !== 'ArrowDown' && key !== 'Enter') return;
      event.preventDefault();
      first?.focus();
    } else if (key === 'ArrowUp' && target === first) {
      event.preventDefault();
      box?.focus();
    } else if (key === 'Backspace' || ([...key].length === 1 && key !== ' ')) box?.focus();
  };

  #choose(option: HTMLOptionElement): void {
    const select = this.#select;
    if (select.matches(':disabled') || !option.isConnected) return;
    const isNews = select.multiple || !option.selected;
    option.selected = select.multiple ? !option.selected : true;
    if (isNews) for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    if (select.multiple) this.draw();
    else this.close(select);
  }
}

const stop = (event: Event): void => event.stopPropagation();
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
