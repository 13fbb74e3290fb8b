import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constants, deflateSync } from 'node:zlib';
import { random } from '../../../fixtures/pdf-mutations.ts';
import { inflate } from './inflate.ts';

const CAP = 1 << 24;
const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'ok';
};

const next = random(1);
const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => next(256)));

describe('inflate', () => {
  const inputs: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    'one byte': Buffer.from('x'),
    text: Buffer.from('the quick brown fox jumps over the lazy dog '.repeat(500)),
    zeros: Buffer.alloc(300_000),
    random: noise(100_000),
    mixed: Buffer.concat([noise(40_000), Buffer.alloc(70_000, 7), noise(100)]),
  };
  for (const [name, input] of Object.entries(inputs)) {
    it(`agrees with zlib on ${name}, stored, fixed and dynamic`, () => {
      for (const options of [
        { level: 0 },
        { level: 1 },
        { level: 9 },
        { strategy: constants.Z_FIXED },
        { strategy: constants.Z_HUFFMAN_ONLY },
        { strategy: constants.Z_RLE },
      ]) {
        assert.ok(Buffer.from(inflate(deflateSync(input, options), CAP)).equals(input));
      }
    });
  }

  it('ignores bytes after the end, as real files have them', () => {
    const data = Buffer.concat([deflateSync('hello'), Buffer.from('\r\nmore')]);
    assert.equal(Buffer.from(inflate(data, CAP)).toString(), 'hello');
  });

  it('stops at the cap', () => {
    const bomb = deflateSync(Buffer.alloc(1_000_000));
    assert.equal(
      code(() => inflate(bomb, 999_999)),
      'pdf_too_complex',
    );
    assert.equal(inflate(bomb, 1_000_000).length, 1_000_000);
  });

  it('refuses damaged data with a code, at whatever byte', () => {
    const data = deflateSync(Buffer.from('the quick brown fox jumps over the lazy dog '.repeat(20)));
    for (let at = 0; at < data.length - 4; at++) {
      assert.equal(
        code(() => inflate(data.subarray(0, at), CAP)),
        'pdf_broken',
        `cut at ${at}`,
      );
      for (const bit of [1, 16, 128]) {
        const flipped = Buffer.from(data);
        flipped[at]! ^= bit;
        assert.match(
          code(() => inflate(flipped, 1 << 16)),
          /^(ok|pdf_broken|pdf_too_complex)$/,
        );
      }
    }
  });
});
