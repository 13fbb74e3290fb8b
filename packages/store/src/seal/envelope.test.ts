import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { Envelope, headerSize, pieceSize, sealedPieceSize } from './envelope.ts';
import { measure, openPieces, plainSize, sealPieces } from './pieces.ts';

const [old, young] = [randomBytes(32), randomBytes(32)];
const envelope = new Envelope([young, old]);

describe('an envelope', () => {
  test('opens what it sealed, where it belongs only', () => {
    for (const size of [0, 1, pieceSize, pieceSize + 1, 3 * pieceSize]) {
      const bytes = randomBytes(size);
      const sealed = envelope.seal(bytes, 'here');
      assert.deepEqual(envelope.unseal(sealed, 'here'), bytes);
      assert.equal(envelope.unseal(sealed, 'there'), 'damaged');
    }
  });

  test('seals the same differently each time, and shows nothing of it', () => {
    const bytes = Buffer.from('سارة SECRET-NAME');
    const [one, other] = [envelope.seal(bytes, 'x'), envelope.seal(bytes, 'x')];
    assert.notDeepEqual(one, other);
    assert.equal(one.includes('SECRET'), false);
  });

  test('refuses every changed byte', () => {
    const sealed = envelope.seal(Buffer.from('bytes'), 'x');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      // The id of the key is what tells a foreign key.
      assert.equal(envelope.unseal(changed, 'x'), at >= 1 && at < 9 ? 'key' : 'damaged', `byte ${at}`);
    }
  });

  test('refuses what was cut short, at a piece too, and pieces in another order', () => {
    const sealed = envelope.seal(randomBytes(3 * pieceSize), 'x');
    for (const length of [0, 1, headerSize - 1, headerSize, headerSize + sealedPieceSize, sealed.length - 1])
      assert.equal(envelope.unseal(sealed.subarray(0, length), 'x'), 'damaged', `${length} bytes`);
    const first = sealed.subarray(headerSize, headerSize + sealedPieceSize);
    const second = sealed.subarray(headerSize + sealedPieceSize, headerSize + 2 * sealedPieceSize);
    const swapped = Buffer.concat([
      sealed.subarray(0, headerSize),
      second,
      first,
      sealed.subarray(headerSize + 2 * sealedPieceSize),
    ]);
    assert.equal(envelope.unseal(swapped, 'x'), 'damaged');
  });

  test('opens what was sealed under an older key, and tells a foreign one', () => {
    const sealed = new Envelope(old).seal(Buffer.from('x'), 'p');
    assert.deepEqual(envelope.unseal(sealed, 'p'), Buffer.from('x'));
    assert.equal(envelope.isCurrent(sealed), false);
    assert.equal(envelope.isCurrent(envelope.seal(Buffer.of(), 'p')), true);
    assert.equal(new Envelope(randomBytes(32)).unseal(sealed, 'p'), 'key');
  });

  test('refuses keys that are none', () => {
    assert.throws(() => new Envelope(randomBytes(16)), /key_length/);
    assert.throws(() => new Envelope([]), /key_length/);
  });

  test('seals and opens piece by piece what it seals whole', async () => {
    for (const size of [0, 1, pieceSize, pieceSize + 1, 5 * pieceSize - 3]) {
      const bytes = randomBytes(size);
      const sealed: Uint8Array[] = [];
      const { header, sealNext } = envelope.begin();
      for await (const piece of sealPieces(sealNext, measure(bytes).pieces)) sealed.push(piece);
      const whole = Buffer.concat([header('p'), ...sealed]);
      assert.equal(plainSize(whole.length), size);
      assert.deepEqual(envelope.unseal(whole, 'p'), bytes);
      const pieces = envelope.open(whole.subarray(0, headerSize), 'p');
      assert.ok(typeof pieces !== 'string');
      async function* uneven(): AsyncGenerator<Uint8Array> {
        for (let at = headerSize; at < whole.length; at += 100_003) yield whole.subarray(at, at + 100_003);
      }
      const opened: Uint8Array[] = [];
      for await (const piece of openPieces(pieces, uneven(), 'it')) opened.push(piece);
      assert.deepEqual(Buffer.concat(opened), bytes);
    }
  });
});
