/** One icon, drawn on a 24 × 24 grid with round strokes 2 wide in the colour of the text. */
export interface Icon {
  /** SVG path data of all strokes. */
  readonly paths: string;
  /** Whether it is turned round in right-to-left: what points along the line of text is; objects, clocks, marks and media are not. */
  readonly mirrored: boolean;
}
