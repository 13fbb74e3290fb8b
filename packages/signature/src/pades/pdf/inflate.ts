import { broken, tooComplex } from '../errors.ts';

/**
 * Inflate (RFC 1951 inside RFC 1950), synchronous and with a cap. The platform's
 * `DecompressionStream` is asynchronous and throws on bytes after the end, which real files have;
 * structural streams are small, so a plain decoder is enough and its limits are exact.
 */

const damaged = (): never => broken('compressed data');

/** A code as one table: the next bits of the input → symbol in the upper twelve bits, length in the lower four. */
type Huffman = Uint16Array;

const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function huffman(lengths: Uint8Array): Huffman {
  const table = new Uint16Array(1 << Math.max(1, ...lengths));
  // The first code of each length (RFC 1951 section 3.2.2).
  const next = new Uint32Array(17);
  for (const length of lengths) if (length) next[length + 1]!++;
  for (let length = 1; length < 17; length++) next[length] = (next[length]! + next[length - 1]!) << 1;
  lengths.forEach((length, symbol) => {
    if (!length) return;
    const code = next[length]!++;
    if (code >> length) damaged();
    // Codes are packed from their highest bit, all else from the lowest (section 3.1.1).
    let at = 0;
    for (let bit = 0; bit < length; bit++) at |= ((code >> bit) & 1) << (length - 1 - bit);
    for (; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  });
  return table;
}

let fixed: [Huffman, Huffman] | undefined;
const fixedTables = (): [Huffman, Huffman] =>
  (fixed ??= [
    huffman(new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)),
    huffman(new Uint8Array(30).fill(5)),
  ]);

export function inflate(data: Uint8Array, cap: number): Uint8Array {
  // RFC 1950 section 2.2: method 8, header a multiple of 31, no preset dictionary.
  const [cmf = 0, flags = 0] = data;
  if ((cmf & 15) !== 8 || ((cmf << 8) | flags) % 31 || flags & 32) damaged();
  let pos = 2;
  let held = 0;
  let heldBits = 0;
  let out = new Uint8Array(Math.min(cap, Math.max(1024, data.length * 4)));
  let size = 0;

  /** Looks at the next bits; after the end they are zeros. */
  const peek = (count: number): number => {
    for (; heldBits < count; heldBits += 8) held |= data[pos++]! << heldBits;
    return held & ((1 << count) - 1);
  };
  const take = (count: number): void => {
    held >>>= count;
    heldBits -= count;
    if (pos - (heldBits >> 3) > data.length) damaged();
  };
  const bits = (count: number): number => {
    const value = peek(count);
    take(count);
    return value;
  };
  const symbol = (table: Huffman): number => {
    const entry = table[peek(31 - Math.clz32(table.length))]!;
    if (!entry) damaged();
    take(entry & 15);
    return entry >> 4;
  };
  const room = (count: number): void => {
    if (size + count > cap) tooComplex('compressed data');
    if (size + count <= out.length) return;
    const larger = new Uint8Array(Math.min(cap, Math.max(size + count, out.length * 2)));
    larger.set(out);
    out = larger;
  };

  for (let last = 0; !last;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      // The rest of a byte is left out; whole bytes that were looked at are given back.
      pos -= heldBits >> 3;
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
    let literals: Huffman;
    let distances: Huffman;
    if (kind === 1) [literals, distances] = fixedTables();
    else {
      const literalCount = bits(5) + 257;
      const total = literalCount + bits(5) + 1;
      const codeCount = bits(4) + 4;
      const codes = new Uint8Array(19);
      for (let i = 0; i < codeCount; i++) codes[CODE_ORDER[i]!] = bits(3);
      const codeTable = huffman(codes);
      const lengths = new Uint8Array(total);
      for (let i = 0; i < total;) {
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
        if (size === out.length) room(1);
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
