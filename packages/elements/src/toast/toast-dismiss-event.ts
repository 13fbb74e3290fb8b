/** Who dismissed a message: a person, the clock, or a script. */
export type ToastDismissReason = 'person' | 'time' | 'script';

/** `tiwizi-toast-dismiss`: a message is gone. Bubbles, composed, cannot be refused. */
export class ToastDismissEvent extends Event {
  /** The id of the message. */
  readonly message: string;
  readonly reason: ToastDismissReason;

  constructor(message: string, reason: ToastDismissReason) {
    super('tiwizi-toast-dismiss', { bubbles: true, composed: true });
    this.message = message;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-toast-dismiss': ToastDismissEvent;
  }
}
