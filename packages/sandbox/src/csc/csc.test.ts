import assert from 'node:assert/strict';
import { createHash, createVerify, X509Certificate } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import { testCitizens } from '../citizens.ts';
import { csc, postJson, startSandbox, type Answer } from '../sandbox.fixture.ts';
import type { Sandbox } from '../sandbox.ts';

const sha256 = '2.16.840.1.101.3.4.2.1';
const rsa = '1.2.840.113549.1.1.1';
const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');
const phone = '+212600000001';
const credentialID = 'amina-signing';

describe('signing service', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());
  afterEach(() => {
    sandbox.control.reset();
  });

  const call = (method: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
    csc(sandbox, method, body, headers);
  const challenge = (more: object = {}): Promise<Answer> =>
    call('credentials/getChallenge', { credentialID, authObjectID: 'OTP', ...more });
  const code = (): string => sandbox.control.latestMessage(phone)!.code;
  const wrong = (): string => (code() === '000000' ? '111111' : '000000');
  const authorize = (
    value: string,
    hashes: readonly string[] = [hashOf('doc')],
    headers?: Record<string, string>,
  ): Promise<Answer> =>
    call(
      'credentials/authorize',
      {
        credentialID,
        numSignatures: hashes.length,
        hashes,
        hashAlgorithmOID: sha256,
        authData: [{ id: 'OTP', value }],
      },
      headers,
    );
  const sign = (
    SAD: string,
    hashes: readonly string[] = [hashOf('doc')],
    headers?: Record<string, string>,
  ): Promise<Answer> =>
    call('signatures/signHash', { credentialID, SAD, hashes, hashAlgorithmOID: sha256, signAlgo: rsa }, headers);
  const refused = ({ status, body }: Answer, error: string, reason?: string): void => {
    assert.equal(status, 400);
    assert.equal(body.error, error);
    assert.equal(typeof body.error_description, 'string');
    assert.equal(body.reason, reason);
  };
  async function sad(hashes?: readonly string[]): Promise<string> {
    await challenge();
    return (await authorize(code(), hashes)).body.SAD as string;
  }

  test('info is open to all and tells what there is', async () => {
    const { status, body } = await postJson(`${sandbox.cscUrl}/info`, { lang: 'fr' });
    assert.equal(status, 200);
    assert.equal(body.specs, '2.0.0.2');
    assert.equal(body.lang, 'fr-MA');
    assert.match(body.name, /SPECIMEN, no legal value/);
    assert.ok(body.methods.includes('signatures/signHash'));
    assert.equal((await fetch(body.logo)).headers.get('content-type'), 'image/svg+xml');
  });

  test('every other method needs the service token', async () => {
    for (const method of [
      'credentials/list',
      'credentials/info',
      'credentials/getChallenge',
      'credentials/authorize',
      'signatures/signHash',
    ]) {
      for (const headers of [{}, { authorization: 'Bearer another' }]) {
        const { status, body } = await postJson(
          `${sandbox.cscUrl}/${method}`,
          { userID: 'amina' },
          headers as Record<string, string>,
        );
        assert.equal(status, 401);
        assert.equal(body.error, 'invalid_token');
      }
      refused(await postJson(`${sandbox.cscUrl}/${method}`, {}, { authorization: 'Basic x' }), 'invalid_request');
    }
  });

  test('credentials are listed and described by the specification', async () => {
    const { body } = await call('credentials/list', {
      userID: 'amina',
      credentialInfo: true,
      certificates: 'chain',
      certInfo: true,
      authInfo: true,
      lang: 'en',
    });
    assert.deepEqual(body.credentialIDs, [credentialID]);
    const [info] = body.credentialInfos;
    const [leaf, root] = info.cert.certificates.map((der: string) => new X509Certificate(Buffer.from(der, 'base64')));
    assert.ok(leaf.checkIssued(root));
    assert.ok(leaf.verify(root.publicKey));
    assert.equal(leaf.publicKey.asymmetricKeyDetails.modulusLength, 3072);
    assert.equal(leaf.ca, false);
    assert.match(leaf.subject, /CN=Amina El Idrissi — SPECIMEN\\, no legal value/);
    assert.match(leaf.subject, /O=Tiwizi sandbox SPECIMEN/);
    assert.match(info.cert.subjectDN, /^CN=Amina El Idrissi — SPECIMEN\\, no legal value,/);
    assert.match(info.cert.validTo, /^\d{14}Z$/);
    assert.deepEqual(info.auth, {
      mode: 'explicit',
      expression: 'OTP',
      objects: [
        {
          type: 'ChallengeResponse',
          id: 'OTP',
          format: 'N',
          label: 'Confirmation code',
          description: 'Six-digit code sent to \u2066+2126••••••01\u2069',
        },
      ],
    });
    assert.equal(info.SCAL, '2');
    assert.equal(Buffer.from(root.raw).equals(Buffer.from(sandbox.caCertificate.der)), true);

    const again = await call('credentials/info', { credentialID });
    assert.deepEqual(again.body.cert.certificates, [info.cert.certificates[0]], 'the same certificate each time');
  });

  test('a citizen without a phone has no credential, an unknown one is an error', async () => {
    const minor = testCitizens.find(({ phone: number }) => number === undefined)!;
    assert.deepEqual((await call('credentials/list', { userID: minor.id })).body, { credentialIDs: [] });
    refused(await call('credentials/list', { userID: 'nobody' }), 'invalid_request');
    refused(await call('credentials/list', {}), 'invalid_request');
    refused(await call('credentials/info', { credentialID: 'salma-signing' }), 'invalid_request');
    refused(await call('credentials/info', { credentialID, certificates: 'all' }), 'invalid_request');
  });

  test('a code opens the key, the signature verifies', async () => {
    assert.equal((await challenge()).status, 204);
    assert.match(code(), /^\d{6}$/);
    const { status, body } = await authorize(code());
    assert.equal(status, 200);
    assert.equal(body.expiresIn, 300);
    const signed = await sign(body.SAD);
    assert.equal(signed.status, 200);
    const certificate = await leaf();
    assert.ok(createVerify('sha256').update('doc').verify(certificate.publicKey, signed.body.signatures[0], 'base64'));
    assert.ok(
      !createVerify('sha256').update('other').verify(certificate.publicKey, signed.body.signatures[0], 'base64'),
    );
  });

  test('several hashes of one authorization are signed in order, with SHA-512 too', async () => {
    const contents = ['a', 'b', 'c'];
    const hashes = contents.map((content) => createHash('sha512').update(content).digest('base64'));
    const hashAlgorithmOID = '2.16.840.1.101.3.4.2.3';
    await challenge({ hashes, hashAlgorithmOID });
    const { body } = await call('credentials/authorize', {
      credentialID,
      numSignatures: 3,
      hashes: [...hashes].reverse(),
      hashAlgorithmOID,
      authData: [{ id: 'OTP', value: code() }],
    });
    const signed = await call('signatures/signHash', {
      credentialID,
      SAD: body.SAD,
      hashes,
      signAlgo: '1.2.840.113549.1.1.13',
    });
    const { publicKey } = await leaf();
    contents.forEach((content, index) => {
      assert.ok(createVerify('sha512').update(content).verify(publicKey, signed.body.signatures[index], 'base64'));
    });
  });

  async function leaf(): Promise<X509Certificate> {
    const { body } = await call('credentials/info', { credentialID });
    return new X509Certificate(Buffer.from(body.cert.certificates[0], 'base64'));
  }

  test('a wrong code counts down, three exhaust it, then even the right one is refused', async () => {
    await challenge();
    const bad = wrong();
    const first = await authorize(bad);
    refused(first, 'invalid_authentication_data', 'code_wrong');
    assert.equal(first.body.tries_left, 2);
    assert.equal((await authorize(bad)).body.tries_left, 1);
    const third = await authorize(bad);
    refused(third, 'invalid_authentication_data', 'code_tries_exhausted');
    assert.equal(third.body.tries_left, 0);
    refused(await authorize(code()), 'invalid_authentication_data', 'code_tries_exhausted');
    await challenge();
    assert.equal((await authorize(code())).status, 200, 'a new code serves');
  });

  test('a code expires after five minutes', async () => {
    await challenge();
    sandbox.control.set({ clockOffset: 299 });
    const bad = wrong();
    refused(await authorize(bad), 'invalid_authentication_data', 'code_wrong');
    sandbox.control.set({ clockOffset: 301 });
    refused(await authorize(code()), 'invalid_authentication_data', 'code_expired');
    sandbox.control.set({ clockOffset: 0, expireCodes: true });
    await challenge();
    refused(await authorize(code()), 'invalid_authentication_data', 'code_expired');
  });

  test('a code is used once, and not before it was sent', async () => {
    await challenge();
    const used = code();
    assert.equal((await authorize(used)).status, 200);
    refused(await authorize(used), 'invalid_authentication_data', 'code_missing');
    refused(
      await call('credentials/authorize', {
        credentialID: 'idir-signing',
        numSignatures: 1,
        hashes: [hashOf('x')],
        hashAlgorithmOID: sha256,
        authData: [],
      }),
      'invalid_authentication_data',
      'code_missing',
    );
  });

  test('a code sent for one document does not open the key for another', async () => {
    await challenge({ hashes: [hashOf('doc')], hashAlgorithmOID: sha256 });
    refused(await authorize(code(), [hashOf('other')]), 'invalid_authentication_data', 'code_other_hash');
    assert.equal((await authorize(code())).status, 200);
  });

  test('activation data signs only its hashes', async () => {
    const token = await sad();
    refused(await sign(token, [hashOf('other')]), 'invalid_request', 'hash_not_authorized');
    refused(await sign(token, [hashOf('doc'), hashOf('other')]), 'invalid_request', 'hash_not_authorized');
    assert.equal((await sign(token)).status, 200);
  });

  test('activation data is used once (replay), expires, and belongs to its credential', async () => {
    const token = await sad();
    assert.equal((await sign(token)).status, 200);
    refused(await sign(token), 'invalid_request', 'sad_used');
    refused(await sign('unknown'), 'invalid_request', 'sad_unknown');

    const other = await sad();
    refused(
      await call('signatures/signHash', {
        credentialID: 'idir-signing',
        SAD: other,
        hashes: [hashOf('doc')],
        hashAlgorithmOID: sha256,
        signAlgo: rsa,
      }),
      'invalid_request',
      'sad_unknown',
    );
    sandbox.control.set({ clockOffset: 301 });
    refused(await sign(other), 'invalid_request', 'sad_expired');
  });

  test('sent twice with one idempotency key, a signature is made once', async () => {
    await challenge();
    const used = code();
    const [first, second] = await Promise.all([
      authorize(used, undefined, { 'idempotency-key': 'a1' }),
      authorize(used, undefined, { 'idempotency-key': 'a1' }),
    ]);
    assert.equal(first.status, 200);
    assert.deepEqual(second, first);
    const token = first.body.SAD as string;
    const key = { 'idempotency-key': 's1' };
    const signed = await Promise.all([
      sign(token, undefined, key),
      sign(token, undefined, key),
      sign(token, undefined, key),
    ]);
    assert.equal(signed[0]!.status, 200);
    assert.deepEqual(signed[1], signed[0]);
    assert.deepEqual(await sign(token, undefined, key), signed[2], 'later too');
    const reused = await sign(token, [hashOf('other')], key);
    assert.equal(reused.status, 422);
    assert.equal(reused.body.reason, 'idempotency_key_reused');
  });

  test('a failure is not remembered under its idempotency key', async () => {
    await challenge();
    const key = { 'idempotency-key': 'f1' };
    const body = {
      credentialID,
      numSignatures: 1,
      hashes: [hashOf('doc')],
      hashAlgorithmOID: sha256,
      authData: [{ id: 'OTP', value: code() }],
    };
    sandbox.control.set({ clockOffset: 301 });
    refused(await call('credentials/authorize', body, key), 'invalid_authentication_data', 'code_expired');
    sandbox.control.set({ clockOffset: 0 });
    assert.equal((await call('credentials/authorize', body, key)).status, 200);
  });

  test('a certificate past its time signs nothing', async () => {
    sandbox.control.set({ clockOffset: 3 * 365 * 86_400 });
    assert.equal((await call('credentials/info', { credentialID })).body.cert.status, 'expired');
    assert.deepEqual((await call('credentials/list', { userID: 'amina', onlyValid: true })).body, {
      credentialIDs: [],
      onlyValid: true,
    });
    refused(await challenge(), 'invalid_request', 'credential_expired');
  });

  test('bad parameters are refused one by one', async () => {
    const good = {
      credentialID,
      numSignatures: 1,
      hashes: [hashOf('doc')],
      hashAlgorithmOID: sha256,
      authData: [{ id: 'OTP', value: '000000' }],
    };
    await challenge();
    const cases: Record<string, unknown>[] = [
      { credentialID: 'nobody-signing' },
      { credentialID: 5 },
      { numSignatures: '1' },
      { numSignatures: 0 },
      { numSignatures: 6 },
      { hashes: [hashOf('a'), hashOf('b')] },
      { hashes: undefined },
      { hashes: [] },
      { hashes: ['%%'] },
      { hashes: [Buffer.alloc(20).toString('base64')] },
      { hashAlgorithmOID: '1.3.14.3.2.26' },
      { hashAlgorithmOID: 'constructor' },
    ];
    for (const change of cases) refused(await call('credentials/authorize', { ...good, ...change }), 'invalid_request');
    // None of them cost a try.
    assert.equal((await authorize(wrong())).body.tries_left, 2);

    const signing = { credentialID, SAD: 'x', hashes: [hashOf('doc')], hashAlgorithmOID: sha256, signAlgo: rsa };
    for (const change of [
      { SAD: undefined },
      { signAlgo: '1.2.3' },
      { signAlgo: undefined },
      { hashAlgorithmOID: undefined },
      { operationMode: 'A' },
    ]) {
      refused(await call('signatures/signHash', { ...signing, ...change }), 'invalid_request');
    }
    refused(await call('credentials/getChallenge', { credentialID, authObjectID: 'PIN' }), 'invalid_request');
    refused(await call('credentials/info', '{'), 'invalid_request');
    refused(await call('credentials/info', '[]'), 'invalid_request');
    assert.equal((await call('credentials/nothing', {})).status, 404);
    assert.equal((await call('constructor', {})).status, 404);
    assert.equal((await fetch(`${sandbox.cscUrl}/info`)).status, 405);
  });

  test('the inbox shows and tells the newest code', async () => {
    await challenge();
    const url = `${sandbox.url}/inbox/latest?phone=`;
    for (const written of ['+212600000001', '%2B212600000001']) {
      const told = (await (await fetch(url + written)).json()) as Record<string, string>;
      assert.equal(told['code'], code());
      assert.equal(Date.parse(told['expires_at']!) - Date.parse(told['sent_at']!), 300_000);
    }
    assert.equal((await fetch(`${url}%2B212699999999`)).status, 404);
    const page = await (await fetch(`${sandbox.url}/inbox?lang=fr`)).text();
    assert.match(page, new RegExp(`<bdi dir="ltr">${code()}</bdi>`));
    assert.match(page, /SPÉCIMEN sans valeur juridique/);
  });

  test('the signing service can be down while the provider is up', async () => {
    sandbox.control.set({ signingDown: 'unavailable' });
    assert.equal((await fetch(`${sandbox.cscUrl}/info`, { method: 'POST' })).status, 503);
    sandbox.control.set({ signingDown: 'reset' });
    await assert.rejects(fetch(`${sandbox.cscUrl}/info`, { method: 'POST' }), TypeError);
    assert.equal((await fetch(`${sandbox.issuer}/jwks`)).status, 200);
  });
});
