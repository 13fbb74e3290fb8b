/** A file as it came. `bytes` is absent when it was larger than allowed: then the rest was read past and not kept. */
export interface PostedFile {
  /** Without folders, control characters and marks of direction. */
  readonly name: string;
  readonly bytes?: Uint8Array;
}

/** What a post brought, by the names of its controls. */
export interface Posted {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The files of each file control that has some, in the order in which they were sent. */
  readonly files: ReadonlyMap<string, readonly PostedFile[]>;
  /** File controls that were on the page, with or without a file. */
  readonly fileNames: ReadonlySet<string>;
}
