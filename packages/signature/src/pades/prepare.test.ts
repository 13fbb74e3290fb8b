import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sample, textOf } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { Identity, TestAuthority } from '../../fixtures/test-ca.ts';
import { storedSignature } from './cms/algorithms.ts';
import { readCertificate } from './cms/certificate.ts';
import { completeSignature, prepareSignature, verifyPdf } from './index.ts';
import type { PreparedState, SignatureOptions } from './index.ts';

let ca: TestAuthority;
let leaf: Identity & { chain: Uint8Array[] };
let options: SignatureOptions;

before(async () => {
  ca = await makeAuthority();
  leaf = await ca.leaf({ kind: 'P-256' });
  options = { chain: leaf.chain, algorithm: { name: 'ECDSA' }, signingTime: new Date('2026-11-22T10:00:00Z') };
});

const sign = async (attributes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(
    await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, leaf.keys.privateKey, attributes as BufferSource),
  );

const rejectsWith =
  (code: string) =>
  (error: unknown): boolean =>
    (error as { code?: string }).code === code;

describe('prepareSignature', () => {
  it('gives the hash of the signed attributes, not of the document', async () => {
    const prepared = await prepareSignature(sample('table'), options);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', prepared.signedAttributes));
    assert.deepEqual(prepared.hashToSign, hash);
    assert.notDeepEqual(prepared.hashToSign, prepared.documentDigest);
    assert.equal(prepared.signedAttributes[0], 0x31);
    const [, start, end] = prepared.state.byteRange;
    assert.match(textOf(prepared.pdf).slice(start, end), /^<0+>$/);
  });

  it('is deterministic, so a second request may prepare again', async () => {
    for (const name of ['table', 'objstm', 'linear']) {
      const one = await prepareSignature(sample(name), options);
      const two = await prepareSignature(sample(name), options);
      assert.deepEqual(two.hashToSign, one.hashToSign);
      assert.deepEqual(two.pdf, one.pdf);
      const later = await prepareSignature(sample(name), { ...options, signingTime: new Date('2026-11-22T10:00:01Z') });
      assert.notDeepEqual(later.hashToSign, one.hashToSign);
    }
  });

  it('is completed in another request from stored bytes and JSON', async () => {
    const first = await prepareSignature(sample('table'), options);
    const storedPdf = Buffer.from(first.pdf).toString('base64');
    const storedState = JSON.stringify(first.state);

    const state = JSON.parse(storedState) as PreparedState;
    assert.equal(state.hashToSign, Buffer.from(first.hashToSign).toString('base64'));
    const signed = await completeSignature(
      new Uint8Array(Buffer.from(storedPdf, 'base64')),
      state,
      await sign(first.signedAttributes),
    );
    assert.equal((await verifyPdf(signed, { trust: [ca.root.der] })).valid, true);
    assert.equal(signed.length, first.pdf.length);
  });

  it('accepts ECDSA as r‖s and as DER, and stores DER', async () => {
    const prepared = await prepareSignature(sample('table'), options);
    const raw = await sign(prepared.signedAttributes);
    const key = readCertificate(leaf.der).key;
    const der = storedSignature(raw, { name: 'ECDSA' }, key);
    assert.equal(raw.length, 64);
    assert.equal(der[0], 0x30);
    assert.deepEqual(storedSignature(der, { name: 'ECDSA' }, key), der);
    assert.deepEqual(await prepared.complete(raw), await prepared.complete(der));
  });

  it('writes r and s without useless zeros and never negative', () => {
    const key = readCertificate(leaf.der).key;
    const raw = new Uint8Array(64);
    raw[31] = 5;
    raw[32] = 0x80;
    const der = Buffer.from(storedSignature(raw, { name: 'ECDSA' }, key));
    assert.equal(der.toString('hex'), `3026020105022100${'80'.padEnd(64, '0')}`);
  });

  it('refuses a value by another key, over another hash, or damaged', async () => {
    const prepared = await prepareSignature(sample('table'), options);
    const good = await sign(prepared.signedAttributes);
    const other = await ca.leaf({ kind: 'P-256' });
    const byOther = new Uint8Array(
      await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, other.keys.privateKey, prepared.signedAttributes),
    );
    const overDocument = await sign(prepared.documentDigest);
    const flipped = Uint8Array.from(good, (byte, i) => (i === 10 ? byte ^ 1 : byte));
    for (const value of [byOther, overDocument, flipped, good.subarray(1), new Uint8Array(0)]) {
      await assert.rejects(prepared.complete(value), rejectsWith('signature_value_invalid'));
    }
  });

  it('refuses when the stored file is not the one that was prepared', async () => {
    const prepared = await prepareSignature(sample('table'), options);
    const value = await sign(prepared.signedAttributes);
    const flipped = Uint8Array.from(prepared.pdf, (byte, i) => (i === 100 ? byte ^ 1 : byte));
    const longer = new Uint8Array([...prepared.pdf, 10]);
    const signed = await prepared.complete(value);
    for (const pdf of [flipped, longer, signed, sample('table')]) {
      await assert.rejects(completeSignature(pdf, prepared.state, value), rejectsWith('document_changed'));
    }
  });

  it('refuses an unreadable state', async () => {
    const { pdf, state } = await prepareSignature(sample('table'), options);
    for (const bad of [
      { ...state, version: 2 },
      { ...state, chain: ['%'] },
      { ...state, byteRange: [] },
    ]) {
      await assert.rejects(
        completeSignature(pdf, bad as unknown as PreparedState, new Uint8Array(64)),
        rejectsWith('state_invalid'),
      );
    }
  });

  it('reserves what the chain needs, and says beforehand when a given size cannot do', async () => {
    const floor = leaf.chain.slice(0, 2).reduce((sum, item) => sum + item.length, 2048);
    await assert.rejects(
      prepareSignature(sample('table'), { ...options, placeholderSize: floor - 1 }),
      rejectsWith('pdf_placeholder_too_small'),
    );
    const tight = await prepareSignature(sample('table'), { ...options, placeholderSize: floor });
    assert.equal(
      (await verifyPdf(await tight.complete(await sign(tight.signedAttributes)), { trust: [ca.root.der] })).valid,
      true,
    );
    // A chain of many certificates makes the default grow by itself.
    const long = await prepareSignature(sample('table'), {
      ...options,
      chain: [leaf.der, ...Array<Uint8Array>(60).fill(ca.intermediate.der)],
    });
    const [, start, end] = long.state.byteRange;
    assert.ok((end - start) / 2 > 16384);
  });
});
