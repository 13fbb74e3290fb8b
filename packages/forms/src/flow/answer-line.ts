/** One line of an answer as people read it. */
export interface AnswerLine {
  readonly text: string;
  /** A token of another writing direction (a number, an address): isolate it, left to right. */
  readonly ltr?: true;
  /** The person's own words, of unknown direction: isolate them. */
  readonly own?: true;
}
