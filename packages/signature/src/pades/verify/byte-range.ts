import type { PdfDocument } from '../pdf/document.ts';
import { PdfString } from '../pdf/objects.ts';
import type { PdfDict } from '../pdf/objects.ts';

/** `[0, gapStart, gapEnd, rest]`. */
export type ByteRange = readonly [number, number, number, number];

/** How far into the file a signature reaches. */
export const endOf = (range: ByteRange): number => range[2] + range[3];

/** The byte range, if it leaves out exactly this signature's own hexadecimal token (ISO 32000-1 clause 12.8.1). */
export function byteRangeOf(document: PdfDocument, signature: PdfDict): ByteRange | undefined {
  const range = document.array(signature.get('ByteRange'))?.map((item) => document.get(item));
  const contents = signature.get('Contents');
  if (range?.length !== 4 || !range.every((item) => Number.isSafeInteger(item)) || !(contents instanceof PdfString))
    return undefined;
  const [from, gapStart, gapEnd, rest] = range as [number, number, number, number];
  const { bytes } = document;
  if (from !== 0 || gapStart !== contents.start || gapEnd !== contents.end || rest < 0 || gapEnd + rest > bytes.length)
    return undefined;
  // Digits of one case only: changing the case of one would otherwise go unnoticed.
  let [lower, upper] = [false, false];
  for (const code of bytes.subarray(gapStart + 1, gapEnd - 1)) {
    if (code > 96) lower = true;
    else if (code > 64) upper = true;
    else if (code < 48) return undefined;
  }
  return bytes[gapStart] === 60 && !(lower && upper) ? [from, gapStart, gapEnd, rest] : undefined;
}
