import { toLatin1 } from '../bytes.ts';
import { PadesError, broken, tooComplex } from '../errors.ts';
import { MAX_INFLATED, decodeStream } from './filters.ts';
import { Keyword, Lexer } from './lexer.ts';
import { PdfRef, PdfStream, isDict, isName, whole } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';
import { objectHead, readXref, streamData } from './xref.ts';
import type { Xref, XrefEntry } from './xref.ts';

const MAX_HOPS = 50;

/** A page: its number in the file, its own dictionary, and the attributes it inherits. */
export interface PdfPage {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  /** Clockwise turn in degrees: 0, 90, 180 or 270 (inherited, clause 7.7.3.4). */
  readonly rotate: number;
}

/** An object stream: its decoded bytes, and where each of its objects stands in them. */
interface Container {
  readonly data: Uint8Array;
  readonly at: Map<number, number>;
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
  readonly #containers = new Map<number, Container>();
  #depth = 0;
  #spent = 0;

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
      if (hops >= MAX_HOPS) tooComplex('references');
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
    if (value === undefined) this.#objects.set(num, (value = this.#read(num, entry)));
    return value;
  }

  /** Every object in use, in the order of the cross-reference; read once and not kept. */
  *objects(): Generator<[num: number, value: PdfValue]> {
    for (const [num, entry] of this.xref.entries) {
      if (!entry.type) continue;
      const value = this.#objects.get(num) ?? this.#read(num, entry);
      // An object may be a reference to another, and that one to the first.
      this.get(value);
      yield [num, value];
    }
  }

  #read(num: number, entry: XrefEntry): PdfValue {
    // A stream may need another object for its length, and that one be a stream.
    if (this.#depth >= MAX_HOPS) tooComplex('references');
    this.#depth++;
    try {
      if (entry.type === 1) return this.#plain(num, entry.gen, entry.at);
      const { data, at } = this.#container(entry.at);
      const start = at.get(num);
      if (start === undefined) return null;
      const lexer = new Lexer(data, start, false);
      const value = lexer.value();
      this.#spend(lexer.pos - start);
      return value;
    } finally {
      this.#depth--;
    }
  }

  /** Objects do not overlap, so that few bytes are ever read twice; in a file made to cost time they do. */
  #spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > 4 * (this.bytes.length + MAX_INFLATED - this.#budget.left)) tooComplex('objects overlap');
  }

  #plain(num: number, gen: number, at: number): PdfValue {
    const lexer = new Lexer(this.bytes, at);
    const [foundNum, foundGen] = objectHead(lexer);
    if (foundNum !== num || foundGen !== gen) broken(`object ${foundNum} ${foundGen} where ${num} ${gen} should be`);
    const value = lexer.value();
    const end = lexer.token();
    this.#spend(lexer.pos - at);
    const word = end instanceof Keyword && end.word;
    if (word === 'stream' && isDict(value))
      return new PdfStream(value, streamData(lexer, this.get(value.get('Length'))));
    if (word !== 'endobj') broken(`object ${num} without end`);
    return value;
  }

  /** An object stream (clause 7.5.7). */
  #container(num: number): Container {
    const known = this.#containers.get(num);
    if (known) return known;
    if (this.xref.entries.get(num)?.type !== 1) broken(`no object stream ${num}`);
    const stream = this.object(num);
    if (!(stream instanceof PdfStream) || !isName(stream.dict.get('Type'), 'ObjStm')) broken(`no object stream ${num}`);
    const data = decodeStream(stream, this.#budget);
    const count = whole(this.get(stream.dict.get('N')), '/N', data.length);
    const first = whole(this.get(stream.dict.get('First')), '/First');
    const head = new Lexer(data, 0, false);
    const container: Container = { data, at: new Map() };
    for (let i = 0; i < count; i++) {
      const inner = head.integer();
      if (container.at.has(inner)) broken(`object ${inner} twice`);
      container.at.set(inner, first + head.integer());
    }
    this.#containers.set(num, container);
    return container;
  }

  /**
   * Reads every object and walks every page once, so that a file in which some reader would have to
   * mend something is refused (`pdf_broken`) although the damaged part is not needed here. Returns the number of pages.
   */
  check(): number {
    for (const _object of this.objects());
    let count = 0;
    for (const _page of this.pages()) count++;
    return count;
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
      if (!(ref instanceof PdfRef) || !dict) broken('no page');
      if (seen.has(ref.num)) broken('page loop');
      seen.add(ref.num);
      const own = this.get(dict.get('Rotate'));
      const rotate = typeof own === 'number' ? own : next.rotate;
      const kids = this.array(dict.get('Kids'));
      if (kids && !isName(this.get(dict.get('Type')), 'Page')) {
        for (let i = kids.length; i--;) waiting.push({ node: kids[i], rotate });
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
