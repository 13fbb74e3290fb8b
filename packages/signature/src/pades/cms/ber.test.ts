import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { latin1, sample, textOf } from '../../../fixtures/pdf-builder.ts';
import { cmsOf } from '../../../fixtures/second-opinion.ts';
import { makeAuthority } from '../../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../../fixtures/test-ca.ts';
import { signPdf, verifyPdf, webCryptoSigner } from '../index.ts';
import type { SignatureReport } from '../index.ts';
import { definite } from './ber.ts';
import { Der } from './der.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');

/** Writes the outer elements with indefinite lengths, as signing programs of old did. */
function indefinite(der: Uint8Array, depth: number): Buffer {
  const item = Der.parse(der);
  if (!depth || !(item.tag & 0x20)) return Buffer.from(der);
  return Buffer.concat([
    Buffer.from([item.tag, 0x80]),
    ...item.items().map((part) => indefinite(part.raw, depth - 1)),
    Buffer.from([0, 0]),
  ]);
}

describe('indefinite lengths', () => {
  it('become definite, however deep, and say how far they reach', () => {
    assert.deepEqual(definite(bytes('3003020105ffff')), { der: bytes('3003020105'), size: 5 });
    const nested = definite(bytes('308002010531800401aa0000000000'));
    assert.equal(hex(nested.der), '300802010531030401aa');
    assert.equal(nested.size, 14);
  });

  it('without end, in a primitive or too deep are refused', () => {
    for (const wrong of [
      '3080020105',
      '308002010500',
      '0480020105',
      '30',
      `${'3080'.repeat(80)}${'0000'.repeat(80)}`,
    ]) {
      assert.throws(
        () => definite(bytes(wrong)),
        (error: unknown) => (error as { code: string }).code === 'cms_malformed',
        wrong,
      );
    }
  });
});

describe('a signature in BER', () => {
  let ca: TestAuthority;
  let signed: Uint8Array;
  before(async () => {
    ca = await makeAuthority();
    const leaf = await ca.leaf({ kind: 'P-256' });
    signed = await signPdf(sample('table'), { signer: webCryptoSigner(leaf.keys.privateKey, leaf.chain) });
  });
  /** The same file with another structure in `/Contents`. */
  const withStructure = (structure: Buffer): Uint8Array =>
    latin1(
      textOf(signed).replace(
        /(\/Contents <)[0-9a-f]+/,
        (match, head: string) => head + structure.toString('hex').padEnd(match.length - head.length, '0'),
      ),
    );
  const verify = async (file: Uint8Array): Promise<SignatureReport> =>
    (await verifyPdf(file, { trust: [ca.root.der] })).signatures[0]!;

  it('is verified like any other, and is not PAdES', async () => {
    const report = await verify(withStructure(indefinite(cmsOf(signed)[0]!, 4)));
    assert.deepEqual(
      [report.status, report.intact, report.problems, report.notes.includes('not_pades'), report.baseline],
      ['valid', true, [], true, undefined],
    );
  });

  it('is refused with anything after its end, or without end', async () => {
    const structure = indefinite(cmsOf(signed)[0]!, 2);
    assert.deepEqual((await verify(withStructure(Buffer.concat([structure, Buffer.from([0, 7])])))).problems, [
      'contents_padding',
    ]);
    assert.notEqual((await verify(withStructure(structure.subarray(0, -40)))).status, 'valid');
  });

  it('and one without signed attributes is not judged', async () => {
    const whole = Der.parse(cmsOf(signed)[0]!);
    const strip = (der: Uint8Array, path: readonly number[]): Buffer => {
      const item = Der.parse(der);
      const [index, ...rest] = path;
      const parts = item
        .items()
        .flatMap((part, i) => (i !== index ? [Buffer.from(part.raw)] : rest.length ? [strip(part.raw, rest)] : []));
      const body = Buffer.concat(parts);
      return Buffer.concat([Buffer.from([item.tag, 0x82, body.length >> 8, body.length & 255]), body]);
    };
    const signers = Der.parse(whole.items()[1]!.body).items().length - 1;
    const bare = strip(whole.raw, [1, 0, signers, 0, 3]);
    const report = await verify(withStructure(bare));
    assert.notEqual(report.status, 'valid');
  });
});
