import type { Hold } from './bytes-in-flight.ts';
import { fileName } from './file-name.ts';
import type { PostErrorCode } from './post-error.ts';
import type { PostedFile } from './post.ts';

/** What of a post is kept while it is read. Once it is refused nothing is, and the rest is read past. */
export class PostContent {
  readonly values: Map<string, string[]> = new Map();
  readonly files: Map<string, PostedFile[]> = new Map();
  readonly fileNames: Set<string> = new Set();
  /** Why it is refused: who is cut off in the middle of sending never reads why. */
  refused: PostErrorCode | undefined;
  readonly #limits: { readonly textBytes: number; readonly fileBytes: number; readonly hold: Hold };
  #text = 0;

  constructor(limits: { readonly textBytes: number; readonly fileBytes: number; readonly hold: Hold }) {
    this.#limits = limits;
  }

  refuse(code: PostErrorCode): void {
    this.refused ??= code;
    this.values.clear();
    this.files.clear();
  }

  /** Whether so much more text may be kept. */
  takesText(size: number): boolean {
    this.#text += size;
    if (this.#text > this.#limits.textBytes) this.refuse('body_too_large');
    return this.holds(size);
  }

  /** Whether there is room for so many more bytes. */
  holds(size: number): boolean {
    if (!this.refused && !this.#limits.hold(size)) this.refuse('server_busy');
    return !this.refused;
  }

  add(name: string, value: string): void {
    const list = this.values.get(name);
    if (list) list.push(value);
    else this.values.set(name, [value]);
  }

  /** Begins a file. One that is too large is not held, and refused by itself. */
  file(field: string): {
    readonly push: (chunk: Uint8Array) => void;
    readonly end: (name: string | undefined) => void;
  } {
    const { fileBytes } = this.#limits;
    this.fileNames.add(field);
    const chunks: Uint8Array[] = [];
    let size = 0;
    return {
      push: (chunk) => {
        size += chunk.length;
        if (size > fileBytes || !this.holds(chunk.length)) chunks.length = 0;
        else chunks.push(chunk);
      },
      end: (name) => {
        if (this.refused || (name === undefined && !size)) return;
        const bytes = size <= fileBytes ? { bytes: Buffer.concat(chunks) } : {};
        const file = { name: name ?? fileName(''), ...bytes };
        const list = this.files.get(field);
        if (list) list.push(file);
        else this.files.set(field, [file]);
      },
    };
  }
}
