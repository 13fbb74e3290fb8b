import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SIGNABLE, latin1, sample } from '../../fixtures/pdf-builder.ts';
import { grammarPdf } from '../../fixtures/pdf-grammar.ts';
import { MUTATIONS, mutate, random } from '../../fixtures/pdf-mutations.ts';
import { survives } from '../../fixtures/survives.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../fixtures/test-ca.ts';
import { signPdf, webCryptoSigner } from './index.ts';
import type { Signer } from './index.ts';

/** A short run at every test; `npm run fuzz -w @tiwizi/signature` is the long one, with time and memory bounded. */
const EACH = 20;

let ca: TestAuthority;
let signer: Signer;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

async function tryAll(count: number, make: (seed: number) => Uint8Array): Promise<Set<string>> {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= count; seed++) {
    try {
      outcomes.add(await survives(make(seed), signer, [ca.root.der]));
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
  return outcomes;
}

describe('any file ends in a right signature or a typed refusal', () => {
  for (const name of [...SIGNABLE, 'encrypted']) {
    it(`${name}, spoilt before and after it was signed`, async () => {
      const plain = sample(name);
      const signed = name === 'encrypted' ? plain : await signPdf(plain, { signer, placeholderSize: 4096 });
      const outcomes = await tryAll(EACH, (seed) => mutate(seed % 3 ? plain : signed, random(seed)));
      assert.ok(outcomes.size > 1);
    });
  }

  it('files made by the grammar', async () => {
    const outcomes = await tryAll(5 * EACH, (seed) => grammarPdf(random(seed)));
    assert.ok(outcomes.has('signed') && outcomes.has('pdf_broken'), [...outcomes].join());
  });

  it('every way to spoil a file changes it, and the same seed spoils it the same way', () => {
    const bytes = sample('table');
    for (const [name, change] of Object.entries(MUTATIONS)) {
      const text = Buffer.from(bytes).toString('latin1');
      assert.ok(
        [1, 2, 3, 4, 5].some((seed) => change(text, random(seed)) !== text),
        name,
      );
    }
    assert.deepEqual(mutate(bytes, random(7)), mutate(bytes, random(7)));
    assert.deepEqual(grammarPdf(random(7)), grammarPdf(random(7)));
  });

  it('an empty file, a lone header, random bytes', async () => {
    const next = random(1);
    for (const bytes of [
      new Uint8Array(0),
      latin1('%PDF-1.7'),
      latin1('%PDF-1.7\n%%EOF'),
      Uint8Array.from({ length: 5000 }, () => next(256)),
    ]) {
      assert.match(await survives(bytes, signer, [ca.root.der]), /^pdf_(not_pdf|broken)$/);
    }
  });
});
