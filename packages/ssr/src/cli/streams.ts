import type { Readable, Writable } from 'node:stream';

/** What the command reads from and writes to. */
export interface CliStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
}
