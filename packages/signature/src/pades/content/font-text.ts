import type { PdfDocument } from '../pdf/document.ts';
import { decodeStream } from '../pdf/filters.ts';
import { Keyword, Lexer } from '../pdf/lexer.ts';
import { PdfStream, PdfString, isDict, isName } from '../pdf/objects.ts';
import type { PdfDict, PdfValue } from '../pdf/objects.ts';
import type { ShownText } from './shown-text.ts';

const MAX_CMAP = 4 * 1024 * 1024;
const MAX_CODES = 70_000;

const numberOf = (value: PdfValue | undefined): number | undefined =>
  value instanceof PdfString ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
const utf16 = (value: PdfValue | undefined): string =>
  value instanceof PdfString ? new TextDecoder('utf-16be').decode(value.bytes) : '';

/** Reads a ToUnicode CMap (ISO 32000-1 clause 9.10.3). */
function readToUnicode(data: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  const lexer = new Lexer(data, 0, false);
  let operands: PdfValue[] = [];
  for (lexer.skip(); lexer.pos < data.length && map.size < MAX_CODES; lexer.skip()) {
    const item = lexer.token();
    if (!(item instanceof Keyword)) {
      operands.push(item);
      continue;
    }
    if (item.word === 'endbfchar')
      for (let i = 0; i + 1 < operands.length; i += 2) map.set(numberOf(operands[i])!, utf16(operands[i + 1]));
    else if (item.word === 'endbfrange')
      for (let i = 0; i + 2 < operands.length; i += 3) range(map, operands[i], operands[i + 1], operands[i + 2]);
    operands = [];
  }
  return map;
}

function range(
  map: Map<number, string>,
  from: PdfValue | undefined,
  to: PdfValue | undefined,
  target: PdfValue | undefined,
): void {
  const [first, last] = [numberOf(from)!, numberOf(to)!];
  const text = utf16(target);
  for (let code = first; code <= last && map.size < MAX_CODES; code++) {
    const end = text.charCodeAt(text.length - 1) + code - first;
    map.set(code, Array.isArray(target) ? utf16(target[code - first]) : text.slice(0, -1) + String.fromCharCode(end));
  }
}

/** Characters of a simple font that has no map: those where all Latin encodings agree. */
const latin = (code: number): string | undefined =>
  (code >= 32 && code < 127) || code >= 161 ? String.fromCharCode(code) : undefined;

/** The characters that strings stand for; `undefined` when the font does not tell. */
export function charactersOf(document: PdfDocument, shown: readonly ShownText[]): string | undefined {
  const maps = new Map<PdfDict | undefined, Map<number, string> | undefined>();
  let text = '';
  for (const { font, bytes } of shown) {
    if (!maps.has(font)) {
      const stream = document.get(font?.get('ToUnicode'));
      maps.set(font, stream instanceof PdfStream ? readToUnicode(decodeStream(stream, { left: MAX_CMAP })) : undefined);
    }
    const map = maps.get(font);
    const composite = font !== undefined && isName(document.get(font.get('Subtype')), 'Type0');
    // A font with an encoding of its own, and no map, could show anything.
    if (!map && (composite || isDict(document.get(font?.get('Encoding'))))) return undefined;
    for (let at = 0; at < bytes.length; at += composite ? 2 : 1) {
      const code = composite ? bytes[at]! * 256 + (bytes[at + 1] ?? 0) : bytes[at]!;
      const found = map ? map.get(code) : latin(code);
      if (found === undefined) return undefined;
      text += found;
    }
  }
  return text;
}
