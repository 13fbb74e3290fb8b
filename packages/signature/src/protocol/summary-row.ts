/** One line of what a document says, for those who cannot read the file. */
export interface SummaryRow {
  readonly key: string;
  /** Lines are kept. */
  readonly value: string;
  /** Name of the part of the document it belongs to; successive rows of one group stand together under it. */
  readonly group?: string | undefined;
}
