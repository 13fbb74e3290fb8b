import { toLatin1 } from '../bytes.ts';
import { PadesError, broken } from '../errors.ts';
import { MAX_INFLATED, decodeStream } from './filters.ts';
import { Keyword, Lexer } from './lexer.ts';
import { PdfRef, PdfStream, isDict, isName } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';
import { objectHead, readXref, streamData } from './xref.ts';
import type { Xref } from './xref.ts';

const MAX_HOPS = 50;

/** A page: its number in the file, its own dictionary, and the attributes it inherits. */
export interface PdfPage {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  /** Clockwise turn in degrees: 0, 90, 180 or 270 (inherited, clause 7.7.3.4). */
  readonly rotate: number;
}

/**
 * A file opened for reading. Objects are read when asked for; nothing is repaired, because a
 * repaired file is another file and the signatures in it would no longer be about these bytes.
 */
export class PdfDocument {
  readonly bytes: Uint8Array;
  readonly xref: Xref;
  readonly #budget = { left: MAX_INFLATED };
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, Map<number, PdfValue>>();
  readonly #reading = new Set<number>();

  constructor(bytes: Uint8Array) {
    const head = toLatin1(bytes.subarray(0, 1029)).indexOf('%PDF-');
    if (head < 0) throw new PadesError('pdf_not_pdf');
    if (head > 0) throw new PadesError('pdf_junk_before_header', `${head} bytes`);
    this.bytes = bytes;
    this.xref = readXref(bytes, this.#budget);
  }

  /** The object a value stands for; a reference to nothing is `null` (clause 7.3.10). */
  get(value: PdfValue | undefined): PdfValue {
    let item = value ?? null;
    for (let hops = 0; item instanceof PdfRef; hops++) {
      if (hops >= MAX_HOPS) throw new PadesError('pdf_too_complex', `over ${MAX_HOPS} reference hops`);
      item = this.object(item.num, item.gen);
    }
    return item;
  }

  /** A dictionary, or `undefined` when the value is none. A stream is not a dictionary. */
  dict(value: PdfValue | undefined): PdfDict | undefined {
    const item = this.get(value);
    return isDict(item) ? item : undefined;
  }

  array(value: PdfValue | undefined): PdfValue[] | undefined {
    const item = this.get(value);
    return Array.isArray(item) ? item : undefined;
  }

  /** Object by number; with a generation, only if it is the one in use. */
  object(num: number, gen?: number): PdfValue {
    const entry = this.xref.entries.get(num);
    if (!entry || !entry.type || (gen !== undefined && gen !== (entry.type === 1 ? entry.gen : 0))) return null;
    let value = this.#objects.get(num);
    if (value === undefined) {
      // An object that needs itself to be read (a stream whose length is itself).
      if (this.#reading.has(num)) broken(`object ${num} needs itself`);
      if (this.#reading.size >= MAX_HOPS) throw new PadesError('pdf_too_complex', `over ${MAX_HOPS} objects needed to read one`);
      this.#reading.add(num);
      try {
        value = entry.type === 1 ? this.#plain(num, entry.gen, entry.at) : (this.#container(entry.at).get(num) ?? null);
      } finally {
        this.#reading.delete(num);
      }
      this.#objects.set(num, value);
    }
    return value;
  }

  #plain(num: number, gen: number, at: number): PdfValue {
    if (at >= this.bytes.length) broken(`object ${num} lies after the end`);
    const lexer = new Lexer(this.bytes, at);
    const [foundNum, foundGen] = objectHead(lexer);
    if (foundNum !== num || foundGen !== gen) broken(`object ${foundNum} ${foundGen} where ${num} ${gen} should be`);
    const value = lexer.value();
    const end = lexer.token();
    if (!(end instanceof Keyword)) broken(`two values in object ${num}`);
    if (end.word === 'stream' && isDict(value)) return new PdfStream(value, streamData(lexer, this.get(value.get('Length'))));
    if (end.word !== 'endobj') broken(`object ${num} without end`);
    return value;
  }

  /** All objects of an object stream (clause 7.5.7). */
  #container(num: number): Map<number, PdfValue> {
    const known = this.#containers.get(num);
    if (known) return known;
    if (this.xref.entries.get(num)?.type !== 1) broken(`object stream ${num} is itself compressed or missing`);
    const stream = this.object(num);
    if (!(stream instanceof PdfStream) || !isName(stream.dict.get('Type'), 'ObjStm')) broken(`${num} is no object stream`);
    const data = decodeStream(stream, this.#budget);
    const count = this.get(stream.dict.get('N'));
    const first = this.get(stream.dict.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number' || count < 0 || count > data.length || first < 0) broken(`bad object stream ${num}`);
    const head = new Lexer(data, 0, false);
    const objects = new Map<number, PdfValue>();
    for (let i = 0; i < count; i++) {
      const inner = head.integer();
      const at = first + head.integer();
      if (at >= data.length) broken(`bad object stream ${num}`);
      const entry = this.xref.entries.get(inner);
      // Only objects that the cross-reference looks for here; older copies are dead.
      if (entry?.type === 2 && entry.at === num) objects.set(inner, new Lexer(data, at, false).value());
    }
    this.#containers.set(num, objects);
    return objects;
  }

  get catalog(): PdfDict {
    const catalog = this.dict(this.xref.trailer.get('Root'));
    if (!catalog) broken('no catalog');
    return catalog;
  }

  get catalogRef(): PdfRef {
    return this.xref.trailer.get('Root') as PdfRef;
  }

  get acroForm(): PdfDict | undefined {
    return this.dict(this.catalog.get('AcroForm'));
  }

  /** Walks the page tree in order (clause 7.7.3); a loop or a direct node is damage. */
  *pages(): Generator<PdfPage> {
    const seen = new Set<number>();
    const waiting: { node: PdfValue | undefined; rotate: number }[] = [{ node: this.catalog.get('Pages'), rotate: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const ref = next.node;
      const dict = this.dict(ref);
      if (!(ref instanceof PdfRef) || !dict) broken('page tree node missing');
      if (seen.has(ref.num)) broken('page tree loop');
      seen.add(ref.num);
      const own = this.get(dict.get('Rotate'));
      const rotate = typeof own === 'number' ? own : next.rotate;
      const kids = this.array(dict.get('Kids'));
      if (kids && !isName(this.get(dict.get('Type')), 'Page')) {
        for (let i = kids.length; i--; ) waiting.push({ node: kids[i], rotate });
      } else yield { ref, dict, rotate: (((Math.round(rotate / 90) * 90) % 360) + 360) % 360 };
    }
  }
}

/** Opens a file that may be signed or verified; an encrypted one is refused (clause 7.6). */
export function openPdf(bytes: Uint8Array): PdfDocument {
  const document = new PdfDocument(bytes);
  if (document.xref.encrypted) throw new PadesError('pdf_encrypted');
  return document;
}
