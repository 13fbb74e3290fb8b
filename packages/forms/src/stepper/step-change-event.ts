/**
 * `tiwizi-step-change`: the server took the answers of a step, and another step is about to be shown in the page. Bubbles, composed,
 * cancelable: `preventDefault()` keeps the present step in view (the answers are kept all the same). Not cancelable by the browser's
 * Back and Forward, which have changed the address already.
 */
export class StepChangeEvent extends Event {
  /** Id of the step in view. */
  readonly from: string;
  /** Id of the step to be shown. */
  readonly to: string;
  /** Its address. */
  readonly url: string;

  constructor(from: string, to: string, url: string, cancelable = true) {
    super('tiwizi-step-change', { bubbles: true, composed: true, cancelable });
    this.from = from;
    this.to = to;
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-step-change': StepChangeEvent;
  }
}
