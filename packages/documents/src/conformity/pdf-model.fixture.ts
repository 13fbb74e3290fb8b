// A PDF as qpdf reads it (qpdf --json), with its structure tree and the marked content of its pages.
import { ask } from '../tools.fixture.ts';

/** A value of qpdf's JSON: names are `/Name`, texts `u:text`, references `12 0 R`. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
/** A dictionary. */
export type Dictionary = { [key: string]: Value };

/** An object of the file: a value, or a stream with its data unpacked, a character a byte. */
export interface ModelObject {
  value?: Value;
  stream?: { dict: Dictionary; data: string };
}

/** The objects of a file by `obj:12 0 R`, and its trailer. */
export type Model = Record<string, ModelObject>;

/** Reads a file. */
export function readModel(bytes: Uint8Array): Model {
  const { output } = ask(bytes, 'qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', 'FILE');
  const { qpdf } = JSON.parse(output) as { qpdf: [unknown, Model] };
  for (const { stream } of Object.values(qpdf[1]))
    if (stream) stream.data = Buffer.from(stream.data, 'base64').toString('latin1');
  return qpdf[1];
}

/** What a reference leads to; of a stream its dictionary. */
export function resolve(model: Model, value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
  const object = model[`obj:${value}`];
  return object?.stream?.dict ?? object?.value;
}

/** A dictionary, an empty one where there is none. */
export function dictionaryOf(model: Model, value: Value | undefined): Dictionary {
  const found = resolve(model, value);
  return found && typeof found === 'object' && !Array.isArray(found) ? found : {};
}

/** An array; a single value is an array of one. */
export function listOf(model: Model, value: Value | undefined): Value[] {
  const found = resolve(model, value);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [value as Value];
}

/** A text string without its mark. */
export const textOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined;

/** The catalogue. */
export const catalogueOf = (model: Model): Dictionary =>
  dictionaryOf(model, dictionaryOf(model, model.trailer?.value)['/Root']);

/** The data of a stream that a value refers to. */
export const dataOf = (model: Model, value: Value | undefined): string | undefined =>
  typeof value === 'string' ? model[`obj:${value}`]?.stream?.data : undefined;

/** A structure element. */
export interface Element {
  readonly tag: string;
  readonly dictionary: Dictionary;
  readonly parent: Element | undefined;
  readonly children: Element[];
  /** Marked content of pages, as `page mcid`. */
  readonly content: string[];
  /** Its own language, or that of what it stands in, or of the document. */
  readonly lang: string | undefined;
}

/** The structure tree, its elements in reading order. */
export function elementsOf(model: Model): Element[] {
  const all: Element[] = [];
  const read = (value: Value, parent: Element | undefined, inherited: string | undefined): void => {
    const dictionary = dictionaryOf(model, value);
    const lang = textOf(dictionary['/Lang']) ?? inherited;
    const tag = String(dictionary['/S'] ?? '').slice(1);
    const element: Element = { tag, dictionary, parent, children: [], content: [], lang };
    all.push(element);
    parent?.children.push(element);
    for (const kid of listOf(model, dictionary['/K'])) {
      const inner = dictionaryOf(model, kid);
      if (typeof kid === 'number') element.content.push(`${String(dictionary['/Pg'])} ${kid}`);
      else if (inner['/MCID'] !== undefined)
        element.content.push(`${String(inner['/Pg'] ?? dictionary['/Pg'])} ${String(inner['/MCID'])}`);
      else read(kid, element, lang);
    }
  };
  const root = dictionaryOf(model, catalogueOf(model)['/StructTreeRoot']);
  for (const kid of listOf(model, root['/K'])) read(kid, undefined, textOf(catalogueOf(model)['/Lang']));
  return all;
}

/** References of the pages, in order. */
export const pagesOf = (model: Model): string[] =>
  listOf(model, dictionaryOf(model, catalogueOf(model)['/Pages'])['/Kids']).map(String);

/** Something that is painted, or a sequence of marked content that begins. */
export interface PaintEvent {
  readonly page: string;
  readonly kind: 'paint' | 'begin';
  /** Sequences that it stands in, outermost first: `Artifact`, or `page mcid`. */
  readonly inside: readonly string[];
  /** What begins. */
  readonly mark?: string;
  /** Glyph codes shown, four hexadecimal digits each. */
  readonly codes: readonly string[];
  readonly font: string | undefined;
}

const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+/g;
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);

/** What the pages paint, in order. */
export function paintingOf(model: Model): PaintEvent[] {
  const events: PaintEvent[] = [];
  for (const page of pagesOf(model)) {
    const inside: string[] = [];
    let operands: string[] = [];
    let font: string | undefined;
    const content = listOf(model, dictionaryOf(model, page)['/Contents'])
      .map((each) => dataOf(model, each) ?? '')
      .join('\n');
    for (const [token] of content.matchAll(TOKEN)) {
      if (!/^[A-Za-z'"*][A-Za-z0-9'"*]*$/.test(token) || ['true', 'false', 'null'].includes(token)) {
        operands.push(token);
        continue;
      }
      if (token === 'BDC' || token === 'BMC') {
        const mcid = operands[operands.indexOf('/MCID') + 1];
        const isReal = operands.includes('/MCID');
        const mark = isReal ? `${page} ${mcid}` : (operands[0]?.slice(1) ?? '');
        events.push({ page, kind: 'begin', inside: [...inside], mark, codes: [], font });
        inside.push(mark);
      } else if (token === 'EMC') inside.pop();
      else if (token === 'Tf') font = operands[0];
      else if (PAINTING.has(token)) {
        const isText = token === 'Tj' || token === 'TJ';
        const codes = isText
          ? operands.flatMap((each) => (each.match(/^<[^<]/) ? (each.match(/[0-9a-fA-F]{4}/g) ?? []) : []))
          : [];
        events.push({ page, kind: 'paint', inside: [...inside], codes, font });
      }
      operands = [];
    }
  }
  return events;
}
