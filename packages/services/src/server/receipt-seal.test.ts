import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { openReceiptSeal, ReceiptSealError, sealReceipt, type ReceiptSealErrorCode } from './receipt-seal.ts';

const pair = (): { privateKey: string; publicKey: string } =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const { privateKey, publicKey } = pair();
const receipt = {
  number: 'م/2026-00417',
  filedAt: '2026-11-22T10:05:00Z',
  service: 'birth-certificate-extract',
  document: 'ab'.repeat(32),
};
const code = sealReceipt(receipt, privateKey);
const refused = (given: string, expected: ReceiptSealErrorCode, keys = [publicKey]): void =>
  assert.throws(
    () => openReceiptSeal(given, keys),
    (error) => error instanceof ReceiptSealError && error.code === expected,
    given,
  );

test('keys that stand one after the other in one text are all known', () => {
  const [old, present] = [pair(), pair()];
  const receipt = { number: 'N-1', filedAt: '2026-11-22T10:05:00Z', service: 's', document: 'a'.repeat(64) };
  const code = sealReceipt(receipt, old.privateKey);
  assert.deepEqual(openReceiptSeal(code, [present.publicKey + old.publicKey]), receipt);
});

test('a sealed receipt is read as it was sealed, whoever else has keys', () => {
  assert.deepEqual(openReceiptSeal(code, [publicKey]), receipt);
  assert.deepEqual(openReceiptSeal(` ${code}\n`, [pair().publicKey, publicKey]), receipt);
  assert.ok(code.length < 400, `${code.length} characters`);
});

test('a code of another key, of no key, or of another kind of key', () => {
  refused(code, 'receipt_seal_key_unknown', [pair().publicKey]);
  refused(code, 'receipt_seal_key_unknown', []);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  assert.throws(
    () => sealReceipt(receipt, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
    /receipt_seal_key/,
  );
});

test('no character of a code can be changed', () => {
  const [first, ...rest] = code.split('.');
  refused([first, rest[0], Buffer.alloc(64).toString('base64url')].join('.'), 'receipt_seal_invalid');
  const other = Buffer.from(rest[0]!, 'base64url').toString('utf8').replace('2026-00417', '2026-00418');
  refused([first, Buffer.from(other).toString('base64url'), rest[1]].join('.'), 'receipt_seal_invalid');
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom('A', 'z', '_', '.', ' ', 'é'), (at, character) => {
      const changed = code.slice(0, at) + character + code.slice(at + 1);
      // The last character of a base64url text may carry bits that count for nothing.
      fc.pre(changed !== code && at !== code.length - 1);
      assert.throws(() => openReceiptSeal(changed, [publicKey]), ReceiptSealError);
    }),
  );
});

test('anything else is told, never thrown as something else', () => {
  for (const given of [
    '',
    'TIWIZI1',
    'TIWIZI1.e30.AA',
    'TIWIZI2.e30.AA',
    'https://example.ma',
    'x'.repeat(5000),
    'TIWIZI1.bnVsbA.AA',
  ])
    refused(given, 'receipt_seal_malformed');
  fc.assert(
    fc.property(fc.string(), (given) => {
      assert.throws(() => openReceiptSeal(given, [publicKey]), ReceiptSealError);
    }),
  );
});
