import type { Hold } from './bytes-in-flight.ts';
import type { PaceOptions } from './pace.ts';

/** How a post is encoded: `form` and `multipart` by the form of a page, `json` by a script. */
export type PostType = 'form' | 'multipart' | 'json';

/** Greatest sizes of a post, in bytes, and counts. What is beyond is read past and not held, so that who sent it reads the answer. */
export interface PostLimits extends PaceOptions {
  /** A larger file is not kept, and refused by itself; the other values are kept. Default 0. */
  readonly fileBytes?: number;
  /** A larger post is cut off. Default 64 MB. */
  readonly totalBytes?: number;
  /** All values together, files apart. Default 1 MB. */
  readonly textBytes?: number;
  /** Default 64 KB. */
  readonly valueBytes?: number;
  /** Default 500. */
  readonly fields?: number;
  /** Default 10. */
  readonly files?: number;
}

/** How a post is read. */
export interface ReadPostOptions extends PostLimits {
  /** Encodings that are taken. Default `form` and `json`. */
  readonly types?: readonly PostType[];
  /** Asked for room before bytes are kept; where there is none the post is refused (`server_busy`). See `BytesInFlight`. */
  readonly hold?: Hold;
}

/** A file of a post. */
export interface PostedFile {
  /** Without folders, control characters and marks of direction; 100 characters at most. */
  readonly name: string;
  /** Absent: it was larger than is taken. */
  readonly bytes?: Uint8Array;
}

/** What a post brought, by the names of its controls. */
export interface Post {
  readonly type: PostType;
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The files of each file control that has some, in the order in which they were sent. */
  readonly files: ReadonlyMap<string, readonly PostedFile[]>;
  /** File controls that were on the page, with or without a file. */
  readonly fileNames: ReadonlySet<string>;
}

/** The last value of a name. */
export const valueOf = ({ values }: Pick<Post, 'values'>, name: string): string | undefined => values.get(name)?.at(-1);
