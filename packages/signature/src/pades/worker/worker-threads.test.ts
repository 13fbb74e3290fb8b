import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import { ONE_PAGE, buildPdf, sample, stream } from '../../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../../fixtures/test-ca.ts';
import { makeTsa } from '../../../fixtures/test-tsa.ts';
import * as engine from '../index.ts';
import type { Signer } from '../index.ts';
import * as worker from './index.ts';
import { PadesError } from './index.ts';

let ca: TestAuthority;
let signer: Signer;

// What translates TypeScript here does not reach into threads; what is published is JavaScript and is found by itself.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./thread.ts', import.meta.url))],
  bundle: true,
  format: 'cjs',
  write: false,
});
const createWorker = (): NodeWorker => new NodeWorker(outputFiles[0]!.text, { eval: true });
const signPdf: typeof worker.signPdf = (source, options) => worker.signPdf(source, { createWorker, ...options });
const verifyPdf: typeof worker.verifyPdf = (source, options) => worker.verifyPdf(source, { createWorker, ...options });
const scanPdf: typeof worker.scanPdf = (source, options) => worker.scanPdf(source, { createWorker, ...options });

/** The whole of its buffer, unlike what a fixture reader may give. */
const owned = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(sample(name));
const code =
  (expected: string) =>
  (error: unknown): boolean =>
    error instanceof PadesError && error.code === expected;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = engine.webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

describe('the engine in a worker', () => {
  it('signs, verifies and scans as the engine does, and moves the bytes', async () => {
    const signingTime = new Date('2026-11-22T10:00:00Z');
    const input = owned('form');
    const signed = await signPdf(input, { signer, signingTime, reason: 'أوافق' });
    assert.equal(input.length, 0);
    // ECDSA values differ each time; all else is the same.
    assert.equal(signed.length, (await engine.signPdf(owned('form'), { signer, signingTime, reason: 'أوافق' })).length);
    const trust = [ca.root.der];
    const report = await engine.verifyPdf(signed, { trust });
    assert.equal(report.valid, true);
    assert.deepEqual(await scanPdf(owned('js')), await engine.scanPdf(owned('js')));
    assert.deepEqual(await verifyPdf(signed, { trust }), report);
    assert.equal(signed.length, 0);
  });

  it('reads a blob by itself, and copies bytes that are a part of a larger buffer', async () => {
    const blob = new Blob([owned('table')]);
    const signed = await signPdf(blob, { signer });
    assert.ok((await engine.verifyPdf(signed, { trust: [ca.root.der] })).valid);
    const shared = new Uint8Array(signed.length + 10);
    shared.set(signed, 5);
    assert.ok((await verifyPdf(shared.subarray(5, -5), { trust: [ca.root.der] })).valid);
    assert.equal(shared.length, signed.length + 10);
  });

  it('says how far it is, and never less than before', async () => {
    const signed = await engine.signPdf(owned('table'), { signer });
    type OnProgress = NonNullable<worker.WorkerOptions['onProgress']>;
    const works: [string, (onProgress: OnProgress) => Promise<unknown>][] = [
      ['finish', (onProgress) => signPdf(owned('table'), { signer, onProgress })],
      ['verify', (onProgress) => verifyPdf(signed, { trust: [], onProgress })],
      ['scan', (onProgress) => scanPdf(owned('table'), { onProgress })],
    ];
    for (const [last, work] of works) {
      const steps: [string, number][] = [];
      await work((phase, fraction) => steps.push([phase, fraction]));
      assert.deepEqual(
        [steps[0], steps.at(-1)],
        [
          ['read', 0],
          ['done', 1],
        ],
      );
      assert.equal(steps.at(-2)![0], last);
      assert.deepEqual(
        steps.map(([, fraction]) => fraction),
        steps.map(([, fraction]) => fraction).sort((a, b) => a - b),
      );
    }
  });

  it("refuses with the engine's own error, before the signer is asked", async () => {
    let asked = 0;
    const counting: Signer = { ...signer, sign: (hash, context) => (asked++, signer.sign(hash, context)) };
    await assert.rejects(signPdf(owned('encrypted'), { signer: counting }), code('pdf_encrypted'));
    await assert.rejects(
      signPdf(owned('table'), { signer: counting, placeholderSize: 10 }),
      (error: PadesError) => code('pdf_placeholder_too_small')(error) && error.detail.endsWith('> 10'),
    );
    await assert.rejects(verifyPdf(owned('table'), { trust: [new Uint8Array(3)] }), code('certificate_invalid'));
    assert.equal(asked, 0);
  });

  it("has the value time-stamped by what stays on the page's side, and passes on its refusal", async () => {
    const tsa = await makeTsa(ca.root);
    const timestamp = engine.timestampBy(tsa.authority);
    const trust = [ca.root.der];
    const report = await engine.verifyPdf(await signPdf(owned('table'), { signer, timestamp }), { trust });
    assert.deepEqual([report.valid, report.signatures[0]!.timeStamp?.trusted], [true, true], JSON.stringify(report));
    tsa.faults = { status: 2 };
    await assert.rejects(signPdf(owned('table'), { signer, timestamp }), code('time_stamp_refused'));
  });

  it('passes on what the signer threw, itself', async () => {
    const thrown = new TypeError('card removed');
    const throwing: Signer['sign'] = () => {
      throw thrown;
    };
    for (const sign of [throwing, () => Promise.reject(thrown)]) {
      await assert.rejects(signPdf(owned('table'), { signer: { ...signer, sign } }), (error) => error === thrown);
    }
  });

  it('stops when it is told to: before, while it works, and while the person is asked', async () => {
    const reason = new Error('page left');
    const stopped = (error: unknown): boolean => code('aborted')(error) && (error as Error).cause === reason;
    await assert.rejects(scanPdf(owned('table'), { signal: AbortSignal.abort(reason) }), stopped);

    const working = new AbortController();
    const large = buildPdf({ ...ONE_PAGE, 6: stream('x'.repeat(5e6)) });
    await assert.rejects(
      signPdf(large, {
        signer,
        signal: working.signal,
        onProgress: (phase) => phase === 'prepare' && working.abort(reason),
      }),
      stopped,
    );

    const waiting = new AbortController();
    const nobody: Signer = { ...signer, sign: () => (waiting.abort(reason), new Promise(() => {})) };
    await assert.rejects(signPdf(owned('table'), { signer: nobody, signal: waiting.signal }), stopped);
  });

  it('is told apart from a refusal when the worker breaks', async () => {
    const gone = (): NodeWorker =>
      new NodeWorker('process.nextTick(() => { throw new Error("gone") })', { eval: true });
    await assert.rejects(scanPdf(owned('table'), { createWorker: gone }), code('worker_failed'));
  });
});
