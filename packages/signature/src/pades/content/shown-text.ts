import { PadesError } from '../errors.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { decodeStream } from '../pdf/filters.ts';
import { Keyword, Lexer } from '../pdf/lexer.ts';
import { PdfName, PdfStream, PdfString, isName } from '../pdf/objects.ts';
import type { PdfDict, PdfValue } from '../pdf/objects.ts';
import { IDENTITY, matrixOf, multiply, transformBox } from './matrix.ts';
import type { Box, Matrix } from './matrix.ts';

/** A string that a content stream shows. */
export interface ShownText {
  readonly bytes: Uint8Array;
  readonly font: PdfDict | undefined;
  /** Roughly where: glyphs are taken for half as wide as high. In the space of the page or of the appearance. */
  readonly box: Box;
}

interface State {
  readonly ctm: Matrix;
  readonly font: PdfDict | undefined;
  readonly size: number;
  readonly leading: number;
  readonly scale: number;
  readonly rise: number;
}

/** What may be read of the content streams of one file, all readings together: bytes inflated, and tokens. */
export interface TextBudget {
  left: number;
  tokens: number;
}

export const textBudget = (): TextBudget => ({ left: 16 * 1024 * 1024, tokens: 500_000 });
const MAX_DEPTH = 12;

/**
 * Reads what content streams show as text and where (ISO 32000-1 clause 9.4). It draws nothing: colours, clipping, images and
 * rendering modes are left aside, so "shown" means that a show operator is there. Throws for what cannot be read or is too much.
 */
export class TextReader {
  readonly #document: PdfDocument;
  readonly #budget: TextBudget;

  constructor(document: PdfDocument, budget: TextBudget) {
    this.#document = document;
    this.#budget = budget;
  }

  /** Text of a page's own content, forms that it draws included. */
  page(page: PdfDict, resources: PdfDict | undefined): ShownText[] {
    const document = this.#document;
    const contents = document.get(page.get('Contents'));
    const streams = (Array.isArray(contents) ? contents.map((item) => document.get(item)) : [contents]).filter(
      (item) => item instanceof PdfStream,
    );
    const parts = streams.map((stream) => this.#decode(stream));
    // Operators may not be cut in two, but a graphics state may span streams (clause 7.8.2).
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(32);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length + 1;
    }
    const found: ShownText[] = [];
    this.#run(whole, resources, IDENTITY, found, 0);
    return found;
  }

  /** Text of a form XObject, such as an appearance. */
  form(stream: PdfStream): ShownText[] {
    const found: ShownText[] = [];
    this.#form(stream, undefined, IDENTITY, found, 0);
    return found;
  }

  /** Whether a form XObject does anything at all. */
  isEmpty(stream: PdfStream): boolean {
    return this.#decode(stream).every((code) => code <= 32);
  }

  #decode(stream: PdfStream): Uint8Array {
    return decodeStream(stream, this.#budget);
  }

  #form(stream: PdfStream, outer: PdfDict | undefined, ctm: Matrix, found: ShownText[], depth: number): void {
    if (depth > MAX_DEPTH) throw new PadesError('pdf_too_complex', 'forms within forms');
    const document = this.#document;
    const own = matrixOf(document.array(stream.dict.get('Matrix'))?.map((item) => document.get(item)));
    this.#run(
      this.#decode(stream),
      document.dict(stream.dict.get('Resources')) ?? outer,
      multiply(own, ctm),
      found,
      depth,
    );
  }

  #run(content: Uint8Array, resources: PdfDict | undefined, start: Matrix, found: ShownText[], depth: number): void {
    const document = this.#document;
    const lexer = new Lexer(content, 0, false);
    const saved: State[] = [];
    let state: State = { ctm: start, font: undefined, size: 0, leading: 0, scale: 1, rise: 0 };
    let text = IDENTITY;
    let line = IDENTITY;
    let operands: PdfValue[] = [];
    const number = (i: number): number => (typeof operands[i] === 'number' ? (operands[i] as number) : 0);
    const move = (x: number, y: number): void => {
      line = multiply([1, 0, 0, 1, x, y], line);
      text = line;
    };
    const show = (value: PdfValue | undefined): void => {
      if (!(value instanceof PdfString) || !value.bytes.length) return;
      const { size, scale, rise, font, ctm } = state;
      const glyphs =
        font && isName(document.get(font.get('Subtype')), 'Type0') ? value.bytes.length / 2 : value.bytes.length;
      const width = (glyphs * Math.abs(size) * scale) / 2;
      found.push({
        bytes: value.bytes,
        font,
        box: transformBox([0, rise - size * 0.2, width, rise + size * 0.8], multiply(text, ctm)),
      });
      text = multiply([1, 0, 0, 1, width, 0], text);
    };
    const next = (): PdfValue | Keyword | undefined => {
      lexer.skip();
      if (lexer.pos >= content.length) return undefined;
      if (this.#budget.tokens-- <= 0) throw new PadesError('pdf_too_complex', 'content too long');
      return lexer.token();
    };
    for (let item = next(); item !== undefined; item = next()) {
      if (!(item instanceof Keyword)) {
        operands.push(item);
        continue;
      }
      switch (item.word) {
        case 'q':
          saved.push(state);
          break;
        case 'Q':
          state = saved.pop() ?? state;
          break;
        case 'cm':
          state = { ...state, ctm: multiply(matrixOf(operands), state.ctm) };
          break;
        case 'BT':
          text = line = IDENTITY;
          break;
        case 'Tf': {
          const name = operands[0];
          const fonts = document.dict(resources?.get('Font'));
          state = {
            ...state,
            font: name instanceof PdfName ? document.dict(fonts?.get(name.value)) : undefined,
            size: number(1),
          };
          break;
        }
        case 'TL':
          state = { ...state, leading: number(0) };
          break;
        case 'Tz':
          state = { ...state, scale: number(0) / 100 };
          break;
        case 'Ts':
          state = { ...state, rise: number(0) };
          break;
        case 'TD':
          state = { ...state, leading: -number(1) };
          move(number(0), number(1));
          break;
        case 'Td':
          move(number(0), number(1));
          break;
        case 'Tm':
          text = line = matrixOf(operands);
          break;
        case 'T*':
          move(0, -state.leading);
          break;
        case 'Tj':
          show(operands[0]);
          break;
        case "'":
        case '"':
          move(0, -state.leading);
          show(operands[operands.length - 1]);
          break;
        case 'TJ':
          for (const part of Array.isArray(operands[0]) ? operands[0] : []) {
            if (typeof part === 'number')
              text = multiply([1, 0, 0, 1, (-part / 1000) * state.size * state.scale, 0], text);
            else show(part);
          }
          break;
        case 'Do': {
          const name = operands[0];
          const drawn =
            name instanceof PdfName
              ? document.get(document.dict(resources?.get('XObject'))?.get(name.value))
              : undefined;
          if (drawn instanceof PdfStream && isName(document.get(drawn.dict.get('Subtype')), 'Form'))
            this.#form(drawn, resources, state.ctm, found, depth + 1);
          break;
        }
        case 'ID':
          lexer.pos = endOfImage(content, lexer.pos);
          break;
      }
      operands = [];
    }
  }
}

/** Where the data of an inline image ends: `EI` between white space (clause 8.9.7). */
function endOfImage(content: Uint8Array, from: number): number {
  const space = (code: number | undefined): boolean => code === undefined || code <= 32;
  for (let at = from + 1; at < content.length; at++) {
    if (content[at] === 69 && content[at + 1] === 73 && space(content[at - 1]) && space(content[at + 2])) return at + 2;
  }
  return content.length;
}
