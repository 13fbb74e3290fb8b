import { concat, fromLatin1 } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { tooComplex } from '../errors.ts';
import type { PdfDocument } from './document.ts';
import { PdfRef, PdfString, name, serialise } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';

/** Keys that describe one section only and must not travel to the next (ISO 32000-1 table 17, clause 7.5.8). */
const SECTION_KEYS = [
  'Prev',
  'XRefStm',
  'Type',
  'W',
  'Index',
  'Filter',
  'DecodeParms',
  'Length',
  'F',
  'FFilter',
  'FDecodeParms',
  'DL',
  'Size',
];

interface Pending {
  readonly gen: number;
  readonly body: Uint8Array;
}

/** The result of an update: the new file and where each new object's body starts in it. */
export interface Updated {
  readonly bytes: Bytes;
  readonly bodyOffset: (ref: PdfRef) => number;
}

/** Sixteen bytes for the changing half of `/ID` (ISO 32000-1 clause 14.4): `size` grows with every update, the last bytes of `mark` tell two updates of one file apart. */
export function fileIdentifier(size: number, mark: Uint8Array): Bytes {
  const id = new Uint8Array(16);
  id.set(mark.subarray(-8));
  new DataView(id.buffer).setFloat64(8, size);
  return id;
}

/**
 * An incremental update (ISO 32000-1 clause 7.5.6): the original bytes are a prefix of the
 * result. The new cross-reference section is of the same kind as the newest one, because some
 * readers reject a mixture.
 */
export class IncrementalUpdate {
  readonly document: PdfDocument;
  readonly #objects = new Map<number, Pending>();
  #next: number;

  constructor(document: PdfDocument) {
    this.document = document;
    // Object 0 is the head of the free list.
    this.#next = Math.max(1, document.xref.size);
  }

  /** Reserves a number for a new object. */
  reserve(): PdfRef {
    if (this.#next > 8_388_607) tooComplex('no object number left');
    return new PdfRef(this.#next++);
  }

  /** Writes an object, new or replaced. Only call it for objects that really change. */
  put(ref: PdfRef, value: PdfValue): void {
    this.putRaw(ref, fromLatin1(serialise(value)));
  }

  putRaw(ref: PdfRef, body: Uint8Array): void {
    this.#objects.set(ref.num, { gen: ref.gen, body });
  }

  /** Adds a stream; the data is written as given. */
  addStream(dict: PdfDict, data: Uint8Array): PdfRef {
    const ref = this.reserve();
    this.putRaw(ref, streamBody(dict, data));
    return ref;
  }

  /** Writes the update after the original bytes. `id` replaces the second part of `/ID` when there is one. */
  build(id: Uint8Array): Updated {
    const { bytes, xref } = this.document;
    const parts: Uint8Array[] = [bytes];
    let length = bytes.length;
    const push = (part: string | Uint8Array): void => {
      const chunk = typeof part === 'string' ? fromLatin1(part) : part;
      parts.push(chunk);
      length += chunk.length;
    };
    const last = bytes[bytes.length - 1];
    if (last !== 10 && last !== 13) push('\n');

    const rows: Row[] = [];
    const bodies = new Map<number, number>();
    for (const [num, { gen, body }] of this.#objects) {
      rows.push([num, length, gen]);
      push(`${num} ${gen} obj\n`);
      bodies.set(num, length);
      push(body);
      push('\nendobj\n');
    }

    const trailer: PdfDict = new Map([...xref.trailer].filter(([key]) => !SECTION_KEYS.includes(key)));
    const ids = trailer.get('ID');
    if (Array.isArray(ids) && ids.length === 2) trailer.set('ID', [ids[0]!, new PdfString(id)]);
    trailer.set('Prev', xref.startxref);

    const startxref = length;
    if (xref.kind === 'stream') {
      const { num } = this.reserve();
      rows.push([num, startxref, 0]);
      trailer.set('Size', this.#next);
      push(`${num} 0 obj\n`);
      push(xrefStream(rows, trailer));
      push('\nendobj\n');
    } else {
      trailer.set('Size', this.#next);
      push(`xref\n${xrefTable(rows)}trailer\n${serialise(trailer)}\n`);
    }
    push(`startxref\n${startxref}\n%%EOF\n`);
    return { bytes: concat(...parts), bodyOffset: (ref) => bodies.get(ref.num)! };
  }
}

type Row = readonly [num: number, offset: number, gen: number];

/** Each object is a subsection of its own (clause 7.5.4). */
function xrefTable(rows: readonly Row[]): string {
  return rows
    .map(([num, offset, gen]) => `${num} 1\n${String(offset).padStart(10, '0')} ${String(gen).padStart(5, '0')} n \n`)
    .join('');
}

/** The low bytes of a number, highest first. */
const field = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** (width - 1 - i)) % 256);

function xrefStream(rows: readonly Row[], trailer: PdfDict): Uint8Array {
  // Here subsections must come in order (clause 7.5.8.2).
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const dict: PdfDict = new Map<string, PdfValue>([
    ['Type', name('XRef')],
    ...trailer,
    // Five bytes of offset reach one terabyte.
    ['W', [1, 5, 2]],
    ['Index', sorted.flatMap(([num]) => [num, 1])],
  ]);
  return streamBody(
    dict,
    Uint8Array.from(sorted.flatMap(([, offset, gen]) => [1, ...field(offset, 5), ...field(gen, 2)])),
  );
}

function streamBody(dict: PdfDict, data: Uint8Array): Uint8Array {
  dict.set('Length', data.length);
  return concat(fromLatin1(`${serialise(dict)}\nstream\n`), data, fromLatin1('\nendstream'));
}
