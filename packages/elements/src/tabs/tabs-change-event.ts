/** `tiwizi-tabs-change`: another tab is shown, by a person, a link or the browser's search. Bubbles, composed, cannot be refused. */
export class TabsChangeEvent extends Event {
  /** Its name, or the id of an author's own panel. */
  readonly tab: string;

  constructor(tab: string) {
    super('tiwizi-tabs-change', { bubbles: true, composed: true });
    this.tab = tab;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-tabs-change': TabsChangeEvent;
  }
}
