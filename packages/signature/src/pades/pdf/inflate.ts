import { PadesError, broken } from '../errors.ts';

/**
 * Inflate (RFC 1951 inside RFC 1950), synchronous and with a cap. The platform's
 * `DecompressionStream` is asynchronous and throws on bytes after the end, which real files have;
 * structural streams are small, so a plain decoder is enough and its limits are exact.
 */

const damaged = (): never => broken('compressed data');

interface Huffman {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function huffman(lengths: Uint8Array): Huffman {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const offsets = new Uint16Array(17);
  for (let i = 1; i < 16; i++) offsets[i + 1] = offsets[i]! + counts[i]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length) symbols[offsets[length]!++] = symbol;
  });
  return { counts, symbols };
}

function fixedTables(): [Huffman, Huffman] {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return [huffman(lengths), huffman(new Uint8Array(30).fill(5))];
}

export function inflate(data: Uint8Array, cap: number): Uint8Array {
  // RFC 1950 section 2.2: method 8, header a multiple of 31, no preset dictionary.
  const [cmf = 0, flags = 0] = data;
  if ((cmf & 15) !== 8 || ((cmf << 8) | flags) % 31 || flags & 32) damaged();
  let pos = 2;
  let held = 0;
  let heldBits = 0;
  let out = new Uint8Array(Math.min(cap, Math.max(1024, data.length * 4)));
  let size = 0;

  const bits = (count: number): number => {
    while (heldBits < count) {
      if (pos >= data.length) damaged();
      held |= data[pos++]! << heldBits;
      heldBits += 8;
    }
    const value = held & ((1 << count) - 1);
    held >>>= count;
    heldBits -= count;
    return value;
  };
  const symbol = ({ counts, symbols }: Huffman): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= bits(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return damaged();
  };
  const room = (count: number): void => {
    if (size + count > cap) throw new PadesError('pdf_too_complex', `stream inflates beyond ${cap} bytes`);
    if (size + count <= out.length) return;
    const larger = new Uint8Array(Math.min(cap, Math.max(size + count, out.length * 2)));
    larger.set(out);
    out = larger;
  };

  for (let last = 0; !last; ) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      held = heldBits = 0;
      const length = data[pos]! | (data[pos + 1]! << 8);
      if (pos + 4 + length > data.length) damaged();
      room(length);
      out.set(data.subarray(pos + 4, pos + 4 + length), size);
      size += length;
      pos += 4 + length;
      continue;
    }
    if (kind === 3) damaged();
    let [literals, distances] = fixedTables();
    if (kind === 2) {
      const literalCount = bits(5) + 257;
      const total = literalCount + bits(5) + 1;
      const codeCount = bits(4) + 4;
      const codes = new Uint8Array(19);
      for (let i = 0; i < codeCount; i++) codes[CODE_ORDER[i]!] = bits(3);
      const codeTable = huffman(codes);
      const lengths = new Uint8Array(total);
      for (let i = 0; i < total; ) {
        const code = symbol(codeTable);
        if (code < 16) {
          lengths[i++] = code;
          continue;
        }
        if (code === 16 && !i) damaged();
        const value = code === 16 ? lengths[i - 1]! : 0;
        const repeat = code === 16 ? 3 + bits(2) : code === 17 ? 3 + bits(3) : 11 + bits(7);
        if (i + repeat > total) damaged();
        lengths.fill(value, i, (i += repeat));
      }
      literals = huffman(lengths.subarray(0, literalCount));
      distances = huffman(lengths.subarray(literalCount));
    }
    for (;;) {
      const code = symbol(literals);
      if (code < 256) {
        room(1);
        out[size++] = code;
        continue;
      }
      if (code === 256) break;
      const slot = code - 257;
      if (slot > 28) damaged();
      // Length and distance bases follow one formula each (RFC 1951 section 3.2.5), but for the last length.
      const more = slot < 8 || slot === 28 ? 0 : (slot >> 2) - 1;
      const length = slot === 28 ? 258 : (slot < 8 ? slot : (4 + (slot & 3)) << more) + 3 + bits(more);
      const step = symbol(distances);
      if (step > 29) damaged();
      const extra = step < 4 ? 0 : (step >> 1) - 1;
      const distance = (step < 4 ? step : (2 + (step & 1)) << extra) + 1 + bits(extra);
      if (distance > size) damaged();
      room(length);
      for (let i = 0; i < length; i++, size++) out[size] = out[size - distance]!;
    }
  }
  return out.subarray(0, size);
}
