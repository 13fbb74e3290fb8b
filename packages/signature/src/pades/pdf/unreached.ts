import { broken } from '../errors.ts';
import type { PdfDocument } from './document.ts';
import { isSpace, Keyword, Lexer } from './lexer.ts';
import { isDict } from './objects.ts';
import { objectHead, streamData } from './xref.ts';

/**
 * Where the last byte stands, from an offset on, that no cross-reference leads to; -1 when there is none. An update holds the
 * objects that its sections name, these sections, white space and comments, and ends with the address of a section of its own
 * (ISO 32000-1 clause 7.5.6). Whatever else is there no reader should look at, and some program might.
 */
export function lastUnreached(document: PdfDocument, from: number): number {
  try {
    return walk(document, from);
  } catch {
    // What cannot be read has no end either.
    return document.bytes.length - 1;
  }
}

function walk(document: PdfDocument, from: number): number {
  const { bytes, xref } = document;
  const objects = new Set(xref.replaced);
  for (const { type, at } of xref.entries.values()) if (type === 1) objects.add(at);
  const reached = [...objects, ...xref.extents.keys()].filter((at) => at > from).sort((a, b) => a - b);
  let next = 0;
  let last = -1;
  // Where the update under way begins, and the end of a comment that nothing of an update has followed yet.
  let [start, comment] = [from, -1];
  for (let pos = from; pos < bytes.length;) {
    const end = partEnd(document, objects, pos, start);
    if (end !== undefined) {
      comment = -1;
      pos = end;
    } else if (isSpace(bytes[pos])) pos++;
    else if (bytes[pos] === 37) {
      const eof = wordEnd(bytes, pos, '%%EOF');
      while (pos < (eof ?? bytes.length) && bytes[pos] !== 10 && bytes[pos] !== 13) pos++;
      if (eof === undefined) comment = pos - 1;
      else start = pos;
    } else {
      while (next < reached.length && reached[next]! <= pos) next++;
      pos = reached[next] ?? bytes.length;
      last = pos - 1;
    }
  }
  return Math.max(last, comment);
}

/** The end of the section, object or address that stands there, if one does. */
function partEnd(document: PdfDocument, objects: Set<number>, pos: number, start: number): number | undefined {
  const { bytes, xref } = document;
  const section = xref.extents.get(pos);
  if (section !== undefined) return wordEnd(bytes, section, 'endobj') ?? section;
  if (objects.has(pos)) return objectEnd(document, pos);
  const word = bytes[pos] === 115 ? wordEnd(bytes, pos, 'startxref') : undefined;
  if (word === undefined) return undefined;
  const lexer = new Lexer(bytes, word);
  const address = lexer.integer();
  return address >= start && xref.extents.has(address) ? lexer.pos : undefined;
}

function objectEnd(document: PdfDocument, at: number): number {
  const lexer = new Lexer(document.bytes, at);
  objectHead(lexer);
  const value = lexer.value();
  const word = lexer.token();
  if (isDict(value) && word instanceof Keyword && word.word === 'stream') {
    streamData(lexer, document.get(value.get('Length')));
    lexer.expect('endobj');
  } else if (!(word instanceof Keyword) || word.word !== 'endobj') broken(`object without end at ${at}`);
  return lexer.pos;
}

/** The end of a word, if it comes next. */
function wordEnd(bytes: Uint8Array, from: number, word: string): number | undefined {
  let pos = from;
  while (isSpace(bytes[pos])) pos++;
  for (let i = 0; i < word.length; i++) if (bytes[pos + i] !== word.charCodeAt(i)) return undefined;
  return pos + word.length;
}
