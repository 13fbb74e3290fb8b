/** The part of busboy 1.6 that is used here; the package ships no declarations. */
declare module 'busboy' {
  import type { Readable, Writable } from 'node:stream';

  export interface BusboyConfig {
    readonly headers: Readonly<Record<string, string | undefined>>;
    /** Character set of names and file names. */
    readonly defParamCharset?: string;
    readonly limits?: Readonly<
      Partial<Record<'fieldNameSize' | 'fieldSize' | 'fields' | 'fileSize' | 'files' | 'parts' | 'headerPairs', number>>
    >;
  }

  export interface Busboy extends Writable {
    on(
      event: 'field',
      listener: (
        name: string,
        value: string,
        info: { readonly nameTruncated: boolean; readonly valueTruncated: boolean },
      ) => void,
    ): this;
    on(
      event: 'file',
      listener: (
        name: string,
        stream: Readable & { readonly truncated?: boolean },
        info: { readonly filename?: string; readonly mimeType: string },
      ) => void,
    ): this;
    on(event: 'partsLimit' | 'filesLimit' | 'fieldsLimit' | 'close' | 'finish', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }

  export default function busboy(config: BusboyConfig): Busboy;
}
