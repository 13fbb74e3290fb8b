import type { PropertyValues } from '@lit/reactive-element';
import { findPart, templateElement, TitlePrefix, type EnhancerClass } from '@tiwizi/core';
import { errorSummaryProperties, isQuestion, type ErrorSummaryData } from './error-summary-data.ts';
import { errorTitle } from './error-title.ts';
import { controlOf, showControl } from './show-control.ts';

const Base: EnhancerClass<ErrorSummaryData> = templateElement(errorSummaryProperties, () =>
  import('./error-summary.template.ts').then((module) => module.errorSummaryTemplate),
);

/**
 * `<tiwizi-error-summary>`: all that is wrong with a form, at the top of its page, each line a link to its control.
 *
 * When a page arrives with errors the summary takes focus, once, unless the person is already somewhere in the page; and the
 * document's title begins with “Error:”. Later errors (a check in the browser) are announced by calling `focus()`.
 * A followed link puts focus in the control, its label in view. Hidden while there is no error. No live region, no `alert`.
 *
 * Standards: WCAG 2.2 2.4.2, 3.3.1, 3.3.3.
 */
export class TiwiziErrorSummary extends Base {
  readonly #title = new TitlePrefix(this.ownerDocument);

  /** The region that takes focus. */
  get #box(): HTMLElement | null {
    return findPart(this, 'box') ?? (this.firstElementChild as HTMLElement | null);
  }

  get #hasErrors(): boolean {
    if (this.errors && isQuestion(this.errors)) return false;
    return Boolean(this.errors ? this.errors.length : this.#box && !this.#box.hidden && this.#box.querySelector('a'));
  }

  /** Puts focus on the summary, so that it is read. Errors that were just set are shown first: a hidden region takes no focus. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) void this.updateComplete.then(() => this.#takeFocus(options));
    else this.#takeFocus(options);
  }

  #takeFocus(options?: FocusOptions): void {
    const box = this.#box;
    if (box && !box.hasAttribute('tabindex')) box.tabIndex = -1;
    box?.focus(options);
  }

  protected override adopt(): void {
    const { activeElement } = this.ownerDocument;
    const isElsewhere = activeElement && activeElement !== this.ownerDocument.body;
    if (this.#hasErrors && !isElsewhere) this.#takeFocus();
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#follow, { signal });
    signal.addEventListener('abort', () => this.#title.show(''));
    if (this.hasUpdated) this.#patchTitle();
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    this.#patchTitle();
  }

  /** The title says so too: it is the first thing that is read of a page. */
  #patchTitle(): void {
    this.#title.show(this.#hasErrors ? errorTitle('', this.locale) : '');
  }

  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const control = link && controlOf(link);
    if (!control) return;
    event.preventDefault();
    showControl(control);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-error-summary': TiwiziErrorSummary;
  }
}
