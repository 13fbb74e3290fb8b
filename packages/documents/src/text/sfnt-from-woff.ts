// fontkit 2.0.4 cannot subset a WOFF2 font and fails on an empty last glyph of a WOFF one: it is given the plain font inside.
import { inflateSync } from 'node:zlib';

const HEADER = 12;
const RECORD = 16;
const padded = (length: number): number => (length + 3) & ~3;

/**
 * The OpenType font inside a WOFF 1.0 file (W3C WOFF File Format 1.0, §4 and §5): the same tables, uncompressed, nothing changed in them.
 *
 * @throws Error `font-not-woff` when the file is something else
 */
export function sfntFromWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < 44 || view.getUint32(0) !== 0x774f4646) throw new Error('font-not-woff');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, compressed, length] = [4, 8, 12].map((field) => view.getUint32(at + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + compressed);
    return {
      tag: view.getUint32(at),
      checksum: view.getUint32(at + 16),
      data: compressed < length ? inflateSync(data) : data,
    };
  });
  const sfnt = new Uint8Array(
    tables.reduce((size, table) => size + padded(table.data.length), HEADER + RECORD * count),
  );
  const out = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, RECORD * 2 ** power, power, RECORD * (count - 2 ** power)].forEach((value, index) =>
    out.setUint16(4 + 2 * index, value),
  );
  let at = HEADER + RECORD * count;
  tables.forEach(({ tag, checksum, data }, index) => {
    [tag, checksum, at, data.length].forEach((value, field) =>
      out.setUint32(HEADER + RECORD * index + 4 * field, value),
    );
    sfnt.set(data, at);
    at += padded(data.length);
  });
  return sfnt;
}
