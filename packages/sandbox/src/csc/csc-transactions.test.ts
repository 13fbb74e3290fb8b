import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, createVerify, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { csc, startSandbox, type Answer } from '../sandbox.fixture.ts';
import type { Sandbox } from '../sandbox.ts';

const sha256 = '2.16.840.1.101.3.4.2.1';
const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');
const phone = '+212600000001';
const credentialID = 'amina-signing';

let sandbox: Sandbox;
let folder: string;
before(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-tsa-'));
  await writeFile(join(folder, 'root.pem'), sandbox.caCertificate.pem);
});
after(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  sandbox.control.reset();
});

const call = (method: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
  csc(sandbox, method, body, headers);
const refused = ({ status, body }: Answer, error: string, reason?: string): void =>
  assert.deepEqual([status, body.error, body.reason], [400, error, reason]);
async function authorize(contents: readonly string[], numSignatures = contents.length): Promise<Answer> {
  await call('credentials/getChallenge', { credentialID, authObjectID: 'OTP' });
  const authData = sandbox.control.state.approval
    ? []
    : [{ id: 'OTP', value: sandbox.control.latestMessage(phone)!.code }];
  return call('credentials/authorize', {
    credentialID,
    numSignatures,
    hashes: contents.map(hashOf),
    hashAlgorithmOID: sha256,
    authData,
  });
}
const sign = (SAD: string, content: string): Promise<Answer> =>
  call('signatures/signHash', { credentialID, SAD, hashes: [hashOf(content)], signAlgo: '1.2.840.113549.1.1.11' });
const extend = (SAD: string, content: string): Promise<Answer> =>
  call('credentials/extendTransaction', { credentialID, SAD, hashes: [hashOf(content)], hashAlgorithmOID: sha256 });

describe('approval in an app', () => {
  test('waits, and gives activation data for the hashes that were asked for, once', async () => {
    sandbox.control.set({ approval: 'pending' });
    assert.deepEqual((await call('credentials/info', { credentialID, authInfo: true })).body.auth, {
      mode: 'explicit',
      expression: '',
      objects: [],
    });
    const asked = await authorize(['doc']);
    assert.equal(asked.status, 202);
    const { handle } = asked.body;
    const check = (): Promise<Answer> => call('credentials/authorizeCheck', { handle });
    assert.deepEqual(await check(), { status: 202, body: { handle } });
    sandbox.control.set({ approval: 'approved' });
    const { status, body } = await check();
    assert.equal(status, 200);
    refused(await sign(body.SAD, 'other'), 'invalid_request', 'hash_not_authorized');
    assert.equal((await sign(body.SAD, 'doc')).status, 200);
    refused(await check(), 'invalid_request');
    refused(await call('credentials/authorizeCheck', {}), 'invalid_request');
  });

  test('may be refused, or come too late', async () => {
    sandbox.control.set({ approval: 'pending' });
    const first = await authorize(['doc']);
    const second = await authorize(['doc']);
    sandbox.control.set({ approval: 'refused' });
    refused(await call('credentials/authorizeCheck', first.body), 'invalid_authentication_data', 'approval_refused');
    sandbox.control.set({ approval: 'approved', clockOffset: 301 });
    refused(await call('credentials/authorizeCheck', second.body), 'invalid_authentication_data', 'approval_expired');
  });
});

describe('a transaction of several signatures', () => {
  test('is extended from one hash to the next, no further than was authorized', async () => {
    const first = (await authorize(['one'], 2)).body.SAD as string;
    assert.equal((await sign(first, 'one')).status, 200);
    refused(await sign(first, 'one'), 'invalid_request', 'sad_used');
    const second = (await extend(first, 'two')).body.SAD as string;
    refused(await extend(first, 'two'), 'invalid_request', 'sad_used');
    refused(await sign(second, 'one'), 'invalid_request', 'hash_not_authorized');
    assert.equal((await sign(second, 'two')).status, 200);
    refused(await extend(second, 'three'), 'invalid_request', 'sad_used');
    refused(await extend('x', 'three'), 'invalid_request', 'sad_unknown');
  });

  test('ends with its activation data', async () => {
    const { SAD } = (await authorize(['one'], 2)).body;
    sandbox.control.set({ clockOffset: 301 });
    refused(await extend(SAD, 'two'), 'invalid_request', 'sad_expired');
  });

  test('is extended once for one idempotency key', async () => {
    const { SAD } = (await authorize(['one'], 2)).body;
    await sign(SAD, 'one');
    const body = { credentialID, SAD, hashes: [hashOf('two')], hashAlgorithmOID: sha256 };
    const answers = await Promise.all(
      [1, 2, 3].map(() => call('credentials/extendTransaction', body, { 'idempotency-key': 'k' })),
    );
    assert.equal(new Set(answers.map((answer) => answer.body.SAD as string)).size, 1);
    assert.equal(answers[0]!.status, 200);
  });
});

describe('time-stamps', () => {
  const openssl = (...parameters: string[]): Buffer =>
    execFileSync('openssl', parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const post = (body: Uint8Array, type = 'application/timestamp-query'): Promise<Response> =>
    fetch(sandbox.tsaUrl, { method: 'POST', headers: { 'content-type': type }, body: body as BodyInit });

  test('are asked for, read and verified by openssl ts', async () => {
    await writeFile(join(folder, 'data'), 'some words');
    for (const hash of ['-sha256', '-sha384', '-sha512']) {
      const query = openssl('ts', '-query', '-data', 'data', hash, '-cert');
      await writeFile(join(folder, 'query'), query);
      const response = await post(query);
      assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'application/timestamp-reply']);
      await writeFile(join(folder, 'reply'), Buffer.from(await response.arrayBuffer()));
      assert.match(
        openssl('ts', '-verify', '-queryfile', 'query', '-in', 'reply', '-CAfile', 'root.pem').toString(),
        /Verification: OK/,
      );
      const printed = openssl('ts', '-reply', '-in', 'reply', '-text').toString();
      assert.match(printed, /Status: Granted/);
      assert.match(printed, /Nonce: 0x/);
    }
  });

  test('carry no certificate unless asked, and keep the clock of the switches', async () => {
    sandbox.control.set({ clockOffset: -86_400 });
    const query = openssl('ts', '-query', '-data', 'data', '-sha256', '-no_nonce');
    await writeFile(join(folder, 'reply'), Buffer.from(await (await post(query)).arrayBuffer()));
    const printed = openssl('ts', '-reply', '-in', 'reply', '-text').toString();
    assert.match(printed, /Nonce: unspecified/);
    const day = new Date(Date.now() - 86_400_000);
    assert.ok(
      printed.includes(
        `${day.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${String(day.getUTCDate()).padStart(2)}`,
      ),
      printed,
    );
    assert.throws(() => openssl('ts', '-verify', '-data', 'data', '-in', 'reply', '-CAfile', 'root.pem'));
  });

  test('are refused for weak hashes, and what is no request is no request', async () => {
    const weak = await post(openssl('ts', '-query', '-data', 'data', '-sha1'));
    await writeFile(join(folder, 'reply'), Buffer.from(await weak.arrayBuffer()));
    assert.match(
      openssl('ts', '-reply', '-in', 'reply', '-text').toString(),
      /Status: Rejected[\s\S]*unrecognized or unsupported algorithm/,
    );
    for (const body of [
      new Uint8Array(),
      Uint8Array.of(0x30, 0x80, 0, 0),
      Buffer.from('<html>'),
      openssl('ts', '-query', '-data', 'data', '-sha256', '-tspolicy', '1.2.3'),
    ]) {
      assert.equal((await post(body)).status, 400);
    }
    assert.equal((await post(new Uint8Array(), 'text/plain')).status, 415);
    assert.equal((await fetch(sandbox.tsaUrl)).status, 405);
    sandbox.control.set({ timestampDown: 'unavailable' });
    assert.equal((await post(new Uint8Array())).status, 503);
  });

  test('come by the signing service too, with the nonce asked for', async () => {
    const { status, body } = await call('signatures/timestamp', {
      hash: hashOf('some words'),
      hashAlgo: sha256,
      nonce: 'a1b2c3d4e5f60718',
    });
    assert.equal(status, 200);
    await writeFile(join(folder, 'token'), Buffer.from(body.timestamp, 'base64'));
    assert.match(
      openssl('ts', '-verify', '-data', 'data', '-token_in', '-in', 'token', '-CAfile', 'root.pem').toString(),
      /Verification: OK/,
    );
    assert.match(openssl('ts', '-reply', '-token_in', '-in', 'token', '-text').toString(), /Nonce: 0xA1B2C3D4E5F60718/);
    for (const change of [
      { hash: undefined },
      { hash: '' },
      { hash: 'AAAA' },
      { hashAlgo: '1.3.14.3.2.26' },
      { nonce: 'xyz' },
      { nonce: 5 },
    ]) {
      refused(
        await call('signatures/timestamp', { hash: hashOf('x'), hashAlgo: sha256, ...change }),
        'invalid_request',
      );
    }
    sandbox.control.set({ timestampDown: 'unavailable' });
    assert.equal((await fetch(`${sandbox.cscUrl}/signatures/timestamp`, { method: 'POST' })).status, 503);
  });
});

test('signDoc is there only with an engine', async () => {
  assert.equal((await call('signatures/signDoc', {})).status, 404);
  const { body } = await call('info', {});
  assert.ok(!body.methods.includes('signatures/signDoc') && body.methods.includes('signatures/timestamp'));
});

test('the certificate of the time-stamp authority is for nothing else', async () => {
  const token = Buffer.from(
    (await call('signatures/timestamp', { hash: hashOf('x'), hashAlgo: sha256 })).body.timestamp,
    'base64',
  );
  await writeFile(join(folder, 'token'), token);
  const pem = execFileSync('openssl', [
    'pkcs7',
    '-inform',
    'DER',
    '-in',
    join(folder, 'token'),
    '-print_certs',
  ]).toString();
  const certificate = new X509Certificate(pem);
  assert.deepEqual(certificate.keyUsage, ['1.3.6.1.5.5.7.3.8']);
  assert.match(certificate.subject, /SPECIMEN\\, no legal value/);
  assert.equal(createVerify('sha256').update('x').verify(certificate.publicKey, token), false);
});
