import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { opensslAuthority } from '../../../fixtures/openssl-authority.ts';
import type { OpensslAuthority } from '../../../fixtures/openssl-authority.ts';
import { SIGNABLE, latin1, sample, textOf } from '../../../fixtures/pdf-builder.ts';
import { cmsOf, pkijsAccepts } from '../../../fixtures/second-opinion.ts';
import { TIME_STAMPING, issue, makeAuthority, makeKeys } from '../../../fixtures/test-ca.ts';
import type { Identity, TestAuthority } from '../../../fixtures/test-ca.ts';
import { makeTsa } from '../../../fixtures/test-tsa.ts';
import type { TestTsa, TsaFaults } from '../../../fixtures/test-tsa.ts';
import { readSignedData } from '../cms/signed-data.ts';
import {
  completeSignature,
  httpTimestampAuthority,
  prepareSignature,
  signPdf,
  timestampBy,
  verifyPdf,
  webCryptoSigner,
} from '../index.ts';
import type { SignatureReport, Signer, TimestampAuthority, VerifyOptions } from '../index.ts';

let ca: TestAuthority;
let stampRoot: Identity;
let tsa: TestTsa;
let signer: Signer;

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

const rejectsWith =
  (code: string) =>
  (error: unknown): boolean =>
    (error as { code?: string }).code === code;
const signWith = (faults: TsaFaults, options: Parameters<typeof timestampBy>[1] = {}): Promise<Uint8Array> => {
  tsa.faults = faults;
  return signPdf(sample('table'), { signer, timestamp: timestampBy(tsa.authority, options) });
};
async function only(bytes: Uint8Array, options: Partial<VerifyOptions> = {}): Promise<SignatureReport> {
  const report = await verifyPdf(bytes, { trust: [ca.root.der], trustTimestamps: [stampRoot.der], ...options });
  assert.equal(report.signatures.length, 1, JSON.stringify(report));
  return report.signatures[0]!;
}

describe('signing with a time-stamp', () => {
  it('gives level B-T in every structure, and the original bytes as prefix', async () => {
    for (const name of SIGNABLE) {
      const original = sample(name);
      const signed = await signPdf(original, {
        signer,
        timestamp: timestampBy(tsa.authority, { trust: [stampRoot.der] }),
      });
      assert.equal(Buffer.compare(signed.subarray(0, original.length), original), 0);
      const report = await only(signed);
      assert.deepEqual(
        [report.status, report.baseline, report.timeStamp!.trusted, report.problems],
        ['valid', 'B-T', true, []],
        name,
      );
      assert.equal(report.provenTime, report.timeStamp!.time);
      assert.equal(report.timeStamp!.authority!.commonName, 'Test time-stamp authority');
    }
  });

  it('is accepted by pkijs as before: the token is unsigned', async () => {
    assert.equal(await pkijsAccepts(await signWith({}), 0, [ca.root.certificate]), true);
  });

  it('asks for a trial before the signer is asked, and takes no key when it fails', async () => {
    let asked = 0;
    const counting: Signer = { ...signer, sign: (...given) => (asked++, signer.sign(...given)) };
    tsa.faults = { status: 2, noToken: true };
    await assert.rejects(
      signPdf(sample('table'), { signer: counting, timestamp: timestampBy(tsa.authority) }),
      rejectsWith('time_stamp_refused'),
    );
    assert.equal(asked, 0);
    tsa.faults = {};
    const before = tsa.served;
    await signPdf(sample('table'), { signer: counting, timestamp: timestampBy(tsa.authority) });
    await signPdf(sample('table'), { signer: counting, timestamp: timestampBy(tsa.authority, { probe: false }) });
    assert.deepEqual([asked, tsa.served - before], [2, 3]);
  });

  const faults: [string, TsaFaults, string][] = [
    ['refused', { status: 2, noToken: true }, 'time_stamp_refused'],
    ['granted with modifications', { status: 1 }, 'time_stamp_refused'],
    ['granted without a token', { noToken: true }, 'time_stamp_refused'],
    ['another nonce', { nonce: 5 }, 'time_stamp_invalid'],
    ['no nonce', { nonce: 'none' }, 'time_stamp_invalid'],
    ['another imprint', { imprint: new Uint8Array(32) }, 'time_stamp_mismatch'],
    ['another hash algorithm', { hash: '2.16.840.1.101.3.4.2.2' }, 'time_stamp_invalid'],
    ['a weak hash algorithm', { hash: '1.3.14.3.2.26' }, 'time_stamp_invalid'],
    ['no certificate', { certificates: 'none' }, 'time_stamp_invalid'],
    ['a certificate that is not named', { certificates: 'unnamed' }, 'time_stamp_invalid'],
  ];
  for (const [name, fault, code] of faults) {
    it(`refuses an answer with ${name}`, async () => {
      await assert.rejects(signWith(fault, { probe: false }), rejectsWith(code));
      // What is only preferred is left out instead, and why is told.
      const failures: unknown[] = [];
      const report = await only(await signWith(fault, { mode: 'preferred', onError: (error) => failures.push(error) }));
      assert.deepEqual([report.status, report.baseline, 'timeStamp' in report], ['valid', 'B-B', false]);
      assert.ok(rejectsWith(code)(failures[0]));
    });
  }

  it('refuses a token signed by another key, of an untrusted authority, or by a certificate for something else', async () => {
    const stranger = (await makeKeys('P-256')).privateKey;
    await assert.rejects(signWith({ key: stranger }), rejectsWith('time_stamp_invalid'));
    await assert.rejects(signWith({}, { trust: [ca.root.der] }), rejectsWith('time_stamp_untrusted'));
    for (const purposes of [[], ['1.3.6.1.5.5.7.3.4'], [TIME_STAMPING, '1.3.6.1.5.5.7.3.4']]) {
      const other = await makeTsa(
        stampRoot,
        purposes.length ? { purposes } : { purposes: [TIME_STAMPING], purposesCritical: false },
      );
      await assert.rejects(
        signPdf(sample('table'), { signer, timestamp: timestampBy(other.authority) }),
        rejectsWith('time_stamp_usage'),
      );
    }
  });

  it('refuses rubbish', async () => {
    for (const answer of [new Uint8Array(), Uint8Array.of(0x30, 3, 2, 1, 0), latin1('<html>')]) {
      await assert.rejects(
        signPdf(sample('table'), { signer, timestamp: timestampBy(() => Promise.resolve(answer)) }),
        (error) => rejectsWith('time_stamp_invalid')(error) || rejectsWith('time_stamp_refused')(error),
      );
    }
  });

  it('makes room before anything is spent, and asks nobody for mode none', async () => {
    await assert.rejects(
      prepareSignature(sample('table'), { ...signer, timestamp: timestampBy(tsa.authority), placeholderSize: 9000 }),
      rejectsWith('pdf_placeholder_too_small'),
    );
    await assert.rejects(signWith({}, { size: 64 }), rejectsWith('pdf_placeholder_too_small'));
    const served = tsa.served;
    assert.equal((await only(await signWith({}, { mode: 'none' }))).baseline, 'B-B');
    assert.equal(tsa.served, served);
    assert.throws(() => timestampBy(tsa.authority, { mode: 'sometimes' as never }), rejectsWith('option_invalid'));
  });

  it('over two requests: a required one cannot be forgotten, and is asked for again without signing again', async () => {
    const timestamp = timestampBy(tsa.authority)!;
    const prepared = await prepareSignature(sample('objstm'), {
      chain: signer.chain,
      algorithm: signer.algorithm,
      timestamp,
    });
    const value = await signer.sign(prepared.hashToSign, prepared);
    const state = JSON.parse(JSON.stringify(prepared.state)) as typeof prepared.state;
    await assert.rejects(completeSignature(prepared.pdf, state, value), rejectsWith('option_invalid'));
    tsa.faults = { status: 2, noToken: true };
    await assert.rejects(
      completeSignature(prepared.pdf, state, value, { timestamp }),
      rejectsWith('time_stamp_refused'),
    );
    tsa.faults = {};
    assert.equal((await only(await completeSignature(prepared.pdf, state, value, { timestamp }))).baseline, 'B-T');
  });
});

describe('openssl as time-stamp authority', () => {
  const authorities: OpensslAuthority[] = [];
  after(() => authorities.forEach((item) => item.close()));

  for (const [kind, essHash] of [
    ['RSA', 'sha1'],
    ['P-256', 'sha256'],
    ['P-384', 'sha512'],
  ] as const) {
    it(`with a key ${kind}, its certificate named by ${essHash}: token right for us and for openssl ts -verify`, async () => {
      const middle = await issue(stampRoot, { name: 'Time-stamp intermediate', ca: true, kind: 'P-256' });
      const identity = await issue(middle, { kind, name: 'openssl authority', purposes: [TIME_STAMPING] });
      const openssl = await opensslAuthority(identity, [middle.der], { essHash });
      authorities.push(openssl);
      const signed = await signPdf(sample('table'), {
        signer,
        timestamp: timestampBy(openssl.authority, { trust: [stampRoot.der], hash: 'SHA-512' }),
      });
      const report = await only(signed);
      assert.deepEqual([report.status, report.baseline], ['valid', 'B-T'], JSON.stringify(report));
      assert.equal(report.timeStamp!.path!.length, 3);
      const cms = readSignedData(cmsOf(signed)[0]!);
      const verdict = openssl.verify(cms.timeStamps[0]!, cms.value, stampRoot.der);
      assert.ok(verdict.ok, verdict.output);
      assert.equal(openssl.verify(cms.timeStamps[0]!, signer.chain[0]!, stampRoot.der).ok, false);
    });
  }

  it('accepts the tokens of the authority in these tests too', async () => {
    const openssl = await opensslAuthority(tsa.identity, []);
    authorities.push(openssl);
    const cms = readSignedData(cmsOf(await signWith({}))[0]!);
    assert.ok(openssl.verify(cms.timeStamps[0]!, cms.value, stampRoot.der).ok);
  });
});

describe('an authority behind HTTP', () => {
  it('is asked by POST with its own media type; everything else is "unreachable"', async () => {
    const requests: string[] = [];
    let answer: [number, 'reply' | 'nothing' | string] = [200, 'reply'];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        requests.push(`${request.method} ${request.headers['content-type']} ${request.headers.authorization}`);
        const [status, body] = answer;
        if (body === 'nothing') return;
        void tsa
          .authority(new Uint8Array(Buffer.concat(chunks)))
          .then((reply) =>
            response
              .writeHead(status, { 'content-type': 'application/timestamp-reply', location: '/other' })
              .end(body === 'reply' ? reply : body),
          );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`;
    // Little patience only with what never answers.
    const authority = (timeoutSeconds: number): TimestampAuthority =>
      httpTimestampAuthority(url, { headers: { authorization: 'Basic eA==' }, timeoutSeconds });
    const sign = (timeoutSeconds = 60): Promise<Uint8Array> =>
      signPdf(sample('table'), { signer, timestamp: timestampBy(authority(timeoutSeconds)) });
    try {
      assert.equal((await only(await sign())).baseline, 'B-T');
      assert.deepEqual(requests[0], 'POST application/timestamp-query Basic eA==');
      for (const given of [
        [503, 'reply'],
        [302, 'reply'],
        [200, 'nothing'],
        [200, 'x'.repeat(2 << 20)],
      ] as const) {
        answer = [...given];
        await assert.rejects(
          sign(given[1] === 'nothing' ? 0.3 : undefined),
          rejectsWith('time_stamp_unreachable'),
          String(given[0]),
        );
      }
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await assert.rejects(sign(), rejectsWith('time_stamp_unreachable'));
  });
});

describe('verifying a time-stamp', () => {
  it('takes its time for that of the signature: a certificate that has expired since was valid then', async () => {
    const leaf = await ca.leaf({ kind: 'P-256', notAfter: new Date('2026-06-01T00:00:00Z') });
    const short = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
    const at = new Date('2026-09-01T00:00:00Z');
    const signAt = (time: string): Promise<Uint8Array> => {
      tsa.time = new Date(time);
      return signPdf(sample('table'), {
        signer: short,
        signingTime: new Date(time),
        timestamp: timestampBy(tsa.authority),
      });
    };
    const inTime = await only(await signAt('2026-05-01T00:00:00Z'), { at });
    assert.deepEqual([inTime.status, inTime.provenTime], ['valid', '2026-05-01T00:00:00.000Z']);
    const late = await only(await signAt('2026-07-01T00:00:00Z'), { at });
    assert.deepEqual([late.status, late.problems], ['indeterminate', ['certificate_expired']]);
    // Without trust in the authority the time is only claimed.
    const claimed = await only(await signAt('2026-05-01T00:00:00Z'), { at, trustTimestamps: [] });
    assert.deepEqual(
      [claimed.status, claimed.problems, claimed.notes.includes('time_stamp_untrusted'), claimed.provenTime],
      ['indeterminate', ['certificate_expired'], true, undefined],
    );
    assert.deepEqual(claimed.timeStamp!.problems, ['chain_untrusted']);
  });

  it('notes a claimed time that is later than the proven one', async () => {
    tsa.time = new Date('2026-05-01T00:00:00Z');
    const bytes = await signPdf(sample('table'), {
      signer,
      signingTime: new Date('2026-05-01T00:30:00Z'),
      timestamp: timestampBy(tsa.authority),
    });
    assert.ok((await only(bytes)).notes.includes('signing_time_in_future'));
  });

  it('does not take the time of an authority whose certificate has expired', async () => {
    const old = await makeTsa(stampRoot, { notAfter: new Date('2026-06-01T00:00:00Z') });
    old.time = new Date('2026-05-01T00:00:00Z');
    const bytes = await signPdf(sample('table'), { signer, timestamp: timestampBy(old.authority) });
    const report = await only(bytes, { at: new Date('2026-07-01T00:00:00Z') });
    assert.deepEqual(
      [report.status, report.baseline, report.timeStamp!.problems],
      ['valid', 'B-B', ['certificate_expired']],
    );
  });

  it('refuses a token taken from another signature', async () => {
    const other = readSignedData(cmsOf(await signWith({}))[0]!).timeStamps[0]!;
    const copied = { size: 8192, required: true, ready: () => Promise.resolve(), stamp: () => Promise.resolve(other) };
    const forged = await signPdf(sample('table'), { signer, timestamp: copied });
    const report = await only(forged);
    assert.deepEqual([report.status, report.problems, report.intact], ['invalid', ['time_stamp_mismatch'], true]);
  });

  it('refuses a flip of any byte of the token', async () => {
    const signed = await signWith({});
    const token = Buffer.from(readSignedData(cmsOf(signed)[0]!).timeStamps[0]!).toString('hex');
    const start = textOf(signed).indexOf(token);
    for (let at = start; at < start + token.length; at += 3) {
      const flipped = Uint8Array.from(signed);
      flipped[at]! ^= 1 << (at % 4);
      const report = await verifyPdf(flipped, { trust: [ca.root.der], trustTimestamps: [stampRoot.der] });
      assert.equal(report.valid, false, `digit ${at - start}`);
    }
  });

  it('notices a certificate put into the token', async () => {
    const stranger = await issue(await issue(undefined, { name: 'Nobody', ca: true, kind: 'P-256' }), {
      name: 'Stranger',
      kind: 'P-256',
    });
    const report = await only(await signWith({ more: [stranger] }));
    assert.deepEqual([report.status, report.problems], ['indeterminate', ['certificate_unrelated']]);
  });
});
