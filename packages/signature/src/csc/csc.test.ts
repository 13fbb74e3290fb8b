import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { CODE, startCscServer } from '../../fixtures/csc-server.ts';
import type { CscTestServer } from '../../fixtures/csc-server.ts';
import { sample } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../fixtures/test-ca.ts';
import { completeSignature, prepareSignature, signPdf, verifyPdf } from '../pades/index.ts';
import type { PreparedState } from '../pades/index.ts';
import { CscError, createCscClient, cscSigner, readCscCredential, signWithCsc } from './index.ts';
import type { CscClient } from './index.ts';

const RSA_SHA256 = '1.2.840.113549.1.1.11';
let ca: TestAuthority;
let server: CscTestServer;
let client: CscClient;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'RSA' });
  server = await startCscServer({
    key: leaf.keys.privateKey,
    chain: leaf.chain,
    algo: ['1.2.840.113549.1.1.1', RSA_SHA256],
  });
  client = createCscClient({ baseUrl: `${server.baseUrl}/`, accessToken: () => 'service-token', lang: 'ar-MA' });
});
after(() => server.close());
beforeEach(() => void server.received.splice(0));

const rejectsWith =
  (code: string, check: (error: CscError) => boolean = () => true) =>
  (error: unknown): boolean =>
    error instanceof CscError && error.code === code && check(error);
const hash = new Uint8Array(32).fill(7);

describe('CSC client', () => {
  it('sends JSON by POST with the service token and the language', async () => {
    await client.credentialsList({ userID: 'u1' });
    const [{ method, body, headers }] = server.received as [(typeof server.received)[0]];
    assert.equal(method, 'credentials/list');
    assert.deepEqual(body, { userID: 'u1', lang: 'ar-MA' });
    assert.equal(headers.authorization, 'Bearer service-token');
    assert.equal((await client.info()).specs, '2.0.0.2');
  });

  it('asks for the chain, the validity and what authorises', async () => {
    const credential = await readCscCredential(client, { credentialID: 'c1' });
    assert.deepEqual(server.received[0]!.body, {
      credentialID: 'c1',
      certificates: 'chain',
      certInfo: true,
      authInfo: true,
      lang: 'ar-MA',
    });
    assert.deepEqual(
      [credential.algorithm.name, credential.signAlgo, credential.chain.length, credential.oneTimeCode?.id],
      ['RSASSA-PKCS1-v1_5', RSA_SHA256, 3, 'OTP'],
    );
  });

  it('binds the code and the authorisation to the hash', async () => {
    await client.credentialsGetChallenge({ credentialID: 'c1', authObjectID: 'OTP', hashes: [hash] });
    const authorization = await client.credentialsAuthorize({
      credentialID: 'c1',
      hashes: [hash],
      authData: [{ id: 'OTP', value: CODE }],
      idempotencyKey: 'k1',
    });
    const base64 = Buffer.from(hash).toString('base64');
    assert.deepEqual(server.received[0]!.body['hashes'], [base64]);
    const { body, headers } = server.received[1]!;
    assert.deepEqual(
      [body['numSignatures'], body['hashes'], body['hashAlgorithmOID']],
      [1, [base64], '2.16.840.1.101.3.4.2.1'],
    );
    assert.equal(headers['idempotency-key'], 'k1');
    assert.equal('idempotencyKey' in body, false);
    assert.deepEqual(authorization.hashes, [base64]);
    assert.ok(authorization.expiresAt > Date.now());
  });

  it('refuses an authorisation that is too old without asking', async () => {
    const old = { credentialID: 'c1', SAD: 's', hashes: [''], hashAlgorithmOID: '', expiresAt: Date.now() - 1 };
    await assert.rejects(client.signaturesSignHash(old, { signAlgo: RSA_SHA256 }), rejectsWith('expired_sad'));
    assert.equal(server.received.length, 0);
  });

  it('tells a wrong code from other refusals, with the tries left', async () => {
    const wrong = client.credentialsAuthorize({
      credentialID: 'c1',
      hashes: [hash],
      authData: [{ id: 'OTP', value: '000000' }],
    });
    await assert.rejects(
      wrong,
      rejectsWith(
        'invalid_authentication_data',
        ({ isWrongCode, status, reason, triesLeft }) =>
          isWrongCode && status === 400 && reason === 'code_wrong' && triesLeft === 2,
      ),
    );
    await assert.rejects(
      client.credentialsGetChallenge({ credentialID: 'c1', authObjectID: 'SMS' }),
      rejectsWith('invalid_request', (error) => !error.isWrongCode),
    );
  });

  it('refuses a SAD for another hash, and a SAD used twice', async () => {
    const authorize = (): ReturnType<CscClient['credentialsAuthorize']> =>
      client.credentialsAuthorize({ credentialID: 'c1', hashes: [hash], authData: [{ id: 'OTP', value: CODE }] });
    const forOther = { ...(await authorize()), hashes: [Buffer.alloc(32, 8).toString('base64')] };
    await assert.rejects(client.signaturesSignHash(forOther, { signAlgo: RSA_SHA256 }), rejectsWith('invalid_request'));
    const once = await authorize();
    assert.equal((await client.signaturesSignHash(once, { signAlgo: RSA_SHA256 })).length, 1);
    await assert.rejects(client.signaturesSignHash(once, { signAlgo: RSA_SHA256 }), rejectsWith('invalid_request'));
  });

  const answers: [string, number, string, string][] = [
    ['not JSON', 200, '<html>', 'bad_response'],
    ['no object', 200, '[]', 'bad_response'],
    ['no SAD', 200, '{}', 'bad_response'],
    ['a refused token without JSON', 401, '', 'invalid_token'],
    ['a gateway that finds nobody', 502, '<html>', 'unreachable'],
    ['an unexplained failure', 500, '<html>', 'bad_response'],
    ['its own failure', 503, '{"error":"temporarily_unavailable"}', 'temporarily_unavailable'],
    ['a code unknown here', 400, '{"error":"vendor_code"}', 'vendor_code'],
    ['pending approval', 202, '{"handle":"h1"}', 'authorization_pending'],
  ];
  for (const [name, status, body, code] of answers) {
    it(`types an answer with ${name}`, async () => {
      server.override('credentials/authorize', status, body);
      const call = client.credentialsAuthorize({ credentialID: 'c1', hashes: [hash] });
      await assert.rejects(
        call,
        rejectsWith(code, (error) => code !== 'authorization_pending' || error.handle === 'h1'),
      );
    });
  }

  it('checks the number and form of what comes back', async () => {
    const authorization = {
      credentialID: 'c1',
      SAD: 's',
      hashes: ['a'],
      hashAlgorithmOID: '',
      expiresAt: Date.now() + 1000,
    };
    for (const body of ['{"signatures":[]}', '{"signatures":["*"]}', '{"signatures":"a"}']) {
      server.override('signatures/signHash', 200, body);
      await assert.rejects(
        client.signaturesSignHash(authorization, { signAlgo: RSA_SHA256 }),
        rejectsWith('bad_response'),
      );
    }
    server.override('credentials/list', 200, '{}');
    await assert.rejects(client.credentialsList(), rejectsWith('bad_response'));
    server.override('credentials/info', 200, '{"key":{}}');
    await assert.rejects(client.credentialsInfo({ credentialID: 'c1' }), rejectsWith('bad_response'));
  });

  it('tells silence, absence and cancelling apart', async () => {
    server.override('info', 0, '');
    await assert.rejects(
      createCscClient({ baseUrl: server.baseUrl, timeoutSeconds: 0.05 }).info(),
      rejectsWith('timeout'),
    );
    await assert.rejects(createCscClient({ baseUrl: 'http://127.0.0.1:1/csc/v2' }).info(), rejectsWith('unreachable'));
    server.override('info', 0, '');
    const controller = new AbortController();
    const call = client.info({ signal: controller.signal });
    controller.abort();
    await assert.rejects(call, rejectsWith('aborted'));
  });

  it('says that a credential cannot be used, before a code is spent', async () => {
    const cert = { status: 'valid', certificates: [] };
    const key = { status: 'enabled', algo: [RSA_SHA256], len: 2048 };
    for (const info of [
      { key: { ...key, status: 'disabled' }, cert },
      { key, cert: { ...cert, status: 'revoked' } },
      { key: { ...key, algo: ['1.2.3'] }, cert },
    ]) {
      server.override('credentials/info', 200, JSON.stringify(info));
      await assert.rejects(readCscCredential(client, { credentialID: 'c1' }), rejectsWith('credential_unusable'));
    }
  });
});

it('asks for RSA-PSS with its parameters, when the key can do nothing else', async () => {
  const info = { key: { status: 'enabled', algo: ['1.2.840.113549.1.1.10'], len: 2048 }, cert: { certificates: [] } };
  server.override('credentials/info', 200, JSON.stringify(info));
  const credential = await readCscCredential(client, { credentialID: 'c1' });
  assert.equal(credential.algorithm.name, 'RSA-PSS');
  // SHA-256, MGF1 with SHA-256, salt of 32 bytes (RFC 4055 section 3.1).
  const parameters =
    '3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06096086480165030402010500a203020120';
  assert.equal(Buffer.from(credential.signAlgoParams!, 'base64').toString('hex'), parameters);
});

describe('signing through the service', () => {
  it('in one process, by the signer port', async () => {
    const credential = await readCscCredential(client, { credentialID: 'c1' });
    let asked: Uint8Array | undefined;
    const signer = cscSigner({
      client,
      credential,
      description: 'Request 42',
      authorize: async (value, { documentDigest }) => {
        assert.notDeepEqual(value, documentDigest);
        asked = value;
        await client.credentialsGetChallenge({ credentialID: 'c1', authObjectID: credential.oneTimeCode!.id });
        return [{ id: 'OTP', value: CODE }];
      },
    });
    const signed = await signPdf(sample('objstm'), { signer });
    assert.equal(asked!.length, 32);
    assert.equal(
      server.received.find((item) => item.method === 'credentials/authorize')!.body['description'],
      'Request 42',
    );
    assert.equal((await verifyPdf(signed, { trust: [ca.root.der] })).valid, true);
  });

  it('over two requests: the hash first, the code later', async () => {
    // First request: prepare, send the code, store file and state.
    const credential = await readCscCredential(client, { credentialID: 'c1' });
    const prepared = await prepareSignature(sample('table'), { ...credential, signingTime: new Date() });
    await client.credentialsGetChallenge({ credentialID: 'c1', authObjectID: 'OTP', hashes: [prepared.hashToSign] });
    const stored = JSON.stringify({ pdf: Buffer.from(prepared.pdf).toString('base64'), state: prepared.state });

    // Second request: the person has typed the code.
    const { pdf, state } = JSON.parse(stored) as { pdf: string; state: PreparedState };
    const hashes = [new Uint8Array(Buffer.from(state.hashToSign, 'base64'))];
    const authorization = await client.credentialsAuthorize({
      credentialID: 'c1',
      hashes,
      authData: [{ id: 'OTP', value: CODE }],
    });
    const value = await signWithCsc(client, credential, authorization);
    const signed = await completeSignature(new Uint8Array(Buffer.from(pdf, 'base64')), state, value);
    assert.equal((await verifyPdf(signed, { trust: [ca.root.der] })).valid, true);
  });

  it('keeps the file unsigned when the service signs something else', async () => {
    const credential = await readCscCredential(client, { credentialID: 'c1' });
    const signer = cscSigner({ client, credential, authorize: () => [{ id: 'OTP', value: CODE }] });
    const confused = { ...signer, sign: () => signer.sign(hash, {} as never) };
    await assert.rejects(
      signPdf(sample('table'), { signer: confused }),
      (error: unknown) => (error as { code: string }).code === 'signature_value_invalid',
    );
  });
});
