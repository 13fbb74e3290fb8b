import type { ShownFile } from '../protocol/shown-file.ts';

/** A chosen file on its way. */
export interface Sending {
  readonly file: File;
  readonly list: Element;
  readonly row: HTMLElement;
  /** The file in whose place it comes, as its row shows it till then. */
  readonly before?: ShownFile;
  /** Ended when the person puts the file away. */
  readonly stop: AbortController;
  /** It is sent, or was tried. */
  over?: Promise<boolean>;
  /** As it goes: a photo may have been made smaller. */
  given?: File;
  /** Where it comes in pieces. */
  upload?: string | undefined;
}
