import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, beforeEach, describe, it } from 'node:test';
import * as asn1js from 'asn1js';
import { pem } from '../../../fixtures/openssl-authority.ts';
import { SIGNABLE, latin1, sample, textOf } from '../../../fixtures/pdf-builder.ts';
import { OCSP_SIGNING, issue, makeAuthority, makeKeys } from '../../../fixtures/test-ca.ts';
import type { Identity, TestAuthority } from '../../../fixtures/test-ca.ts';
import { makeCrl, makeOcsp } from '../../../fixtures/test-revocation.ts';
import { makeTsa } from '../../../fixtures/test-tsa.ts';
import type { TestTsa } from '../../../fixtures/test-tsa.ts';
import { extendWithValidationData, signPdf, timestampBy, verifyPdf, webCryptoSigner } from '../index.ts';
import type { SignatureReport, Signer, ValidationData, VerifyOptions } from '../index.ts';
import { PdfDocument } from '../pdf/document.ts';
import { readStore } from './dss.ts';

const day = (text: string): Date => new Date(`2026-${text}T00:00:00Z`);
let ca: TestAuthority;
let leaf: Identity & { chain: Uint8Array[] };
let signer: Signer;
let tsa: TestTsa;
/** Signed on 1 May, without and with a time-stamp. */
let plain: Uint8Array;
let stamped: Uint8Array;
/** The intermediate is good throughout. */
let upper: Uint8Array;

before(async () => {
  ca = await makeAuthority();
  leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
  tsa = await makeTsa(ca.intermediate);
  plain = await signPdf(sample('table'), { signer, signingTime: day('05-01') });
  tsa.time = day('05-01');
  stamped = await signPdf(sample('table'), {
    signer,
    signingTime: day('05-01'),
    timestamp: timestampBy(tsa.authority),
  });
  upper = await makeCrl(ca.root, { thisUpdate: day('04-01'), nextUpdate: day('12-31') });
});
beforeEach(() => {
  tsa.time = undefined;
});

async function only(
  bytes: Uint8Array,
  validationData: ValidationData,
  options: Partial<VerifyOptions> = {},
): Promise<SignatureReport> {
  const report = await verifyPdf(bytes, { trust: [ca.root.der], at: day('06-01'), validationData, ...options });
  assert.equal(report.signatures.length, 1);
  return report.signatures[0]!;
}
/** Status of the leaf alone. */
const leafStatus = async (
  bytes: Uint8Array,
  data: ValidationData,
  options: Partial<VerifyOptions> = {},
): Promise<string> => (await only(bytes, data, options)).revocation![0]!.status;
const inForce = { thisUpdate: day('05-31'), nextUpdate: day('06-02') };

describe('what revocation data says', () => {
  it('without any, the report says so; when it is required, the signature is indeterminate', async () => {
    const report = await only(plain, {});
    assert.deepEqual(
      [report.status, report.notes, report.revocation!.map((item) => item.status)],
      ['valid', ['revocation_not_checked'], ['unknown', 'unknown']],
    );
    const required = await only(plain, {}, { revocation: 'required' });
    assert.deepEqual([required.status, required.problems], ['indeterminate', ['revocation_unknown']]);
  });

  it('good by OCSP for the leaf and by CRL for the intermediate: nothing is left to note', async () => {
    const ocsp = await makeOcsp(ca.intermediate, leaf, inForce);
    const report = await only(plain, { ocspResponses: [ocsp], crls: [upper] }, { revocation: 'required' });
    assert.deepEqual([report.status, report.notes, report.problems], ['valid', [], []]);
    assert.deepEqual(
      report.revocation!.map(({ status, source, thisUpdate }) => [status, source, thisUpdate]),
      [
        ['good', 'ocsp', '2026-05-31T00:00:00.000Z'],
        ['good', 'crl', '2026-04-01T00:00:00.000Z'],
      ],
    );
  });

  it('revoked, by either kind, is found; a leaf or an intermediate alike', async () => {
    const sources: ValidationData[] = [
      {
        ocspResponses: [
          await makeOcsp(ca.intermediate, leaf, { ...inForce, status: 'revoked', revokedAt: day('05-20') }),
        ],
        crls: [upper],
      },
      { crls: [await makeCrl(ca.intermediate, { ...inForce, revoked: [{ subject: leaf, at: day('05-20') }] }), upper] },
      { crls: [await makeCrl(ca.root, { ...inForce, revoked: [{ subject: ca.intermediate, at: day('05-20') }] })] },
    ];
    for (const [i, data] of sources.entries()) {
      const report = await only(plain, data);
      assert.deepEqual(
        [report.status, report.problems, report.intact],
        ['indeterminate', ['certificate_revoked'], true],
        String(i),
      );
      assert.equal(report.revocation!.find((item) => item.status === 'revoked')!.revokedAt, '2026-05-20T00:00:00.000Z');
    }
  });

  it('a revocation after the proven time does not touch the signature, one before does', async () => {
    const revokedOn = async (date: string): Promise<ValidationData> => ({
      crls: [upper, await makeCrl(ca.intermediate, { ...inForce, revoked: [{ subject: leaf, at: day(date) }] })],
    });
    const later = await only(stamped, await revokedOn('05-20'));
    assert.deepEqual(
      [later.status, later.revocation![0]!.status, later.revocation![0]!.revokedAt],
      ['valid', 'good', '2026-05-20T00:00:00.000Z'],
    );
    assert.deepEqual((await only(stamped, await revokedOn('04-20'))).problems, ['certificate_revoked']);
    // The claimed time proves nothing: without a time-stamp the revocation counts.
    assert.deepEqual((await only(plain, await revokedOn('05-20'))).problems, ['certificate_revoked']);
  });

  it('one source that says revoked outweighs another that says good', async () => {
    const data = {
      ocspResponses: [await makeOcsp(ca.intermediate, leaf, { ...inForce, thisUpdate: day('05-31') })],
      crls: [
        await makeCrl(ca.intermediate, {
          thisUpdate: day('05-30'),
          nextUpdate: day('06-02'),
          revoked: [{ subject: leaf, at: day('05-20') }],
        }),
      ],
    };
    assert.equal(await leafStatus(plain, data), 'revoked');
  });

  it('data that is out of date, from the future or of another certificate says nothing', async () => {
    const other = await ca.leaf({ kind: 'P-256' });
    const short = await ca.leaf({ kind: 'P-256', notAfter: day('05-15') });
    const cases: [string, ValidationData][] = [
      [
        'old OCSP',
        {
          ocspResponses: [
            await makeOcsp(ca.intermediate, leaf, { thisUpdate: day('05-01'), nextUpdate: day('05-02') }),
          ],
        },
      ],
      [
        'OCSP without end',
        { ocspResponses: [await makeOcsp(ca.intermediate, leaf, { thisUpdate: day('05-01'), nextUpdate: null })] },
      ],
      ['future OCSP', { ocspResponses: [await makeOcsp(ca.intermediate, leaf, { thisUpdate: day('06-02') })] }],
      ['OCSP of another', { ocspResponses: [await makeOcsp(ca.intermediate, other, inForce)] }],
      [
        'OCSP that does not know',
        { ocspResponses: [await makeOcsp(ca.intermediate, leaf, { ...inForce, status: 'unknown' })] },
      ],
      ['old CRL', { crls: [await makeCrl(ca.intermediate, { thisUpdate: day('05-01'), nextUpdate: day('05-02') })] }],
      ['CRL of another authority', { crls: [await makeCrl(ca.root, inForce)] }],
      ['CRL after the certificate has expired', { crls: [await makeCrl(ca.intermediate, inForce)] }],
    ];
    for (const [name, data] of cases.slice(0, -1)) assert.equal(await leafStatus(plain, data), 'unknown', name);
    tsa.time = day('05-01');
    const expired = await signPdf(sample('table'), {
      signer: webCryptoSigner(short.keys.privateKey, short.chain),
      timestamp: timestampBy(tsa.authority),
    });
    assert.equal(await leafStatus(expired, cases[cases.length - 1]![1]), 'unknown');
    // The same list, made while the certificate was still listed, speaks for the signature.
    assert.equal(
      await leafStatus(expired, {
        crls: [await makeCrl(ca.intermediate, { thisUpdate: day('05-10'), nextUpdate: day('05-12') })],
      }),
      'good',
    );
  });

  it('is heard only from who may speak', async () => {
    const stranger = await makeKeys('P-256');
    const outsider = await issue(undefined, { name: 'Test intermediate', ca: true, kind: 'P-256' });
    const delegate = await issue(ca.intermediate, {
      name: 'Responder',
      kind: 'P-256',
      purposes: [OCSP_SIGNING],
      purposesCritical: false,
    });
    const fellow = await issue(ca.intermediate, { name: 'Colleague', kind: 'P-256' });
    const elsewhere = await issue(ca.root, { name: 'Responder of the root', kind: 'P-256', purposes: [OCSP_SIGNING] });
    const old = await issue(ca.intermediate, {
      name: 'Old responder',
      kind: 'P-256',
      purposes: [OCSP_SIGNING],
      notAfter: day('05-01'),
    });
    const ocsp = async (options: Parameters<typeof makeOcsp>[2]): Promise<string> =>
      leafStatus(plain, { ocspResponses: [await makeOcsp(ca.intermediate, leaf, { ...inForce, ...options })] });
    assert.equal(await ocsp({}), 'good');
    assert.equal(await ocsp({ byKey: true }), 'good');
    assert.equal(await ocsp({ hash: 'SHA-256' }), 'good');
    assert.equal(await ocsp({ responder: delegate }), 'good');
    assert.equal(await ocsp({ responder: delegate, byKey: true }), 'good');
    assert.equal(await ocsp({ responder: fellow }), 'unknown', 'a certificate without that task');
    assert.equal(await ocsp({ responder: elsewhere }), 'unknown', 'the task of another issuer');
    assert.equal(await ocsp({ responder: old }), 'unknown', 'a responder that had expired');
    assert.equal(await ocsp({ key: stranger.privateKey }), 'unknown', 'another key');
    assert.equal(
      await leafStatus(plain, { crls: [await makeCrl(ca.intermediate, { ...inForce, key: stranger.privateKey })] }),
      'unknown',
    );
    assert.equal(
      await leafStatus(plain, { crls: [await makeCrl(outsider, inForce)] }),
      'unknown',
      'another authority of the same name',
    );
  });

  it('a list for authorities only, for some reasons, or for other addresses says nothing of a signer', async () => {
    const flag = (tagNumber: number): asn1js.BaseBlock =>
      new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: Uint8Array.of(255).buffer });
    const address = new asn1js.Primitive({
      idBlock: { tagClass: 3, tagNumber: 6 },
      valueHex: new TextEncoder().encode('http://crl.example/7').buffer,
    });
    const point = new asn1js.Constructed({
      idBlock: { tagClass: 3, tagNumber: 0 },
      value: [new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [address] })],
    });
    const scoped = async (...parts: asn1js.BaseBlock[]): Promise<string> =>
      leafStatus(plain, {
        crls: [
          await makeCrl(ca.intermediate, {
            ...inForce,
            extensions: [{ id: '2.5.29.28', critical: true, value: new asn1js.Sequence({ value: parts }) }],
          }),
        ],
      });
    assert.equal(await scoped(flag(1)), 'good', 'signers only');
    assert.equal(await scoped(flag(2)), 'unknown', 'authorities only');
    assert.equal(await scoped(flag(4)), 'unknown', 'indirect');
    assert.equal(await scoped(point), 'unknown', 'a partition that the certificate does not name');
    const delta = await makeCrl(ca.intermediate, {
      ...inForce,
      extensions: [{ id: '2.5.29.27', critical: true, value: new asn1js.Integer({ value: 1 }) }],
    });
    const report = await only(plain, { crls: [delta] });
    assert.deepEqual(
      [report.revocation![0]!.status, report.notes.includes('validation_data_unusable')],
      ['unknown', true],
    );
  });

  it('a flipped byte anywhere makes it say nothing', async () => {
    for (const [kind, bytes] of [
      ['ocspResponses', await makeOcsp(ca.intermediate, leaf, inForce)],
      ['crls', await makeCrl(ca.intermediate, inForce)],
    ] as const) {
      for (let at = 0; at < bytes.length; at++) {
        const flipped = Uint8Array.from(bytes);
        flipped[at]! ^= 1 << (at % 8);
        assert.equal(await leafStatus(plain, { [kind]: [flipped] }), 'unknown', `${kind} ${at}`);
      }
    }
  });

  it('agrees with openssl about its own test data', async (t) => {
    if (spawnSync('openssl', ['version']).error) return t.skip('openssl is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'tiwizi-ocsp-'));
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    try {
      const parameters = [
        '-respin',
        file('ocsp', await makeOcsp(ca.intermediate, leaf)),
        '-issuer',
        file('issuer.pem', pem('CERTIFICATE', ca.intermediate.der)),
        '-cert',
        file('leaf.pem', pem('CERTIFICATE', leaf.der)),
        '-CAfile',
        file('root.pem', pem('CERTIFICATE', ca.root.der)),
        '-verify_other',
        join(folder, 'issuer.pem'),
      ];
      const ocsp = spawnSync('openssl', ['ocsp', ...parameters], { encoding: 'utf8' });
      assert.match(ocsp.stdout + ocsp.stderr, /leaf\.pem: good[\s\S]*Response verify OK/);
      const crl = file(
        'crl.pem',
        pem('X509 CRL', await makeCrl(ca.intermediate, { revoked: [{ subject: leaf, at: day('05-20') }] })),
      );
      const verify = spawnSync(
        'openssl',
        [
          'verify',
          '-crl_check',
          '-CAfile',
          join(folder, 'root.pem'),
          '-untrusted',
          join(folder, 'issuer.pem'),
          '-CRLfile',
          crl,
          join(folder, 'leaf.pem'),
        ],
        { encoding: 'utf8' },
      );
      assert.match(verify.stdout + verify.stderr, /certificate revoked/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return undefined;
  });
});

describe('extendWithValidationData', () => {
  const material = async (): Promise<ValidationData> => ({
    certificates: [ca.intermediate.der, tsa.identity.der],
    ocspResponses: [
      await makeOcsp(ca.intermediate, leaf, inForce),
      await makeOcsp(ca.intermediate, tsa.identity, inForce),
    ],
    crls: [upper],
  });

  it('makes level B-LT in every structure: the file alone is enough, and the original is its prefix', async () => {
    for (const name of SIGNABLE) {
      tsa.time = day('05-01');
      const signed = await signPdf(sample(name), {
        signer,
        timestamp: timestampBy(tsa.authority),
        signingTime: day('05-01'),
      });
      const extended = await extendWithValidationData(signed, await material());
      assert.equal(Buffer.compare(extended.subarray(0, signed.length), signed), 0);
      const report = await only(extended, {}, { revocation: 'required' });
      assert.deepEqual(
        [report.status, report.baseline, report.problems, report.notes],
        ['valid', 'B-LT', [], []],
        name,
      );
      assert.deepEqual(
        report.changes.map(({ code, allowed }) => [code, allowed]),
        [['validation_data_added', true]],
      );
    }
  });

  it('is accepted by qpdf', async (t) => {
    const path = join(tmpdir(), `tiwizi-dss-${process.pid}.pdf`);
    try {
      for (const name of ['table', 'objstm', 'hybrid']) {
        writeFileSync(path, await extendWithValidationData(await signPdf(sample(name), { signer }), await material()));
        const result = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
        if (result.error) return t.skip('qpdf is not installed');
        assert.equal(result.status, 0, result.stdout + result.stderr);
      }
    } finally {
      rmSync(path, { force: true });
    }
    return undefined;
  });

  it('adds only what is new, and gives the same bytes when nothing is', async () => {
    const data = await material();
    const once = await extendWithValidationData(stamped, data);
    assert.deepEqual(await extendWithValidationData(once, data), once);
    assert.deepEqual(await extendWithValidationData(stamped, {}), Uint8Array.from(stamped));
    const more = await makeCrl(ca.intermediate, inForce);
    const twice = await extendWithValidationData(once, { ...data, crls: [upper, more] });
    const store = readStore(new PdfDocument(twice));
    assert.deepEqual([store.certificates.length, store.ocspResponses.length, store.crls.length], [2, 2, 2]);
    assert.deepEqual(store.crls[1], more);
    assert.equal((await only(twice, {})).baseline, 'B-LT');
  });

  it('is permitted after a certification that permits no change, and before another signature', async () => {
    const certified = await signPdf(sample('table'), { signer, certify: 1, signingTime: day('05-01') });
    const extended = await extendWithValidationData(certified, await material());
    assert.equal((await only(extended, {})).status, 'valid');
    const again = await signPdf(await extendWithValidationData(stamped, await material()), { signer });
    const report = await verifyPdf(again, { trust: [ca.root.der] });
    assert.deepEqual(
      report.signatures.map((item) => item.status),
      ['valid', 'valid'],
    );
  });

  it('lets a path be built from the store alone', async () => {
    const lonely = await signPdf(sample('table'), { signer: { ...signer, chain: [leaf.der] } });
    assert.deepEqual((await only(lonely, {})).problems, ['chain_untrusted']);
    assert.equal(
      (await only(await extendWithValidationData(lonely, { certificates: [ca.intermediate.der] }), {})).status,
      'valid',
    );
    // What is in the store is never trusted by itself.
    const selfMade = await extendWithValidationData(lonely, { certificates: [ca.intermediate.der, ca.root.der] });
    assert.equal((await verifyPdf(selfMade, { trust: [] })).status, 'indeterminate');
  });

  it('refuses what cannot be read, and files that cannot be signed either', async () => {
    const refused =
      (code: string) =>
      (error: unknown): boolean =>
        (error as { code?: string }).code === code;
    for (const data of [{ certificates: [Uint8Array.of(1)] }, { ocspResponses: [leaf.der] }, { crls: [leaf.der] }]) {
      await assert.rejects(extendWithValidationData(stamped, data), refused('validation_data_invalid'));
    }
    await assert.rejects(extendWithValidationData(sample('encrypted'), {}), refused('pdf_encrypted'));
  });

  it('rubbish in the store is noted and harms nothing else', async () => {
    const extended = await extendWithValidationData(stamped, await material());
    const der = Buffer.from(upper).toString('latin1');
    const spoilt = latin1(textOf(extended).replace(der, `x${der.slice(1)}`));
    assert.notDeepEqual(spoilt, extended);
    const report = await only(spoilt, {});
    assert.deepEqual(
      [report.status, report.baseline, report.notes],
      ['valid', 'B-T', ['revocation_not_checked', 'validation_data_unusable']],
    );
  });
});
