import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ONE_PAGE, buildPdf, latin1, sample, textOf } from '../../fixtures/pdf-builder.ts';
import { issue, makeAuthority } from '../../fixtures/test-ca.ts';
import type { LeafOptions, TestAuthority } from '../../fixtures/test-ca.ts';
import { storedSignature } from './cms/algorithms.ts';
import { readCertificate } from './cms/certificate.ts';
import { buildSignedData } from './cms/signed-data.ts';
import { prepareSignature, signPdf, verifyPdf, webCryptoSigner } from './index.ts';
import type { SignatureReport, Signer, VerifyReport } from './index.ts';

let ca: TestAuthority;
let signer: Signer;
let signed: Uint8Array;

async function signerOf(options: LeafOptions = {}): Promise<Signer> {
  const leaf = await ca.leaf({ kind: 'P-256', ...options });
  return webCryptoSigner(leaf.keys.privateKey, leaf.chain);
}

before(async () => {
  ca = await makeAuthority();
  signer = await signerOf();
  signed = await signPdf(sample('table'), { signer });
});

const verify = (bytes: Uint8Array, at?: Date): Promise<VerifyReport> =>
  verifyPdf(bytes, { trust: [ca.root.der], ...(at ? { at } : {}) });
async function only(bytes: Uint8Array, at?: Date): Promise<SignatureReport> {
  const report = await verify(bytes, at);
  assert.equal(report.signatures.length, 1, JSON.stringify(report));
  return report.signatures[0]!;
}
const replaceOnce = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const text = textOf(bytes);
  const changed = text.replace(from, to);
  assert.notEqual(changed, text);
  return latin1(changed);
};
/** Changes `/Contents` as bytes and keeps its length. */
function withCms(bytes: Uint8Array, change: (cms: Buffer) => void): Uint8Array {
  return latin1(
    textOf(bytes).replace(/\/Contents <([0-9a-f]+)>/, (_all, hex: string) => {
      const cms = Buffer.from(hex, 'hex');
      change(cms);
      return `/Contents <${cms.toString('hex')}>`;
    }),
  );
}
const cmsLength = (bytes: Uint8Array): number =>
  parseInt(/\/Contents <3082([0-9a-f]{4})/.exec(textOf(bytes))![1]!, 16) + 4;

describe('verifyPdf', () => {
  it('tells an unsigned file from a signed one', async () => {
    assert.deepEqual(await verify(sample('table')), { status: 'unsigned', valid: false, problems: [], signatures: [] });
    const report = await only(signed);
    assert.deepEqual(
      [report.status, report.problems, report.intact, report.coversWholeFile],
      ['valid', [], true, true],
    );
    assert.match(report.signer!.subject, /^CN=Test signer, O=SPECIMEN\\, no legal value$/);
    assert.deepEqual(
      report.path!.map((name) => name.split(',')[0]),
      ['CN=Test signer', 'CN=Test intermediate', 'CN=Test root'],
    );
    // The report travels as JSON without loss.
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('reports what cannot be read as invalid, with the reason', async () => {
    for (const [bytes, code] of [
      [sample('encrypted'), 'pdf_encrypted'],
      [new Uint8Array(9), 'pdf_not_pdf'],
      [signed.subarray(0, 1500), 'pdf_broken'],
    ] as const) {
      const report = await verify(bytes);
      assert.deepEqual([report.status, report.problems], ['invalid', [code]]);
    }
  });

  it('refuses a flip of any bit of any byte of the structure in /Contents', async () => {
    const start = textOf(signed).indexOf('/Contents <') + 10;
    const end = start + 2 + cmsLength(signed) * 2;
    for (let at = start; at < end; at++) {
      // A different bit for each byte, and all eight over any stretch.
      const flipped = Uint8Array.from(signed);
      flipped[at]! ^= 1 << (at % 8);
      assert.equal((await verify(flipped)).valid, false, `byte ${at}`);
    }
  });

  it('refuses a flip anywhere else', async () => {
    for (let at = 0; at < signed.length; at += 97) {
      const flipped = Uint8Array.from(signed);
      flipped[at]! ^= 0x20;
      assert.equal((await verify(flipped)).valid, false, `byte ${at}`);
    }
  });

  it('names a changed document: the digest, not the signature value', async () => {
    const report = await only(replaceOnce(signed, '/Count 3', '/Count 4'));
    assert.deepEqual([report.status, report.problems, report.intact], ['invalid', ['digest_mismatch'], false]);
  });

  it('names something hidden after the structure', async () => {
    assert.deepEqual((await only(withCms(signed, (cms) => void (cms[cms.length - 5] = 1)))).problems, [
      'contents_padding',
    ]);
  });

  it('refuses mixed case in the hexadecimal token, which the digest does not cover', async () => {
    const upper = Uint8Array.from(signed);
    const token = textOf(upper).indexOf('/Contents <3082');
    const at =
      token +
      textOf(upper)
        .slice(token + 15)
        .search(/[a-f]/) +
      15;
    upper[at]! ^= 0x20;
    assert.deepEqual((await only(upper)).problems, ['byterange_invalid']);
  });

  it('refuses every trick with the byte range', async () => {
    const [, a, b, c] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(textOf(signed))!.map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const tricks = [
      [0, a - 1, b, c], // gap begins before the token
      [0, a + 1, b, c], // "<" inside the signed part
      [0, a, b - 1, c], // ">" inside the signed part
      [0, a, b + 1, c - 1], // gap wider than the token
      [0, b, a, c], // overlapping
      [1, a, b, c], // not from the start
      [0, a, b, c + 1], // beyond the end
      [0, a, b, -c], // negative
      [0, a, b, 0.5],
    ];
    for (const range of tricks) {
      const text = textOf(signed).replace(/\/ByteRange \[.*?\] +/, (match) =>
        `/ByteRange [${range.join(' ')}]`.padEnd(match.length),
      );
      assert.deepEqual((await only(latin1(text))).problems, ['byterange_invalid'], range.join(' '));
    }
    const shorter = textOf(signed).replace(/\/ByteRange \[.*?\] +/, (match) =>
      `/ByteRange [0 ${a} ${b}]`.padEnd(match.length),
    );
    assert.deepEqual((await only(latin1(shorter))).problems, ['byterange_invalid']);
  });

  it('refuses a signature that covers less than the revision it stands in', async () => {
    const text = textOf(signed).replace(
      /(\/ByteRange \[0 \d+ \d+) (\d+)\] /,
      (_all, head: string, rest: string) => `${head} ${Number(rest) - 50}] `,
    );
    const report = await only(latin1(text));
    assert.ok(report.problems.includes('signature_not_in_signed_revision'), JSON.stringify(report));
    assert.equal(report.status, 'invalid');
  });

  it('refuses a signature copied from another file', async () => {
    const other = await signPdf(buildPdf(ONE_PAGE), { signer });
    const token = /\/Contents <[0-9a-f]+>/;
    const copied = replaceOnce(other, token, token.exec(textOf(signed))![0]);
    assert.deepEqual((await only(copied)).problems, ['digest_mismatch']);
  });

  it('refuses another certificate of the same key and number: signing-certificate-v2 names one', async () => {
    const leaf = await ca.leaf({ kind: 'P-256', name: 'Plain' });
    const twin = await issue(ca.intermediate, { kind: 'P-256', name: 'Director', twinOf: leaf });
    const prepared = await prepareSignature(sample('table'), { chain: leaf.chain, algorithm: { name: 'ECDSA' } });
    const value = await webCryptoSigner(leaf.keys.privateKey, leaf.chain).sign(prepared.hashToSign, prepared);
    const [certificate, ...rest] = [twin.der, ca.intermediate.der].map(readCertificate);
    const { algorithm, byteRange } = prepared.state;
    const cms = buildSignedData(
      [certificate!, ...rest],
      prepared.signedAttributes,
      algorithm,
      storedSignature(value, algorithm, certificate!.key),
    );
    const forged = Uint8Array.from(prepared.pdf);
    forged.set(latin1(Buffer.from(cms).toString('hex')), byteRange[1] + 1);
    const report = await only(forged);
    assert.equal(report.signer!.commonName, 'Director');
    assert.deepEqual([report.status, report.problems], ['invalid', ['signing_certificate_mismatch']]);
  });
});

describe('certificates', () => {
  it('without a path to a given root is indeterminate, though intact', async () => {
    const stranger = await issue(undefined, { name: 'Test root', ca: true, kind: 'P-256' });
    for (const trust of [[], [stranger.der]]) {
      const report = await verifyPdf(signed, { trust });
      assert.deepEqual(
        [report.status, report.signatures[0]!.problems, report.signatures[0]!.intact],
        ['indeterminate', ['chain_untrusted'], true],
      );
    }
  });

  it("throws for a root that is no certificate: that is the caller's mistake", async () => {
    await assert.rejects(
      verifyPdf(signed, { trust: [Uint8Array.of(1)] }),
      (error: unknown) => (error as { code: string }).code === 'certificate_invalid',
    );
  });

  it('may be trusted directly, or through the intermediate', async () => {
    for (const trust of [signer.chain[0]!, ca.intermediate.der]) {
      assert.equal((await verifyPdf(signed, { trust: [trust] })).valid, true);
    }
  });

  it('must be valid at the given time', async () => {
    const bytes = await signPdf(sample('table'), {
      signer: await signerOf({ notAfter: new Date('2026-06-01T00:00:00Z') }),
      signingTime: new Date('2026-05-01T00:00:00Z'),
    });
    assert.deepEqual((await only(bytes, new Date('2026-05-02T00:00:00Z'))).status, 'valid');
    assert.deepEqual((await only(bytes, new Date('2026-07-01T00:00:00Z'))).problems, ['certificate_expired']);
    assert.deepEqual((await only(bytes, new Date('2023-07-01T00:00:00Z'))).problems, ['certificate_not_yet_valid']);
  });

  it('notes a claimed time in the future or outside the validity', async () => {
    const at = new Date('2026-05-01T00:00:00Z');
    const signWith = (signingTime: Date): Promise<Uint8Array> => signPdf(sample('table'), { signer, signingTime });
    assert.ok(
      !(await only(await signWith(new Date('2026-05-01T00:09:00Z')), at)).notes.includes('signing_time_in_future'),
    );
    assert.ok(
      (await only(await signWith(new Date('2026-05-01T00:11:00Z')), at)).notes.includes('signing_time_in_future'),
    );
    assert.ok(
      (await only(await signWith(new Date('2020-05-01T00:00:00Z')), at)).notes.includes(
        'signing_time_outside_validity',
      ),
    );
  });

  it('must be made for signing', async () => {
    const bytes = await signPdf(sample('table'), { signer: await signerOf({ keyUsage: 0x20 }) });
    assert.deepEqual((await only(bytes)).problems, ['certificate_usage']);
    const silent = await signPdf(sample('table'), { signer: await signerOf({ keyUsage: 0 }) });
    assert.equal((await only(silent)).status, 'valid');
  });

  it('with an unknown critical extension is not accepted', async () => {
    const bytes = await signPdf(sample('table'), { signer: await signerOf({ criticalUnknown: true }) });
    assert.deepEqual((await only(bytes)).problems, ['chain_constraints']);
  });

  it('may not issue another certificate when it is no authority, nor beyond its path length', async () => {
    const leaf = await ca.leaf({ kind: 'P-256', name: 'Not an authority' });
    const forged = await issue(leaf, { kind: 'P-256', name: 'Forged' });
    const chain = [forged.der, ...leaf.chain];
    const bytes = await signPdf(sample('table'), { signer: webCryptoSigner(forged.keys.privateKey, chain) });
    assert.deepEqual((await only(bytes)).problems, ['chain_constraints']);

    const deeper = await issue(ca.intermediate, { kind: 'P-256', name: 'One too deep', ca: true });
    const end = await issue(deeper, { kind: 'P-256' });
    const tooDeep = await signPdf(sample('table'), {
      signer: webCryptoSigner(end.keys.privateKey, [end.der, deeper.der, ca.intermediate.der]),
    });
    assert.deepEqual((await only(tooDeep)).problems, ['chain_constraints']);
  });

  it('of version 1 is a root when it is trusted, and only then an authority', async () => {
    for (const [version, accepted] of [
      [0, true],
      [2, false],
    ] as const) {
      // The keys of both may sign certificates; what one says of itself counts.
      const root = await issue(undefined, { name: 'Old root', kind: 'P-256', version });
      const leaf = await issue(root, { kind: 'P-256' });
      const bytes = await signPdf(sample('table'), {
        signer: webCryptoSigner(leaf.keys.privateKey, [leaf.der, root.der]),
      });
      const [report] = (await verifyPdf(bytes, { trust: [root.der] })).signatures;
      assert.deepEqual(report!.problems, accepted ? [] : ['chain_constraints'], String(version));
    }
    const middle = await issue(ca.root, { name: 'Old intermediate', kind: 'P-256', version: 0 });
    const leaf = await issue(middle, { kind: 'P-256' });
    const bytes = await signPdf(sample('table'), {
      signer: webCryptoSigner(leaf.keys.privateKey, [leaf.der, middle.der]),
    });
    assert.deepEqual((await only(bytes)).problems, ['chain_constraints']);
    // Trusted by itself it is no root either: whoever is trusted to sign may not name others.
    const [direct] = (await verifyPdf(bytes, { trust: [middle.der] })).signatures;
    assert.deepEqual(direct!.problems, ['chain_constraints']);
  });

  it('that fits nothing is noticed', async () => {
    const stranger = await issue(await issue(undefined, { name: 'Nobody', ca: true, kind: 'P-256' }), {
      kind: 'P-256',
      name: 'Stranger',
    });
    const bytes = await signPdf(sample('table'), { signer: { ...signer, chain: [...signer.chain, stranger.der] } });
    assert.deepEqual((await only(bytes)).problems, ['certificate_unrelated']);
  });
});

describe('two signatures', () => {
  it('a flip in the second revision leaves the first valid', async () => {
    const twice = await signPdf(signed, { signer });
    const at = textOf(twice).lastIndexOf('/Adobe.PPKLite') + 8;
    twice[at]! ^= 1;
    const report = await verify(twice);
    assert.deepEqual(
      report.signatures.map((item) => item.intact),
      [true, false],
    );
    assert.equal(report.status, 'invalid');
  });
});
