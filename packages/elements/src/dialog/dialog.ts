import { report, templateElement, type EnhancerClass, watchChildren } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { DialogCloseEvent } from './dialog-close-event.ts';
import { dialogProperties, type DialogData } from './dialog-data.ts';
import type { DialogPrinted } from './dialog-printed.ts';

const Base: EnhancerClass<DialogData, DialogPrinted & DialogData> = templateElement(dialogProperties, () =>
  import('./dialog.template.ts').then((module) => module.dialogTemplate),
);

/** Attribute of a link or button that opens the dialog of that id. */
const OPENER = 'data-tiwizi-dialog';
/** Class of a dialog that stays in reach of a screen reader for a moment when it is closed. */
const STAYS = 'tiwizi-dialog--stays';

/**
 * `<tiwizi-dialog>`: a native modal `<dialog>`, opened by its openers, closed by Escape or by a button of
 * `<form method="dialog">`; focus goes in, and comes back to where it was.
 *
 * Openers: `<button commandfor="id" command="show-modal">`, or any link or button with `data-tiwizi-dialog="id"`.
 * Without script: a dialog printed with `open` is a section of the page (let the opener be a link to `#id`); a closed one
 * must have its content on the page to which its opener leads.
 *
 * Before a dangerous act: the opener is the submit button of a form, and `confirm-form` names that form. With script the dialog asks, with the
 * focus on the safe choice, and its dangerous button sends the form with `confirmed=yes`; without script the form is sent without it, and the
 * server answers with a page that asks the same. The server does nothing without `confirmed=yes`. A form that is not filled in as it has to be
 * is told of first.
 *
 * Dialogs may open one above the other: Escape closes the upper one, and each gives the focus back to where it was.
 *
 * @fires {DialogCloseEvent} tiwizi-dialog-close - it was closed; `value` is that of the button
 * Standards: HTML dialog, ARIA APG modal dialog and alert dialog patterns, WCAG 2.2 3.3.4.
 */
export class TiwiziDialog extends Base {
  #opener: HTMLElement | undefined;
  #leave: (() => void) | undefined;

  /** The native dialog. */
  get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /**
   * Opens the dialog above the page; focus goes to what has `autofocus`, else to the dialog itself, whose name and words are then read. (A heading or button in
   * it is passed over in silence by Orca, whose own focus was in the page that went out of reach.)
   */
  show(opener?: HTMLElement): void {
    const { dialog } = this;
    if (!dialog || dialog.matches(':modal')) return;
    this.#opener = opener;
    this.#leave?.();
    dialog.removeAttribute('open');
    dialog.returnValue = '';
    dialog.classList.add(STAYS);
    dialog.showModal();
    if (dialog.querySelector('[autofocus]')) return;
    dialog.tabIndex = -1;
    dialog.focus();
  }

  /** Closes it, as the button of that value would. */
  close(value?: string): void {
    this.dialog?.close(value);
  }

  protected override adopt(): void {
    if (!this.dialog) report('tiwizi-dialog-without-dialog', 'It holds markup but no <dialog>.', this);
    if (!this.dialog?.matches(':modal')) this.dialog?.removeAttribute('open');
  }

  protected override listen(): void {
    const signal = this.connection;
    this.ownerDocument.addEventListener('click', this.#command, { signal });
    this.addEventListener('close', this.#closed, { capture: true, signal });
    this.ownerDocument.addEventListener('submit', this.#sent, { signal });
    watchChildren(this, () => this.adopt(), this.connection);
  }

  #command = (event: MouseEvent): void => {
    const id = this.dialog?.id;
    if (!id || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opener = (event.target as Element).closest?.<HTMLElement>(`[${OPENER}], [commandfor]`);
    const isOurs = opener?.getAttribute(OPENER) === id;
    const command = opener?.getAttribute('commandfor') === id ? opener.getAttribute('command') : undefined;
    if (!opener || !(isOurs || command === 'show-modal' || command === 'close')) return;
    // What is missing in the form is told of before it is asked whether it is to be sent; below a dialog nothing could be.
    const { form, type, formNoValidate } = opener as HTMLButtonElement;
    if (isOurs && type === 'submit' && form && !form.noValidate && !formNoValidate && !form.checkValidity()) return;
    event.preventDefault();
    if (command === 'close') this.close((opener as HTMLButtonElement).value);
    else this.show(opener);
  };

  /** Its button sent a form of the page: the question is answered. */
  #sent = ({ submitter }: SubmitEvent): void => {
    const { dialog } = this;
    if (
      dialog?.open &&
      submitter?.closest('dialog') === dialog &&
      !dialog.contains((submitter as HTMLButtonElement).form)
    )
      this.close((submitter as HTMLButtonElement).value);
  };

  /** Engines that do not focus a clicked button have nowhere to bring focus back to: the opener is where. */
  #closed = (event: Event): void => {
    const { dialog } = this;
    if (!dialog || event.target !== dialog) return;
    this.#leave = leave(dialog, () => dialog.classList.remove(STAYS));
    const { activeElement, body } = this.ownerDocument;
    if (!activeElement || activeElement === body || this.contains(activeElement)) this.#opener?.focus();
    this.dispatchEvent(new DialogCloseEvent(dialog.returnValue));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-dialog': TiwiziDialog;
  }
}
