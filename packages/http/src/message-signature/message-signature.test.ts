import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  MessageSignatureError,
  signMessage,
  SignedMessages,
  type MessageKey,
  type MessageSignatureErrorCode,
} from './message-signature.ts';

const key: MessageKey = { id: 'service', secret: 'a secret of at least 32 characters' };
const url = 'https://agency.example/requests/abc?part=1';
const body = '{"service":"extract"}';
const sha256 = createHash('sha256').update(body).digest('hex');
const start = Date.parse('2026-11-29T12:00:00Z');

async function signed(change: { at?: number; by?: MessageKey } = {}): Promise<Request> {
  const headers = await signMessage(
    { method: 'PUT', url, headers: { 'content-type': 'application/json' }, sha256 },
    change.by ?? key,
    change.at ?? start,
  );
  return new Request(url, { method: 'PUT', headers, body });
}
const taker = (now = start, keys = [key]): SignedMessages =>
  new SignedMessages({ origin: 'https://agency.example', keys, now: () => now });
const refused = (given: Promise<unknown>, code: MessageSignatureErrorCode): Promise<void> =>
  assert.rejects(given, (error) => error instanceof MessageSignatureError && error.code === code, code);

test('a signed message is taken, once', async () => {
  const messages = taker();
  const message = await signed();
  assert.equal(await messages.verify(message.clone()), sha256);
  await refused(messages.verify(message.clone()), 'signature_replayed');
  assert.equal(Buffer.from(await messages.read(await signed(), 1000)).toString(), body);
  const other = taker(start, [{ id: 'newer', secret: 'x'.repeat(32) }, key]);
  assert.equal(await other.verify(message), sha256);
});

test('what names no body is the digest of nothing', async () => {
  const headers = await signMessage({ method: 'GET', url }, key, start);
  assert.equal((await taker().read(new Request(url, { headers }), 10)).length, 0);
});

test('an old message, and one from the future', async () => {
  for (const at of [start - 301_000, start + 301_000])
    await refused(taker().verify(await signed({ at })), 'signature_expired');
  for (const at of [start - 299_000, start + 299_000]) await taker().verify(await signed({ at }));
});

test('a message that somebody else signed, or nobody', async () => {
  await refused(taker().verify(await signed({ by: { id: 'stranger', secret: key.secret } })), 'signature_invalid');
  await refused(taker().verify(await signed({ by: { id: 'service', secret: 'y'.repeat(32) } })), 'signature_invalid');
  await refused(taker().verify(new Request(url, { method: 'PUT', body })), 'signature_missing');
  assert.throws(() => taker(start, [{ id: 'short', secret: 'short' }]), /message_key/);
});

test('a message for another server, also where it says that this one is that one; behind a proxy the own name counts', async () => {
  const message = await signed();
  const other = new SignedMessages({ origin: 'https://other.example', keys: [key], now: () => start });
  await refused(other.verify(message.clone()), 'signature_invalid');
  const renamed = new Request(url.replace('agency', 'other'), message);
  await refused(other.verify(renamed.clone()), 'signature_invalid');
  assert.equal(
    await taker().verify(new Request(url.replace('https://agency.example', 'http://10.0.0.1:80'), renamed)),
    sha256,
  );
});

test('nothing that is signed can be changed, and nothing left out', async () => {
  const message = await signed();
  const changed = (change: { url?: string; method?: string; headers?: Record<string, string> }): Request =>
    new Request(change.url ?? url, {
      method: change.method ?? 'PUT',
      headers: { ...Object.fromEntries(message.headers), ...change.headers },
      body,
    });
  await refused(taker().verify(changed({ url: url.replace('abc', 'abd') })), 'signature_invalid');
  await refused(taker().verify(changed({ url: url.replace('part=1', 'part=2') })), 'signature_invalid');
  await refused(taker().verify(changed({ method: 'POST' })), 'signature_invalid');
  const none = `sha-256=:${createHash('sha256').digest('base64')}:`;
  await refused(taker().verify(changed({ headers: { 'content-digest': none } })), 'signature_invalid');
  const input = message.headers.get('signature-input')!;
  for (const weaker of [
    input.replace('"@method" ', ''),
    input.replace('"@authority" ', ''),
    input.replace(' "content-digest"', ''),
    input.replace(/;nonce="[^"]*"/, ''),
    input.replace(/;created=\d+/, ''),
    input.replace(/;created=\d+/, ';created=1'),
    'nonsense',
  ])
    await refused(taker().verify(changed({ headers: { 'signature-input': weaker } })), 'signature_invalid');
});

test('another body than the one that was signed, and one without end', async () => {
  const message = await signed();
  const other = new Request(url, { method: 'PUT', headers: message.headers, body: '{"service":"other"}' });
  await refused(taker().read(other, 1000), 'digest_mismatch');
  await refused(taker().read(message, 3), 'digest_mismatch');
});
