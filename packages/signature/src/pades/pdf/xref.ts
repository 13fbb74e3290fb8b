import { toLatin1 } from '../bytes.ts';
import { broken, tooComplex } from '../errors.ts';
import { decodeStream } from './filters.ts';
import type { InflateBudget } from './filters.ts';
import { Keyword, Lexer } from './lexer.ts';
import { PdfRef, PdfStream, isDict, isName, whole } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';

/** Where an object is: free, at an offset with a generation, or inside an object stream. */
export interface XrefEntry {
  readonly type: 0 | 1 | 2;
  /** Offset in the file (type 1) or number of the object stream (type 2). */
  readonly at: number;
  /** Generation (type 1) or index in the object stream (type 2). */
  readonly gen: number;
}

export interface Xref {
  readonly entries: Map<number, XrefEntry>;
  /** The newest trailer, or the dictionary of the newest cross-reference stream. */
  readonly trailer: PdfDict;
  /** How the newest section is written: an update must be written in the same way. */
  readonly kind: 'table' | 'stream';
  /** Offset of the newest section. */
  readonly startxref: number;
  /** How many sections were chained, hybrid parts not counted. */
  readonly sections: number;
  /** Offset of every section, hybrid parts too, and where it ends. */
  readonly extents: ReadonlyMap<number, number>;
  /** Offsets of objects that a newer section replaced or freed. */
  readonly replaced: ReadonlySet<number>;
  /** One more than the largest object number anyone declared. */
  readonly size: number;
  readonly encrypted: boolean;
}

/** Largest object number (ISO 32000-1 Annex C). */
const MAX_OBJECT = 8_388_607;
const MAX_SECTIONS = 4096;
/** Rows of all sections together. */
const MAX_ROWS = 1 << 20;
/** Bytes of a row of the table: twenty, and some for odd white space; none for comments. */
const MAX_ROW = 30;

/** The offset after the last `startxref` (clause 7.5.5), searched from the end. */
export function findStartxref(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - 2048);
  const tail = toLatin1(bytes.subarray(from));
  const at = tail.lastIndexOf('startxref');
  if (at < 0) broken('no startxref');
  const lexer = new Lexer(bytes, from + at + 9);
  const offset = lexer.integer();
  if (!tail.includes('%%EOF', at)) broken('no %%EOF after startxref');
  return offset;
}

/** A list of whole numbers. */
function numbers(value: unknown, what: string, most?: number): number[] {
  return Array.isArray(value) ? value.map((item) => whole(item, what, most)) : broken(`bad ${what}`);
}

/** Reads an indirect object's head `12 0 obj` and returns its number and generation. */
export function objectHead(lexer: Lexer): [number, number] {
  const num = lexer.integer();
  const gen = lexer.integer();
  lexer.expect('obj');
  return [num, gen];
}

/** After a dictionary: the raw bytes of the stream that follows, checked against `endstream`. */
export function streamData(lexer: Lexer, length: unknown): Uint8Array {
  const { bytes } = lexer;
  if (bytes[lexer.pos] === 13) lexer.pos++;
  if (bytes[lexer.pos] === 10) lexer.pos++;
  const start = lexer.pos;
  const end = start + whole(length, `stream length at ${start}`, bytes.length - start);
  lexer.pos = end;
  lexer.expect('endstream');
  return bytes.subarray(start, end);
}

/** Collects the chain of cross-reference sections, newest first (clauses 7.5.4, 7.5.8). */
class XrefReader {
  readonly bytes: Uint8Array;
  readonly budget: InflateBudget;
  readonly entries = new Map<number, XrefEntry>();
  readonly extents = new Map<number, number>();
  readonly replaced = new Set<number>();
  size = 0;
  rows = 0;
  encrypted = false;

  constructor(bytes: Uint8Array, budget: InflateBudget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /** A newer section was read before, so what is already known wins. */
  add(num: number, type: number, at: number, gen: number): void {
    if (num > MAX_OBJECT || ++this.rows > MAX_ROWS) tooComplex('cross-reference');
    if (num >= this.size) this.size = num + 1;
    // In use at offset 0 is how some producers write a free entry.
    if (this.entries.has(num)) {
      if (type === 1) this.replaced.add(at);
    } else if (type < 3) this.entries.set(num, { type: type === 1 && !at ? 0 : (type as 0 | 1 | 2), at, gen });
  }

  #lexerAt(offset: number): Lexer {
    if (this.extents.has(offset)) broken('cross-reference loop');
    this.extents.set(offset, offset);
    return new Lexer(this.bytes, offset);
  }

  /** A table and its trailer; free rows come last, because a hybrid's stream overrides them. */
  table(offset: number): PdfDict {
    const lexer = this.#lexerAt(offset);
    lexer.expect('xref');
    const free: [number, number, number][] = [];
    for (;;) {
      const first = lexer.token();
      if (first instanceof Keyword && first.word === 'trailer') break;
      const start = whole(first, 'cross-reference');
      const end = start + lexer.integer();
      for (let num = start; num < end; num++) {
        const [at, gen, inUse] = this.#row(lexer);
        if (inUse) this.add(num, 1, at, gen);
        else free.push([num, at, gen]);
      }
    }
    const trailer = this.#trailer(lexer.value());
    this.extents.set(offset, lexer.pos);
    const hybrid = trailer.get('XRefStm');
    if (hybrid !== undefined) this.stream(whole(hybrid, '/XRefStm'));
    for (const [num, at, gen] of free) this.add(num, 0, at, gen);
    return trailer;
  }

  /** One row: offset, generation, in use. */
  #row(lexer: Lexer): [number, number, boolean] {
    const { bytes, pos } = lexer;
    const at = lexer.integer();
    const gen = lexer.integer();
    lexer.skip();
    const kind = bytes[lexer.pos++];
    if ((kind !== 110 && kind !== 102) || lexer.pos - pos > MAX_ROW) broken(`bad cross-reference at ${pos}`);
    return [at, gen, kind === 110];
  }

  /** A cross-reference stream (clause 7.5.8). */
  stream(offset: number): PdfDict {
    const lexer = this.#lexerAt(offset);
    objectHead(lexer);
    const dict = this.#trailer(lexer.value());
    if (!isName(dict.get('Type'), 'XRef')) broken('no cross-reference');
    lexer.expect('stream');
    const stream = new PdfStream(dict, streamData(lexer, dict.get('Length')));
    this.extents.set(offset, lexer.pos);
    const data = decodeStream(stream, this.budget);
    const [typeWidth = 0, atWidth = 0, genWidth = 0, ...more] = numbers(dict.get('W'), '/W', 8);
    const row = [typeWidth, atWidth, genWidth, ...more].reduce((sum, width) => sum + width);
    if (!row) broken('bad /W');
    const index = numbers(dict.get('Index') ?? [0, dict.get('Size') ?? 0], '/Index');
    let pos = 0;
    const field = (width: number): number => {
      let value = 0;
      for (let i = 0; i < width; i++) value = value * 256 + data[pos++]!;
      return value;
    };
    for (let i = 0; i < index.length; i += 2) {
      const first = index[i]!;
      const count = whole(index[i + 1], '/Index', Math.floor((data.length - pos) / row));
      for (let n = 0; n < count; n++) {
        const next = pos + row;
        const type = typeWidth ? field(typeWidth) : 1;
        this.add(first + n, type, field(atWidth), field(genWidth));
        pos = next;
      }
    }
    return dict;
  }

  #trailer(trailer: PdfValue): PdfDict {
    if (!isDict(trailer)) broken('no trailer');
    const size = trailer.get('Size');
    if (typeof size === 'number' && size > this.size && size <= MAX_OBJECT + 1) this.size = size;
    if ((trailer.get('Encrypt') ?? null) !== null) this.encrypted = true;
    return trailer;
  }
}

/** Reads all cross-reference sections of a file. */
export function readXref(bytes: Uint8Array, budget: InflateBudget): Xref {
  const startxref = findStartxref(bytes);
  const reader = new XrefReader(bytes, budget);
  let newest: { trailer: PdfDict; kind: 'table' | 'stream' } | undefined;
  let sections = 0;
  for (let offset: unknown = startxref; offset !== undefined;) {
    if (++sections > MAX_SECTIONS) tooComplex('revisions');
    const at = whole(offset, '/Prev');
    const kind = bytes[at] === 120 ? 'table' : 'stream';
    const trailer = reader[kind](at);
    newest ??= { trailer, kind };
    offset = trailer.get('Prev') ?? undefined;
  }
  const { trailer, kind } = newest!;
  if (!(trailer.get('Root') instanceof PdfRef)) broken('no /Root');
  whole(trailer.get('Size'), '/Size');
  return {
    entries: reader.entries,
    trailer,
    kind,
    startxref,
    sections,
    extents: reader.extents,
    replaced: reader.replaced,
    size: reader.size,
    encrypted: reader.encrypted,
  };
}
