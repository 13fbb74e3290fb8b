import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, beforeEach, describe, it } from 'node:test';
import { opensslAuthority } from '../../../fixtures/openssl-authority.ts';
import { SIGNABLE, latin1, sample, textOf } from '../../../fixtures/pdf-builder.ts';
import { cmsOf, signatureRanges } from '../../../fixtures/second-opinion.ts';
import { issue, makeAuthority } from '../../../fixtures/test-ca.ts';
import type { Identity, TestAuthority } from '../../../fixtures/test-ca.ts';
import { makeCrl } from '../../../fixtures/test-revocation.ts';
import { makeTsa } from '../../../fixtures/test-tsa.ts';
import type { TestTsa } from '../../../fixtures/test-tsa.ts';
import {
  addDocumentTimestamp,
  extendWithValidationData,
  signPdf,
  timestampBy,
  verifyPdf,
  webCryptoSigner,
} from '../index.ts';
import type { Signer, Timestamper, VerifyReport } from '../index.ts';

let ca: TestAuthority;
let stampRoot: Identity;
let tsa: TestTsa;
let signer: Signer;
const by = (authority: TestTsa): Timestamper => timestampBy(authority.authority)!;

before(async () => {
  ca = await makeAuthority();
  stampRoot = await issue(undefined, { name: 'Time-stamp root', ca: true, kind: 'P-256' });
  tsa = await makeTsa(stampRoot);
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});
beforeEach(() => {
  tsa.faults = {};
  tsa.time = undefined;
});
const verify = (bytes: Uint8Array, at?: string): Promise<VerifyReport> =>
  verifyPdf(bytes, { trust: [ca.root.der], trustTimestamps: [stampRoot.der], ...(at ? { at: new Date(at) } : {}) });

describe('addDocumentTimestamp', () => {
  it('is verified in every structure; the original is a prefix, and qpdf finds no fault', async () => {
    const path = join(tmpdir(), `tiwizi-document-time-stamp-${process.pid}.pdf`);
    try {
      for (const name of SIGNABLE) {
        const signed = await signPdf(sample(name), { signer });
        const bytes = await addDocumentTimestamp(signed, by(tsa));
        assert.equal(Buffer.compare(bytes.subarray(0, signed.length), signed), 0);
        const { status, signatures } = await verify(bytes);
        assert.equal(status, 'valid', name);
        const [signature, stamp] = ['signature', 'time_stamp'].map((kind) =>
          signatures.find((item) => item.kind === kind)!,
        );
        assert.deepEqual(
          [stamp!.intact, stamp!.coversWholeFile, stamp!.timeStamp!.trusted, stamp!.problems],
          [true, true, true, []],
        );
        assert.deepEqual(
          [signature!.baseline, signature!.provenTime],
          ['B-T', stamp!.timeStamp!.time],
          'it proves when the signature existed',
        );
        assert.deepEqual(signature!.changes, [{ code: 'time_stamp_added', allowed: true, field: stamp!.field }]);
        writeFileSync(path, bytes);
        const qpdf = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
        if (!qpdf.error) assert.equal(qpdf.status, 0, qpdf.stdout + qpdf.stderr);
      }
    } finally {
      rmSync(path, { force: true });
    }
  });

  it('is accepted by openssl ts -verify over the bytes that its range leaves', async () => {
    const openssl = await opensslAuthority(tsa.identity, []);
    try {
      const bytes = await addDocumentTimestamp(sample('objstm'), by(tsa));
      const [, start, end, rest] = signatureRanges(bytes)[0]!;
      const content = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + rest)]);
      const verdict = openssl.verify(cmsOf(bytes)[0]!, content, stampRoot.der);
      assert.ok(verdict.ok, verdict.output);
    } finally {
      openssl.close();
    }
  });

  it('is permitted after a certification that permits no change', async () => {
    const certified = await signPdf(sample('form'), { signer, certify: 1 });
    assert.equal((await verify(await addDocumentTimestamp(certified, by(tsa)))).status, 'valid');
  });

  it('gives no file without a time-stamp', async () => {
    tsa.faults = { status: 2, noToken: true };
    const rejects =
      (code: string) =>
      (error: unknown): boolean =>
        (error as { code?: string }).code === code;
    await assert.rejects(addDocumentTimestamp(sample('table'), by(tsa)), rejects('time_stamp_refused'));
    await assert.rejects(
      addDocumentTimestamp(sample('table'), timestampBy(tsa.authority, { mode: 'preferred' })!),
      rejects('time_stamp_unreachable'),
    );
  });

  it('carries a signature beyond the life of all certificates: level B-LTA', async () => {
    const leaf = await ca.leaf({ kind: 'P-256', notAfter: new Date('2026-06-01T00:00:00Z') });
    const first = await makeTsa(stampRoot, { notAfter: new Date('2026-08-01T00:00:00Z') });
    first.time = new Date('2026-05-01T00:00:00Z');
    const second = await makeTsa(stampRoot, { notAfter: new Date('2036-08-01T00:00:00Z') });
    const during = { thisUpdate: new Date('2026-05-02T00:00:00Z'), nextUpdate: new Date('2026-05-09T00:00:00Z') };
    let bytes = await signPdf(sample('table'), {
      signer: webCryptoSigner(leaf.keys.privateKey, leaf.chain),
      signingTime: first.time,
      timestamp: by(first),
    });
    bytes = await extendWithValidationData(bytes, {
      crls: [await makeCrl(ca.root, during), await makeCrl(ca.intermediate, during), await makeCrl(stampRoot, during)],
    });
    const beforehand = await verify(bytes, '2030-01-01T00:00:00Z');
    assert.deepEqual(
      [beforehand.status, beforehand.signatures[0]!.timeStamp!.problems],
      ['indeterminate', ['certificate_expired']],
      'the first authority has expired',
    );
    second.time = new Date('2026-05-03T00:00:00Z');
    bytes = await addDocumentTimestamp(bytes, by(second));
    const report = await verify(bytes, '2030-01-01T00:00:00Z');
    assert.deepEqual(
      [report.status, report.signatures[0]!.baseline, report.signatures[0]!.provenTime],
      ['valid', 'B-LTA', '2026-05-01T00:00:00.000Z'],
    );
    // When the last authority has expired too, nothing is proven any more.
    assert.equal((await verify(bytes, '2040-01-01T00:00:00Z')).status, 'indeterminate');
  });

  it('without trust in its authority proves nothing', async () => {
    const leaf = await ca.leaf({ kind: 'P-256', notAfter: new Date('2026-06-01T00:00:00Z') });
    tsa.time = new Date('2026-05-01T00:00:00Z');
    const bytes = await addDocumentTimestamp(
      await signPdf(sample('table'), { signer: webCryptoSigner(leaf.keys.privateKey, leaf.chain) }),
      by(tsa),
    );
    const { signatures } = await verifyPdf(bytes, {
      trust: [ca.root.der],
      trustTimestamps: [],
      at: new Date('2026-07-01T00:00:00Z'),
    });
    assert.deepEqual(
      signatures.map((item) => [item.kind, item.status, item.problems]),
      [
        ['signature', 'indeterminate', ['certificate_expired']],
        ['time_stamp', 'indeterminate', ['chain_untrusted']],
      ],
    );
  });

  it("is refused with a flipped byte in what it covers or in the token, and when it is another document's", async () => {
    const bytes = await addDocumentTimestamp(sample('table'), by(tsa));
    const [, start] = signatureRanges(bytes)[0]!;
    const length = cmsOf(bytes)[0]!.length * 2;
    for (let at = 5; at < bytes.length; at += at > start && at < start + length ? 7 : at > start + length ? 401 : 53) {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= 1;
      assert.equal((await verify(flipped)).valid, false, `byte ${at}`);
    }
    const other = await addDocumentTimestamp(sample('objstm'), by(tsa));
    const token = /\/Contents <[0-9a-f]+>/;
    const copied = latin1(textOf(other).replace(token, token.exec(textOf(bytes))![0]));
    assert.deepEqual((await verify(copied)).signatures[0]!.problems, ['time_stamp_mismatch']);
  });
});
