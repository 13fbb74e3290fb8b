/** One start tag as it stands in the source. Offsets count UTF-16 code units; `end` is after the `>`. */
export interface StartTag {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly AttributeSpan[];
}

/** One attribute as it stands in the source. */
export interface AttributeSpan {
  /** Lower case; of attributes with the same name the first counts. */
  readonly name: string;
  readonly nameStart: number;
  /** Where the value lies, without quotes; equal to `valueEnd` when there is none. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The name begins with a placeholder, so what attributes these are is known only at run time. */
  readonly runTime: boolean;
  /** Offsets of the placeholders in the value: start and end in turn. */
  readonly placeholders: readonly number[];
}

/** A name as HTML reads it: ASCII letters in lower case, U+0000 replaced. */
export function htmlName(text: string): string {
  return /[A-Z\0]/.test(text)
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\0', '\uFFFD')
    : text;
}
