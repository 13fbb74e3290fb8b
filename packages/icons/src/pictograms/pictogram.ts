/**
 * One pictogram, drawn on a 48 × 48 grid with round strokes 2 wide in the colour of the text. It never stands alone: its word stands
 * beside it. That people who do not read know it again is unproven until it was tried with them (docs/pictograms.md).
 */
export interface Pictogram {
  /** SVG path data of all strokes: they show the thing by themselves, in one colour. */
  readonly strokes: string;
  /** SVG path data of what is filled with the accent behind the strokes: it adds warmth, and means nothing. */
  readonly accent: string;
  /** Whether it is turned round in right-to-left: what is written along the line or moves along it is; things, people and marks are not. */
  readonly mirrored: boolean;
}
