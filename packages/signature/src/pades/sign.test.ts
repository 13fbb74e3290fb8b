import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { before, describe, it } from 'node:test';
import type * as asn1js from 'asn1js';
import { SIGNABLE, ONE_PAGE, buildPdf, sample, textOf } from '../../fixtures/pdf-builder.ts';
import { pkijsAccepts, signatureRanges, signedDataOf } from '../../fixtures/second-opinion.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { KeyKind, TestAuthority } from '../../fixtures/test-ca.ts';
import { PadesError, signPdf, verifyPdf, webCryptoSigner } from './index.ts';
import type { Signer } from './index.ts';

let ca: TestAuthority;
let rsa: Signer;
let ecdsa: Signer;

async function signer(kind: KeyKind, name?: string): Promise<Signer> {
  const leaf = await ca.leaf({ kind, ...(name ? { name } : {}) });
  return webCryptoSigner(leaf.keys.privateKey, leaf.chain);
}

before(async () => {
  ca = await makeAuthority();
  rsa = await signer('RSA', 'فاطمة الزهراء');
  ecdsa = await signer('P-256', 'Second signer');
});

describe('signPdf', () => {
  for (const name of SIGNABLE) {
    it(`signs ${name}.pdf twice by incremental update, and both signatures hold`, async () => {
      const original = sample(name);
      const once = await signPdf(original, { signer: rsa, reason: 'أوافق على العقد' });
      const twice = await signPdf(once, { signer: ecdsa });
      assert.deepEqual(once.subarray(0, original.length), original);
      assert.deepEqual(twice.subarray(0, once.length), once);
      const report = await verifyPdf(twice, { trust: [ca.root.der] });
      assert.equal(report.valid, true, JSON.stringify(report));
      assert.deepEqual(
        report.signatures.map((item) => [item.field, item.status, item.coversWholeFile]),
        [
          ['Signature1', 'valid', false],
          ['Signature2', 'valid', true],
        ],
      );
      assert.deepEqual(report.signatures[0]!.changes, [
        { code: 'signature_added', allowed: true, field: 'Signature2' },
      ]);
      assert.equal(report.signatures[0]!.reason, 'أوافق على العقد');
      assert.equal(await pkijsAccepts(twice, 0, [ca.root.certificate]), true);
      assert.equal(await pkijsAccepts(twice, 1, [ca.root.certificate]), true);
    });
  }

  for (const kind of ['RSA', 'RSA-PSS', 'P-256', 'P-384'] as const) {
    it(`signs with ${kind}`, async () => {
      const signed = await signPdf(sample('table'), { signer: await signer(kind) });
      const [report] = (await verifyPdf(signed, { trust: [ca.root.der] })).signatures;
      assert.equal(report!.status, 'valid');
      assert.match(
        report!.algorithm!,
        kind.startsWith('P-') ? /^ECDSA SHA-256 P-/ : kind === 'RSA' ? /^RSASSA/ : /^RSA-PSS/,
      );
      assert.equal(await pkijsAccepts(signed, 0, [ca.root.certificate]), true);
    });
  }

  it('leaves out exactly the hexadecimal token, and pads the byte range after its bracket', async () => {
    const signed = await signPdf(sample('table'), { signer: rsa });
    const text = textOf(signed);
    const [[from, start, end, rest]] = signatureRanges(signed) as [[number, number, number, number]];
    assert.equal(from, 0);
    assert.match(text.slice(start, end), /^<[0-9a-f]+>$/);
    assert.equal(end + rest, signed.length);
    assert.match(text, /\/ByteRange \[0 \d+ \d+ \d+\] +\/Contents </);
    assert.doesNotMatch(text, /\/ByteRange \[0 0\d/);
  });

  it('signs the SET of attributes in DER order and stores it as [0]', async () => {
    const signed = await signPdf(sample('table'), { signer: rsa });
    const info = signedDataOf(signed).signerInfos[0]!;
    const types = info.signedAttrs!.attributes.map((attribute) => attribute.type);
    // content-type, message-digest and signing-certificate-v2; no signing-time, nothing else.
    assert.deepEqual([...types].sort(), ['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4']);
    const encodings = info.signedAttrs!.attributes.map((attribute) => Buffer.from(attribute.toSchema().toBER(false)));
    assert.deepEqual(encodings, [...encodings].sort(Buffer.compare));
    const ess = info.signedAttrs!.attributes.find((attribute) => attribute.type.endsWith('.47'))!
      .values[0] as asn1js.Sequence;
    const certId = (ess.valueBlock.value[0] as asn1js.Sequence).valueBlock.value[0] as asn1js.Sequence;
    // SHA-256 is the DEFAULT, so DER wants it left out: the hash comes first.
    const hash = certId.valueBlock.value[0] as asn1js.OctetString;
    assert.deepEqual(
      Buffer.from(hash.valueBlock.valueHexView),
      Buffer.from(await webcrypto.subtle.digest('SHA-256', rsa.chain[0]! as BufferSource)),
    );
  });

  it('writes SubFilter, time and text entries as PAdES asks', async () => {
    const signingTime = new Date('2026-11-22T08:09:10Z');
    const signed = await signPdf(sample('table'), {
      signer: rsa,
      signingTime,
      reason: 'r',
      location: 'فاس',
      contactInfo: 'c',
      name: 'n',
    });
    const text = textOf(signed);
    assert.match(text, /\/SubFilter \/ETSI\.CAdES\.detached/);
    assert.ok(text.includes(`/M <${Buffer.from("D:20261122080910+00'00'").toString('hex')}>`));
    const [report] = (await verifyPdf(signed, { trust: [ca.root.der] })).signatures;
    assert.deepEqual(
      [report!.signingTime, report!.reason, report!.location, report!.claimedName],
      ['2026-11-22T08:09:10.000Z', 'r', 'فاس', 'n'],
    );
    assert.deepEqual(report!.notes, ['revocation_not_checked']);
  });

  it('does not embed the self-signed root', async () => {
    const signed = await signPdf(sample('table'), { signer: rsa });
    assert.equal(signedDataOf(signed).certificates!.length, 2);
  });

  it('signs the bytes it was given, whatever happens to the buffer meanwhile', async () => {
    const shown = sample('table');
    const mutable = Uint8Array.from(shown);
    const slow: Signer = { ...rsa, sign: (hash, context) => (mutable.fill(0), rsa.sign(hash, context)) };
    const signed = await signPdf(mutable, { signer: slow });
    assert.deepEqual(signed.subarray(0, shown.length), shown);
    assert.equal((await verifyPdf(signed, { trust: [ca.root.der] })).valid, true);
  });

  it("passes the signer's own error through", async () => {
    const failing: Signer = { ...rsa, sign: () => Promise.reject(new TypeError('card removed')) };
    await assert.rejects(signPdf(sample('table'), { signer: failing }), new TypeError('card removed'));
  });

  it('refuses before the signer is asked', async () => {
    let asked = 0;
    const counting: Signer = { ...rsa, sign: (hash, context) => (asked++, rsa.sign(hash, context)) };
    const refusals: [string, Promise<unknown>][] = [
      ['pdf_encrypted', signPdf(sample('encrypted'), { signer: counting })],
      ['pdf_placeholder_too_small', signPdf(sample('table'), { signer: counting, placeholderSize: 1024 })],
      ['pdf_not_pdf', signPdf(new Uint8Array(100), { signer: counting })],
      ['pdf_junk_before_header', signPdf(Buffer.concat([Buffer.from('\n'), sample('table')]), { signer: counting })],
      [
        'pdf_xfa_dynamic',
        signPdf(buildPdf({ ...ONE_PAGE, 1: '<< /Pages 2 0 R /NeedsRendering true >>' }), { signer: counting }),
      ],
      [
        'pdf_page_not_found',
        signPdf(sample('table'), {
          signer: counting,
          mark: { page: 3, rect: [0, 0, 1, 1], viewBox: [1, 1], paths: [] },
        }),
      ],
      ['option_invalid', signPdf(sample('table'), { signer: counting, signingTime: new Date(NaN) })],
      ['algorithm_unsupported', signPdf(sample('table'), { signer: { ...counting, algorithm: { name: 'ECDSA' } } })],
      ['certificate_invalid', signPdf(sample('table'), { signer: { ...counting, chain: [] } })],
      ['certificate_invalid', signPdf(sample('table'), { signer: { ...counting, chain: [Uint8Array.of(48, 0)] } })],
    ];
    for (const [code, promise] of refusals) {
      await assert.rejects(promise, (error: unknown) => error instanceof PadesError && error.code === code, code);
    }
    assert.equal(asked, 0);
  });
});
