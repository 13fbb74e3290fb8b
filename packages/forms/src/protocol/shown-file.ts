/** A file that was received, as it is shown; of the language of the page. */
export interface ShownFile {
  /** As `remove:<field>.<id>` names it. */
  readonly id: string;
  readonly name: string;
  /** What it is, and what is known of it: kind, size, received, waiting to be looked over. */
  readonly state: string;
}
