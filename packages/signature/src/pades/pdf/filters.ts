import { PadesError, broken } from '../errors.ts';
import { inflate } from './inflate.ts';
import { PdfName, isDict } from './objects.ts';
import type { PdfDict, PdfStream } from './objects.ts';

/** All structural streams of one file together may not inflate beyond this. */
export const MAX_INFLATED: number = 256 * 1024 * 1024;

/** What is left to inflate for one file: shared by all its streams, so that many bombs count as one. */
export interface InflateBudget {
  left: number;
}

function parameter(parms: PdfDict, key: string, fallback: number, most: number): number {
  const value = parms.get(key) ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) broken(`bad /${key}`);
  return value;
}

/** Predictors of ISO 32000-1 clause 7.4.4.4: PNG for every producer; TIFF is not used on structure. */
function unpredict(data: Uint8Array, parms: PdfDict): Uint8Array {
  const predictor = parameter(parms, 'Predictor', 1, 15);
  if (predictor === 1) return data;
  if (predictor < 10) throw new PadesError('pdf_filter_unsupported', `Predictor ${predictor}`);
  const pixel = parameter(parms, 'Colors', 1, 32) * parameter(parms, 'BitsPerComponent', 8, 16);
  const step = Math.max(1, pixel >> 3);
  const width = (pixel * parameter(parms, 'Columns', 1, 1 << 20) + 7) >> 3;
  const rows = Math.floor(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (width + 1)]!;
    for (let x = 0; x < width; x++) {
      const at = row * width + x;
      const left = x < step ? 0 : out[at - step]!;
      const up = row ? out[at - width]! : 0;
      const corner = x < step || !row ? 0 : out[at - width - step]!;
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
      out[at] = data[row * (width + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

/** Decodes a structural stream (cross-reference or object stream). Its parameters must be direct. */
export function decodeStream(stream: PdfStream, budget: InflateBudget): Uint8Array {
  const list = (key: string): unknown[] => {
    const value = stream.dict.get(key);
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  };
  const filters = list('Filter');
  const parms = list('DecodeParms');
  if (filters.length > 8) throw new PadesError('pdf_too_complex', 'too many filters');
  return filters.reduce<Uint8Array>((data, filter, i) => {
    if (!(filter instanceof PdfName) || filter.value !== 'FlateDecode') {
      throw new PadesError('pdf_filter_unsupported', filter instanceof PdfName ? filter.value : 'indirect filter');
    }
    const inflated = inflate(data, budget.left);
    budget.left -= inflated.length;
    const own = parms[i] as PdfDict | undefined;
    return isDict(own) ? unpredict(inflated, own) : inflated;
  }, stream.data);
}
