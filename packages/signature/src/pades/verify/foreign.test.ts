import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  CERTIFICATES,
  DIGESTS,
  signByOpenssl,
  withPart,
  withStructure,
  withUnsigned,
} from '../../../fixtures/foreign-cms.ts';
import { sample } from '../../../fixtures/pdf-builder.ts';
import { cmsOf } from '../../../fixtures/second-opinion.ts';
import { issue, makeAuthority } from '../../../fixtures/test-ca.ts';
import type { Identity, LeafOptions, TestAuthority } from '../../../fixtures/test-ca.ts';
import { makeTsa } from '../../../fixtures/test-tsa.ts';
import type { TestTsa } from '../../../fixtures/test-tsa.ts';
import { digest } from '../bytes.ts';
import { hashIdentifier, storedSignature } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import { Der, integer, octets, oid, sequence, setOf, tlv } from '../cms/der.ts';
import { buildSignedData, readSignedData } from '../cms/signed-data.ts';
import { prepareSignature, signPdf, timestampBy, verifyPdf, webCryptoSigner } from '../index.ts';
import type { SignatureReport } from '../index.ts';

/** Signatures as other programs make them: read, or said to be unsupported; never said to be broken. */

const TIME_STAMP = oid('1.2.840.113549.1.9.16.2.14');
const OTHER = oid('1.2.3.4.5');
const SHA1 = tlv(0x30, oid('1.3.14.3.2.26'));

let ca: TestAuthority;
let stampRoot: Identity;
let tsa: TestTsa;

before(async () => {
  ca = await makeAuthority();
  stampRoot = await issue(undefined, { name: 'Time-stamp root', ca: true, kind: 'P-256' });
  tsa = await makeTsa(stampRoot);
});

const byOpenssl = async (options: LeafOptions, ...parameters: string[]): Promise<Uint8Array> =>
  signByOpenssl(sample('table'), await ca.leaf(options), parameters);
async function report(bytes: Uint8Array): Promise<SignatureReport> {
  const { signatures } = await verifyPdf(bytes, { trust: [ca.root.der], trustTimestamps: [stampRoot.der] });
  assert.equal(signatures.length, 1);
  return signatures[0]!;
}
const verdict = ({ status, problems, intact }: SignatureReport): unknown[] => [status, intact, ...problems];

describe('a signature by openssl cms', () => {
  const pss = (salt: string): string[] => [
    '-cades',
    '-keyopt',
    'rsa_padding_mode:pss',
    '-keyopt',
    `rsa_pss_saltlen:${salt}`,
  ];
  for (const [salt, bytes] of [
    ['222', 222],
    ['max', 222],
    ['0', 0],
    ['200', 200],
  ] as const) {
    it(`is read with RSA-PSS and salt of ${salt}`, async () => {
      const signed = await byOpenssl({ kind: 'RSA' }, ...pss(salt));
      assert.equal(readSignedData(cmsOf(signed)[0]!).algorithm.saltLength, bytes);
      assert.deepEqual(verdict(await report(signed)), ['valid', true]);
    });
  }

  it('is read when the signer is named by subject key identifier', async () => {
    const keyIdentifier = Uint8Array.from({ length: 20 }, (_, i) => i);
    const signed = await byOpenssl({ kind: 'P-256', keyIdentifier }, '-cades', '-keyid');
    assert.deepEqual(Object.keys(readSignedData(cmsOf(signed)[0]!).signer), ['keyIdentifier']);
    assert.deepEqual(verdict(await report(signed)), ['valid', true]);
    // Without the certificate nothing is known of who signed.
    const [first] = Der.parse(tlv(0xa0, (await ca.leaf({ kind: 'P-256' })).der)).items();
    assert.deepEqual(verdict(await report(withPart(signed, CERTIFICATES, () => [tlv(0xa0, first!.raw)]))), [
      'indeterminate',
      false,
      'signer_certificate_missing',
    ]);
  });

  it('that names no certificate is intact: who signed is not established', async () => {
    const bare = await byOpenssl({ kind: 'P-256' });
    assert.deepEqual(verdict(await report(bare)), ['indeterminate', true, 'signing_certificate_missing']);
  });

  it('that names it by SHA-1 is intact, and weak', async () => {
    const leaf = await ca.leaf({ kind: 'P-256' });
    const { documentDigest, pdf, state } = await prepareSignature(sample('table'), {
      chain: leaf.chain,
      algorithm: { name: 'ECDSA' },
    });
    const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), tlv(0x31, value));
    const named = octets(await digest('SHA-1', leaf.der));
    const attributes = setOf(0x31, [
      attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.1')),
      attribute('1.2.840.113549.1.9.4', octets(documentDigest)),
      attribute('1.2.840.113549.1.9.16.2.12', sequence(sequence(sequence(named)))),
    ]);
    const [own, middle] = leaf.chain.map(readCertificate);
    const chain = [own!, middle!] as const;
    const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, leaf.keys.privateKey, attributes);
    const value = storedSignature(new Uint8Array(raw), state.algorithm, chain[0].key);
    const signed = withStructure(pdf, buildSignedData(chain, attributes, state.algorithm, value));
    assert.deepEqual(verdict(await report(signed)), ['indeterminate', true, 'algorithm_weak']);
  });

  it('with two signers is not supported', async () => {
    const signed = await byOpenssl({ kind: 'P-256' }, '-cades');
    const twice = withPart(signed, [1, 0, 4], (set) => [
      tlv(0x31, ...[...Der.parse(set).items(), ...Der.parse(set).items()].map(({ raw }) => raw)),
    ]);
    assert.deepEqual(verdict(await report(twice)), ['indeterminate', false, 'cms_unsupported']);
  });
});

describe('a signature changed where nothing signs it', () => {
  let plain: Uint8Array;
  let tokens: Uint8Array[];
  before(async () => {
    const leaf = await ca.leaf({ kind: 'P-256' });
    const signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
    plain = await signPdf(sample('table'), { signer, placeholderSize: 32768 });
    const { value } = readSignedData(cmsOf(plain)[0]!);
    tokens = [];
    for (const time of ['2026-05-02T00:00:00Z', '2026-05-01T00:00:00Z']) {
      tsa.time = new Date(time);
      tokens.push((await timestampBy(tsa.authority)!.stamp(value))!);
    }
    tsa.time = undefined;
  });

  it('by two time-stamps, as two values or as two attributes: the earliest counts', async () => {
    for (const attributes of [[[TIME_STAMP, tokens]], tokens.map((token) => [TIME_STAMP, [token]])] as const) {
      const found = await report(withUnsigned(plain, attributes as never));
      assert.deepEqual(verdict(found), ['valid', true]);
      assert.deepEqual([found.baseline, found.provenTime], ['B-T', '2026-05-01T00:00:00.000Z']);
    }
  });

  it('by a time-stamp of something else beside a right one: someone put it there', async () => {
    const other = (await timestampBy(tsa.authority)!.stamp(Uint8Array.of(1)))!;
    const found = await report(withUnsigned(plain, [[TIME_STAMP, [tokens[0]!, other]]]));
    assert.deepEqual(verdict(found), ['invalid', true, 'time_stamp_mismatch']);
  });

  it('by more time-stamps than anyone has', async () => {
    const found = await report(withUnsigned(plain, [[TIME_STAMP, Array.from({ length: 9 }, () => tlv(0x30))]]));
    assert.deepEqual(verdict(found), ['invalid', false, 'pdf_too_complex']);
  });

  it('by unsigned attributes of any kind with no value, one or two', async () => {
    for (const count of [0, 1, 2]) {
      const found = await report(
        withUnsigned(plain, [[OTHER, Array.from({ length: count }, () => octets(Uint8Array.of(1)))]]),
      );
      assert.deepEqual(verdict(found), ['valid', true], String(count));
    }
    assert.deepEqual(verdict(await report(withUnsigned(plain, [[TIME_STAMP, []]]))), ['valid', true]);
  });

  it('by two digest algorithms, its own being one; and none, or another, is not supported', async () => {
    const withDigests = (...list: Uint8Array[]): Uint8Array => withPart(plain, DIGESTS, () => [tlv(0x31, ...list)]);
    const own = hashIdentifier('SHA-256');
    for (const other of [hashIdentifier('SHA-512'), SHA1])
      assert.deepEqual(verdict(await report(withDigests(own, other))), ['valid', true]);
    for (const list of [[], [SHA1]])
      assert.deepEqual(verdict(await report(withDigests(...list))), ['indeterminate', false, 'cms_unsupported']);
  });

  it('by a version that does not go with what it holds', async () => {
    const found = await report(withPart(plain, [1, 0, 0], () => [tlv(0x02, Uint8Array.of(3))]));
    assert.deepEqual(verdict(found), ['indeterminate', false, 'cms_unsupported']);
  });

  it('by an attribute certificate beside the others', async () => {
    const more = withPart(plain, CERTIFICATES, (set) => [
      tlv(
        0xa0,
        ...Der.parse(set)
          .items()
          .map(({ raw }) => raw),
        tlv(0xa2, octets(Uint8Array.of(1))),
      ),
    ]);
    const found = await report(withPart(more, [1, 0, 0], () => [tlv(0x02, Uint8Array.of(4))]));
    assert.deepEqual(verdict(found), ['indeterminate', false, 'cms_unsupported']);
  });

  it('by a time-stamp with a hash that is not accepted: not broken, and proves nothing', async () => {
    const imprint = tlv(0x30, hashIdentifier('SHA-256'), octets(new Uint8Array(32)));
    tsa.faults = { hash: '1.3.14.3.2.26' };
    const answer = await tsa.authority(tlv(0x30, integer(1), imprint));
    tsa.faults = {};
    const found = await report(withUnsigned(plain, [[TIME_STAMP, [Der.parse(answer).items()[1]!.raw]]]));
    assert.deepEqual(verdict(found), ['indeterminate', true, 'algorithm_unsupported']);
  });
});
