import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createSandbox } from '@tiwizi/sandbox';
import type { Sandbox } from '@tiwizi/sandbox';
import { sample } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import {
  extendWithValidationData,
  httpTimestampAuthority,
  prepareSignature,
  signPdf,
  signPdfElsewhere,
  timestampBy,
  verifyPdf,
  webCryptoSigner,
} from '../pades/index.ts';
import type { DocumentSigner } from '../pades/index.ts';
import {
  authorizeWithApproval,
  createCscClient,
  cscDocumentSigner,
  cscSigner,
  cscTimestampAuthority,
  readCscCredential,
  signWithCsc,
} from './index.ts';
import type { CscAuthorization, CscClient, CscCredential, CscError } from './index.ts';

/** The client before the real signing service of the sandbox, over HTTP. */
const phone = '+212600000001';
const credentialID = 'amina-signing';
let sandbox: Sandbox;
let dataDir: string;
let client: CscClient;
let credential: CscCredential;
let trust: Uint8Array[];

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-csc-'));
  sandbox = await createSandbox({
    port: 0,
    dataDir,
    clientRedirectUris: ['http://localhost:4000/auth/callback'],
    signDocument: (pdf, key) =>
      signPdf(pdf, {
        signer: {
          chain: key.chain,
          algorithm: { name: 'RSASSA-PKCS1-v1_5' },
          sign: (hash) => Promise.resolve(key.sign(hash)),
        },
      }),
  });
  client = createCscClient({ baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken });
  credential = await readCscCredential(client, { credentialID });
  trust = [new Uint8Array(sandbox.caCertificate.der)];
});
after(async () => {
  await sandbox.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(() => void sandbox.control.reset());

const rejectsWith =
  (code: string, reason?: string) =>
  (error: unknown): boolean =>
    (error as CscError).code === code && (reason === undefined || (error as CscError).reason === reason);
async function codeFor(hash: Uint8Array): Promise<{ id: string; value: string }[]> {
  await client.credentialsGetChallenge({ credentialID, authObjectID: 'OTP', hashes: [hash] });
  return [{ id: 'OTP', value: sandbox.control.latestMessage(phone)!.code }];
}
const authorize = async (hash: Uint8Array, numSignatures = 1): Promise<CscAuthorization> =>
  client.credentialsAuthorize({ credentialID, hashes: [hash], numSignatures, authData: await codeFor(hash) });

it('lists and reads what the service offers', async () => {
  const { methods } = await client.info();
  for (const method of [
    'credentials/authorizeCheck',
    'credentials/extendTransaction',
    'signatures/signDoc',
    'signatures/timestamp',
  ])
    assert.ok(methods!.includes(method), method);
  assert.deepEqual((await client.credentialsList({ userID: 'amina' })).credentialIDs, [credentialID]);
  assert.deepEqual([credential.oneTimeCode?.id, credential.info.SCAL, credential.chain.length], ['OTP', '2', 2]);
});

describe('time-stamps of the service', () => {
  it('make level B-T, by its own method and by RFC 3161', async () => {
    const signer = cscSigner({ client, credential, authorize: codeFor });
    for (const authority of [cscTimestampAuthority(client), httpTimestampAuthority(sandbox.tsaUrl)]) {
      for (const hash of ['SHA-256', 'SHA-512'] as const) {
        const signed = await signPdf(sample('table'), { signer, timestamp: timestampBy(authority, { trust, hash }) });
        const [report] = (await verifyPdf(signed, { trust })).signatures;
        assert.deepEqual([report!.status, report!.baseline, report!.problems], ['valid', 'B-T', []]);
        assert.match(report!.timeStamp!.authority!.commonName, /time-stamps — SPECIMEN/);
      }
    }
  });

  it('that cannot be had stop the signing before the code is asked for', async () => {
    let asked = 0;
    const signer = cscSigner({ client, credential, authorize: (hash) => (asked++, codeFor(hash)) });
    sandbox.control.set({ timestampDown: 'unavailable' });
    await assert.rejects(
      signPdf(sample('table'), { signer, timestamp: timestampBy(cscTimestampAuthority(client)) }),
      rejectsWith('unreachable'),
    );
    await assert.rejects(
      signPdf(sample('table'), { signer, timestamp: timestampBy(httpTimestampAuthority(sandbox.tsaUrl)) }),
      rejectsWith('time_stamp_unreachable'),
    );
    assert.equal(asked, 0);
    const failures: unknown[] = [];
    const preferred = timestampBy(cscTimestampAuthority(client), {
      mode: 'preferred',
      onError: (error) => failures.push(error),
    });
    assert.equal(
      (await verifyPdf(await signPdf(sample('table'), { signer, timestamp: preferred }), { trust })).signatures[0]!
        .baseline,
      'B-B',
    );
    assert.deepEqual([asked, failures.length], [1, 1]);
  });
});

describe('approval in an app', () => {
  const hash = new Uint8Array(32).fill(5);

  it('is waited for, and binds the hash', async () => {
    sandbox.control.set({ approval: 'pending' });
    assert.equal((await readCscCredential(client, { credentialID })).oneTimeCode, undefined);
    const handles: string[] = [];
    const pending = authorizeWithApproval(
      client,
      { credentialID, hashes: [hash] },
      {
        intervalSeconds: 0.01,
        onPending: (handle) => {
          handles.push(handle);
          sandbox.control.set({ approval: 'approved' });
        },
      },
    );
    const authorization = await pending;
    assert.equal(handles.length, 1);
    const other = { ...authorization, hashes: [Buffer.alloc(32, 6).toString('base64')] };
    await assert.rejects(signWithCsc(client, credential, other), rejectsWith('invalid_request', 'hash_not_authorized'));
    assert.equal((await signWithCsc(client, credential, authorization)).length, 384);
  });

  it('may be refused, given up or cancelled; its handle serves later', async () => {
    sandbox.control.set({ approval: 'pending' });
    const ask = (
      options: Parameters<typeof authorizeWithApproval>[2],
      signal?: AbortSignal,
    ): Promise<CscAuthorization> =>
      authorizeWithApproval(
        client,
        { credentialID, hashes: [hash], ...(signal ? { signal } : {}) },
        { intervalSeconds: 0.01, ...options },
      );
    await assert.rejects(
      ask({ onPending: () => sandbox.control.set({ approval: 'refused' }) }),
      rejectsWith('invalid_authentication_data', 'approval_refused'),
    );
    sandbox.control.set({ approval: 'pending' });
    const controller = new AbortController();
    await assert.rejects(
      ask({ intervalSeconds: 60, onPending: () => setImmediate(() => controller.abort()) }, controller.signal),
      rejectsWith('aborted'),
    );
    const late = await ask({ timeoutSeconds: 0 }).then(
      () => undefined,
      (error: CscError) => error,
    );
    assert.equal(late!.code, 'authorization_pending');
    sandbox.control.set({ approval: 'approved' });
    assert.ok((await client.credentialsAuthorizeCheck({ credentialID, hashes: [hash], handle: late!.handle! })).SAD);
  });
});

describe('a transaction', () => {
  it('signs one PDF twice with one code: the second hash is known only after the first signature', async () => {
    const options = { chain: credential.chain, algorithm: credential.algorithm };
    const first = await prepareSignature(sample('form'), options);
    const started = await authorize(first.hashToSign, 2);
    const once = await first.complete(await signWithCsc(client, credential, started));
    const second = await prepareSignature(once, options);
    const extended = await client.credentialsExtendTransaction(started, { hashes: [second.hashToSign] });
    assert.notEqual(extended.SAD, started.SAD);
    const twice = await second.complete(await signWithCsc(client, credential, extended));
    assert.deepEqual(
      (await verifyPdf(twice, { trust })).signatures.filter((item) => item.status === 'valid').length,
      2,
    );
    await assert.rejects(
      client.credentialsExtendTransaction(extended, { hashes: [second.hashToSign] }),
      rejectsWith('invalid_request', 'sad_used'),
    );
    await assert.rejects(
      client.credentialsExtendTransaction({ ...started, expiresAt: 0 }, { hashes: [second.hashToSign] }),
      rejectsWith('expired_sad'),
    );
  });

  it('is one whatever is sent twice: same key, same answer; same key for something else is refused', async () => {
    const hash = new Uint8Array(32).fill(9);
    const authorization = await authorize(hash);
    const sign = (idempotencyKey: string): Promise<Uint8Array> =>
      signWithCsc(client, credential, authorization, { idempotencyKey });
    const values = await Promise.all([sign('k'), sign('k'), sign('k')]);
    assert.deepEqual(values[1], values[0]);
    assert.deepEqual(values[2], values[0]);
    await assert.rejects(sign('other'), rejectsWith('invalid_request', 'sad_used'));
    const second = await authorize(new Uint8Array(32).fill(10));
    await assert.rejects(
      signWithCsc(client, credential, second, { idempotencyKey: 'k' }),
      rejectsWith('invalid_request', 'idempotency_key_reused'),
    );
  });
});

describe('signDoc: a whole signed document comes back', () => {
  const remote = (): DocumentSigner => cscDocumentSigner({ client, credential, authorize });

  it('and is given out when it holds', async () => {
    for (const name of ['table', 'objstm', 'form']) {
      const signed = await signPdfElsewhere(sample(name), {
        signer: remote(),
        trust,
        acceptsSigner: ({ signer }) => signer!.subject.includes('SPECIMEN-amina'),
      });
      assert.equal((await verifyPdf(signed, { trust })).valid, true);
    }
    await assert.rejects(
      signPdfElsewhere(sample('table'), {
        signer: remote(),
        trust,
        acceptsSigner: ({ signer }) => signer!.subject.includes('youssef'),
      }),
      rejectsWith('signature_rejected'),
    );
  });

  it('with what is needed to verify it, when asked', async () => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', sample('table') as BufferSource));
    const { documents, validationData } = await client.signaturesSignDoc(await authorize(hash), {
      documents: [sample('table')],
      signAlgo: credential.signAlgo,
      returnValidationInfo: true,
    });
    assert.deepEqual(
      [validationData!.certificates.length, validationData!.ocspResponses, validationData!.crls],
      [1, [], []],
    );
    assert.equal(
      (await verifyPdf(await extendWithValidationData(documents[0]!, validationData!), { trust })).valid,
      true,
    );
  });

  it('is bound to the document that was authorised', async () => {
    const swapped = cscDocumentSigner({ client, credential, authorize: () => authorize(new Uint8Array(32)) });
    await assert.rejects(
      signPdfElsewhere(sample('table'), { signer: swapped, trust }),
      rejectsWith('invalid_request', 'hash_not_authorized'),
    );
    await assert.rejects(
      signPdfElsewhere(sample('encrypted'), { signer: remote(), trust }),
      rejectsWith('pdf_encrypted'),
    );
  });

  it('is refused when something else comes back', async () => {
    const ca = await makeAuthority();
    const leaf = await ca.leaf({ kind: 'P-256' });
    const stranger = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
    const answers: [string, (pdf: Uint8Array) => Promise<Uint8Array>, string][] = [
      ['the same file', (pdf) => Promise.resolve(pdf), 'document_changed'],
      ['another file', () => remote().signDocument(Uint8Array.from(sample('objstm'))), 'document_changed'],
      ['nothing', () => Promise.resolve(new Uint8Array()), 'document_changed'],
      ['a comment', (pdf) => Promise.resolve(Uint8Array.from([...pdf, 37, 10])), 'signature_rejected'],
      [
        'two signatures',
        async (pdf) => remote().signDocument(Uint8Array.from(await remote().signDocument(Uint8Array.from(pdf)))),
        'signature_rejected',
      ],
      ["somebody else's signature", (pdf) => signPdf(pdf, { signer: stranger }), 'signature_rejected'],
      [
        'a flipped byte',
        async (pdf) => {
          const signed = Uint8Array.from(await remote().signDocument(Uint8Array.from(pdf)));
          signed[signed.length - 30]! ^= 1;
          return signed;
        },
        'signature_rejected',
      ],
      [
        'bytes after the signature',
        async (pdf) => Buffer.concat([await remote().signDocument(Uint8Array.from(pdf)), Buffer.from('hidden')]),
        'signature_rejected',
      ],
    ];
    for (const [name, signDocument, code] of answers) {
      await assert.rejects(
        signPdfElsewhere(sample('table'), { signer: { signDocument }, trust }),
        rejectsWith(code),
        name,
      );
    }
  });

  it('keeps earlier signatures as they were', async () => {
    const once = await signPdfElsewhere(sample('table'), { signer: remote(), trust });
    const twice = await signPdfElsewhere(once, { signer: remote(), trust });
    assert.deepEqual(
      (await verifyPdf(twice, { trust })).signatures.map((item) => item.status),
      ['valid', 'valid'],
    );
  });
});
