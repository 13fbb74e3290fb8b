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

/** A filled rectangle that carries no meaning. */
export interface Shape {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

/** A structure element (ISO 32000-1, 14.8.4) with what it shows. */
export interface TagNode {
  readonly tag: string;
  readonly lang?: string | undefined;
  readonly scope?: 'Row' | 'Column';
  readonly boxes?: readonly Box[];
  readonly children?: readonly TagNode[];
}
