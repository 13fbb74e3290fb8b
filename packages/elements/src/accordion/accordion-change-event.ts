/**
 * `tiwizi-accordion-change`: a section was opened or closed, by a person, by the search of the browser or by a link into it; one event for
 * each section. Bubbles, composed, cannot be refused.
 */
export class AccordionChangeEvent extends Event {
  /** The section's name, or the id of an author's own. */
  readonly section: string;
  /** Whether it is open now. */
  readonly open: boolean;

  constructor(section: string, open: boolean) {
    super('tiwizi-accordion-change', { bubbles: true, composed: true });
    this.section = section;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-accordion-change': AccordionChangeEvent;
  }
}
