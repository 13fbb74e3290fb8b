import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SIGNABLE, latin1, sample, textOf } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../fixtures/test-ca.ts';
import { PadesError, scanPdf, signPdf, verifyPdf, webCryptoSigner } from './index.ts';
import type { Signer } from './index.ts';

/** How many mutants a sample gets; `FUZZ=500` makes a long run. */
const MUTANTS = Number(process.env['FUZZ'] ?? 12);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const LIMIT = 2000;

let ca: TestAuthority;
let signer: Signer;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

/** A small deterministic generator (mulberry32): a failing seed can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const INTERESTING = ['0', '-1', '99999999999', '4294967296', '2147483647', '0 R', '<<', '>>', '[', ']', '(', '/Kids', '/Length', '/Prev 0', 'null', 'obj', 'endstream', '1 0 R', '/V 1 0 R'];

function mutate(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let text = textOf(bytes);
  for (let changes = 1 + next(4); changes; changes--) {
    const at = next(text.length);
    const length = next(20);
    const kind = next(6);
    if (kind === 0) text = text.slice(0, at) + String.fromCharCode(next(256)) + text.slice(at + 1);
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 2) text = text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    else if (kind === 3) text = text.slice(0, at) + INTERESTING[next(INTERESTING.length)] + text.slice(at);
    else {
      // Numbers are where structures are decided.
      const numbers = [...text.matchAll(/\d+/g)];
      const match = numbers[next(numbers.length)];
      if (!match) continue;
      const value = kind === 4 ? String(Number(match[0]) + next(9) - 4) : String(next(20));
      text = text.slice(0, match.index) + value.padStart(match[0].startsWith('0') ? match[0].length : 0, '0') + text.slice(match.index + match[0].length);
    }
  }
  return latin1(text);
}

/** Runs the engine on one mutant; returns what happened, or throws for what must not happen. */
async function survives(bytes: Uint8Array, trust: readonly Uint8Array[]): Promise<void> {
  const began = performance.now();
  await scanPdf(bytes);
  const report = await verifyPdf(bytes, { trust });
  let signed: Uint8Array | undefined;
  try {
    signed = await signPdf(bytes, { signer });
  } catch (error) {
    if (!(error instanceof PadesError)) throw error;
  }
  if (signed) {
    assert.deepEqual(signed.subarray(0, bytes.length), bytes);
    const after = await verifyPdf(signed, { trust });
    const last = after.signatures[after.signatures.length - 1];
    assert.ok(last?.intact || after.signatures.some(item => item.coversWholeFile && item.intact), JSON.stringify([report, after]));
  }
  assert.ok(performance.now() - began < LIMIT, 'too slow');
}

describe(`mutated files: a typed refusal or a right result (seed ${SEED}, ${MUTANTS} each)`, () => {
  for (const [index, name] of [...SIGNABLE, 'encrypted'].entries()) {
    it(name, async () => {
      const plain = sample(name);
      const signed = name === 'encrypted' ? plain : await signPdf(plain, { signer, placeholderSize: 4096 });
      for (let i = 0; i < MUTANTS; i++) {
        const seed = SEED * 1_000_003 + index * 10_007 + i;
        const mutant = mutate(i % 3 ? plain : signed, random(seed));
        try {
          await survives(mutant, [ca.root.der]);
        } catch (error) {
          throw new Error(`seed ${seed}`, { cause: error });
        }
      }
    });
  }
});
