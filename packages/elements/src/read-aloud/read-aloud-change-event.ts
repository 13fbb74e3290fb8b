/** `ended`: all was heard; `stopped`: the person had enough; `failed`: it cannot be heard. */
export type ReadAloudState = 'reading' | 'paused' | 'ended' | 'stopped' | 'failed';

/** `tiwizi-read-aloud-change`: reading began, was halted or came to its end. Bubbles, composed, cannot be refused. */
export class ReadAloudChangeEvent extends Event {
  readonly state: ReadAloudState;

  constructor(state: ReadAloudState) {
    super('tiwizi-read-aloud-change', { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-read-aloud-change': ReadAloudChangeEvent;
  }
}
