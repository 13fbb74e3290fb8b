// What a layout is made of: boxes of text, shapes, and the structure that says what they are.
import type { TextBlock } from '../text/text-block.ts';

/** Lines of a block on a page. */
export interface Box {
  /** Counted from 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  readonly ink: string;
  readonly rtl: boolean;
}

/** A rectangle, filled, or with a line around it when it has a `border` (in points). */
export interface Shape {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  readonly border?: number;
}

/** A structure element (ISO 32000-1, 14.8.4) with what it shows. */
export interface TagNode {
  readonly tag: string;
  readonly lang?: string | undefined;
  readonly scope?: 'Row' | 'Column';
  readonly boxes?: readonly Box[];
  /** Shapes of one page that belong to the element: a box to tick, lines to write on. */
  readonly shapes?: readonly Shape[];
  /** What a place to write on is for (ISO 32000-1, 14.8.5.6, PrintField): `tv` for text, `cb` for a box to tick. */
  readonly printField?: { readonly role: 'tv' | 'cb'; readonly description: string };
  readonly children?: readonly TagNode[];
}
