import { concat } from '../bytes.ts';
import { PadesError, tooComplex } from '../errors.ts';
import { inflate } from './inflate.ts';
import { Lexer } from './lexer.ts';
import { PdfName, isDict, whole } from './objects.ts';
import type { PdfDict, PdfStream, PdfValue } from './objects.ts';

/** All structural streams of one file together may not inflate beyond this. */
export const MAX_INFLATED: number = 64 * 1024 * 1024;

/** What is left to inflate for one file: shared by all its streams, so that many bombs count as one. */
export interface InflateBudget {
  left: number;
}

/**
 * Predictors of ISO 32000-1 clause 7.4.4.4, over whole bytes as every producer of structure uses them:
 * those of PNG, and that of TIFF, which is PNG's Sub without a tag.
 */
function unpredict(data: Uint8Array, parms: PdfDict): Uint8Array {
  const parameter = (key: string, fallback: number): number => whole(parms.get(key) ?? fallback, `/${key}`);
  const predictor = parameter('Predictor', 1);
  if (predictor === 1) return data;
  const width = parameter('Columns', 1);
  if (parameter('Colors', 1) !== 1 || parameter('BitsPerComponent', 8) !== 8 || predictor > 15)
    throw new PadesError('pdf_filter_unsupported', 'predictor');
  const tag = predictor < 10 ? 0 : 1;
  const stride = width + tag;
  const rows = Math.floor(data.length / stride);
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = tag ? data[row * stride]! : 1;
    for (let x = 0; x < width; x++) {
      const at = row * width + x;
      const left = x ? out[at - 1]! : 0;
      const up = row ? out[at - width]! : 0;
      const corner = x && row ? out[at - width - 1]! : 0;
      let guess = 0;
      if (kind === 1) guess = left;
      else if (kind === 2) guess = up;
      else if (kind === 3) guess = (left + up) >> 1;
      else if (kind === 4) {
        const dl = Math.abs(up - corner);
        const du = Math.abs(left - corner);
        const dc = Math.abs(left + up - 2 * corner);
        guess = dl <= du && dl <= dc ? left : du <= dc ? up : corner;
      }
      out[at] = data[row * stride + tag + x]! + guess;
    }
  }
  return out;
}

const FLATE = ['FlateDecode', 'Fl'];
const HEX = ['ASCIIHexDecode', 'AHx'];

/** Decodes a structural stream (cross-reference or object stream). Its parameters must be direct. */
export function decodeStream(stream: PdfStream, budget: InflateBudget): Uint8Array {
  const list = (key: string): PdfValue[] => [stream.dict.get(key) ?? []].flat();
  const filters = list('Filter');
  const parms = list('DecodeParms');
  if (filters.length > 8) tooComplex('filters');
  return filters.reduce<Uint8Array>((data, filter, i) => {
    const kind = filter instanceof PdfName ? filter.value : '';
    if (HEX.includes(kind)) return new Lexer(concat(Uint8Array.of(60), data, Uint8Array.of(62))).hex().bytes;
    if (!FLATE.includes(kind)) throw new PadesError('pdf_filter_unsupported', kind);
    const inflated = inflate(data, budget.left);
    budget.left -= inflated.length;
    const own = parms[i];
    return isDict(own) ? unpredict(inflated, own) : inflated;
  }, stream.data);
}
