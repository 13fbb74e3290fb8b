/**
 * `tiwizi-form-complete`: the checked answers were handed over. Bubbles, composed, cancelable: `preventDefault()` stays on the page,
 * which would otherwise go on to `url` (the receipt, or the signature).
 */
export class FormCompleteEvent extends Event {
  readonly url: string;

  constructor(url: string) {
    super('tiwizi-form-complete', { bubbles: true, composed: true, cancelable: true });
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-form-complete': FormCompleteEvent;
  }
}
