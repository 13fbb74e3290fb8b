/**
 * `tiwizi-dialog-close`: a dialog was closed, by whichever way. Bubbles, composed, cannot be refused.
 */
export class DialogCloseEvent extends Event {
  /** The value of the button that closed it; empty when it was Escape. */
  readonly value: string;

  constructor(value: string) {
    super('tiwizi-dialog-close', { bubbles: true, composed: true });
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-dialog-close': DialogCloseEvent;
  }
}
