// The code of a receipt is checked by whoever has the published keys, without asking; and nothing else passes for one.
import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { openReceiptSeal } from '@tiwizi/services/server';
import { agree, fillCertificate, origin, Person, startService, certificateSlug } from '../service/service.fixture.ts';
import { readReceiptKeys } from './receipt-keys.ts';

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

const privateKey = (base64: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
const pemOf = (base64: string): string => privateKey(base64).export({ type: 'pkcs8', format: 'pem' }).toString();
const publicPemOf = (base64: string): string =>
  createPublicKey(privateKey(base64)).export({ type: 'spki', format: 'pem' }).toString();

test('a receipt has a code that the published keys open; a changed byte and another key refuse', async (context) => {
  const [present, earlier] = [newKey(), newKey()];
  const site = await startService(
    ({ keys }) => ({ keys: { ...keys, receipts: readReceiptKeys(`${pemOf(present)}${publicPemOf(earlier)}`) } }),
    { signers: ['amina'] },
  );
  context.after(() => site.close());
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  const code = / code="(TIWIZI1[^"]+)"/.exec(receipt.text)?.[1] ?? '';
  assert.match(receipt.text, /<svg[^>]*class="tiwizi-qr-code"/);
  const answer = await site.service.handle(new Request(`${origin}/.well-known/receipt-keys.pem`));
  assert.equal(answer.status, 200);
  const keys = await answer.text();
  assert.equal(keys.split('BEGIN PUBLIC KEY').length - 1, 2, 'the earlier one too');
  assert.doesNotMatch(keys, /PRIVATE/);
  const opened = openReceiptSeal(code, [keys]);
  const pdf = site.register.filed.at(-1)?.document ?? new Uint8Array();
  assert.equal(opened.document, createHash('sha256').update(pdf).digest('hex'));
  assert.deepEqual([opened.number, opened.service], ['T-1', certificateSlug]);
  assert.doesNotMatch(
    Buffer.from(code.split('.')[1] ?? '', 'base64url').toString(),
    /amina|idrissi|ZZ100001/i,
    'nobody is named',
  );
  for (const at of [12, Math.floor(code.length / 2), code.length - 5]) {
    const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    assert.throws(() => openReceiptSeal(changed, [keys]), { name: 'ReceiptSealError' }, String(at));
  }
});

test('an earlier key may be its public half alone; the first has to seal', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seals = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const opens = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const other = generateKeyPairSync('ed448').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  assert.deepEqual(readReceiptKeys(`${seals}\n${opens}`), [seals, opens]);
  for (const wrong of [opens, `${opens}${seals}`, `${seals}${other}`]) assert.throws(() => readReceiptKeys(wrong));
});

test('without a key there is no code, and nothing is published', async (context) => {
  const site = await startService(undefined, { signers: ['amina'] });
  context.after(() => site.close());
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const receipt = await person.post(`${draft}/sign`, await agree(site, person, draft));
  assert.match(receipt.text, /T-1/);
  assert.doesNotMatch(receipt.text, /tiwizi-qr-code"/);
  const answer = await site.service.handle(
    new Request(`${origin}/.well-known/receipt-keys.pem`, { headers: { accept: '*/*' } }),
  );
  assert.notEqual(answer.status, 200);
});
