import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { RecordConflict } from '@tiwizi/store';
import { buildPdf, ONE_PAGE, sample } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import { verifyPdf } from '../pades/index.ts';
import { SigningError, type DocumentStore, type SigningErrorCode, type SigningRecord } from './index.ts';
import { agreed, consent, openSample, session, startSigning, type TestSigning } from '../../fixtures/signing.ts';

let signing: TestSigning;
before(async () => void (signing = await startSigning()));
after(() => signing.close());
beforeEach(() => void signing.calls.splice(0));
afterEach(() => void signing.sandbox.control.reset());

const refused =
  (code: SigningErrorCode, check: (error: SigningError) => boolean = () => true) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof SigningError, String(error));
    assert.equal(error.code, code);
    return check(error);
  };
const keyUses = (): number => signing.calls.filter((name) => name === 'signatures/signHash').length;
const codesSent = (): number => signing.calls.filter((name) => name === 'credentials/getChallenge').length;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a document from opening to signature', () => {
  it('is signed with one use of the key, is valid, and holds the original as its beginning', async () => {
    const { server, sandbox, code } = signing;
    const id = await openSample(server);
    const sent = await server.consentAndSendCode(id, 'amina', consent);
    assert.match(sent.destination!, /212.*01/);
    assert.match(sent.certificate.subject, /SPECIMEN\\, no legal value/);
    assert.deepEqual(signing.calls, ['credentials/list', 'credentials/info', 'credentials/getChallenge']);
    const signed = await server.confirm(id, 'amina', { code: code(), session });
    assert.equal(keyUses(), 1);
    assert.equal(signed.repeated, false);
    const original = sample('table');
    assert.deepEqual(signed.pdf.subarray(0, original.length), new Uint8Array(original));
    const report = await verifyPdf(signed.pdf, { trust: [sandbox.caCertificate.der] });
    assert.equal(report.valid, true);
    assert.equal(report.signatures[0]!.reason, 'نموذج تجريبي (SPECIMEN) بدون أي قيمة قانونية — طلب');
    assert.equal(report.signatures[0]!.coversWholeFile, true);
    assert.deepEqual((await server.result(id, 'amina'))!.pdf, signed.pdf);
  });

  it('leaves evidence of who agreed to which words about which bytes, and when', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    const { evidence, pdf, sha256: after } = await server.confirm(id, 'amina', { code: code(), session });
    assert.deepEqual(evidence.document, {
      id,
      title: 'طلب نسخة من رسم الولادة',
      pages: 3,
      sha256Before: sha256(sample('table')),
      sha256After: sha256(pdf),
    });
    assert.equal(after, sha256(pdf));
    assert.deepEqual(
      { ...evidence.consent, at: '' },
      { text: consent.consentText, version: 'test-1', locale: 'ar-MA', at: '' },
    );
    const { certificate, ...claims } = evidence.signer;
    assert.deepEqual(claims, { sub: 'amina', ...session, owner: 'amina' });
    assert.match(certificate.serialNumber, /^[0-9a-f]+$/);
    assert.deepEqual(evidence.method, {
      protocol: 'CSC API v2',
      authorization: 'one-time code',
      format: 'PAdES B-B',
      specimen: true,
    });
    const { opened, consented, codeSent, authorized, signed } = evidence.times;
    assert.deepEqual([opened, consented, codeSent, authorized, signed].toSorted(), [
      opened,
      consented,
      codeSent,
      authorized,
      signed,
    ]);
    assert.equal(JSON.stringify(evidence).includes(signing.code()), false);
  });

  it('keeps codes out of what it stores', async () => {
    const { server, code, folder } = signing;
    const id = await agreed(server);
    const given = code();
    await server.confirm(id, 'amina', { code: given, session });
    const record = await server.status(id, 'amina');
    assert.equal(
      JSON.stringify({ ...record, document: { ...record!.document, sha256: '' }, challenge: '', signed: '' }).includes(
        given,
      ),
      false,
    );
    assert.equal(record!.authorization, undefined);
    assert.ok((await readdir(folder)).includes('documents'));
  });

  it('signs the bytes that were frozen, whatever the caller does to its buffer', async () => {
    const { server, code } = signing;
    const pdf = sample('table');
    const id = `frozen-${Date.now()}`;
    await server.open({ id, owner: 'amina', pdf, title: 'x' });
    pdf.fill(32);
    await server.consentAndSendCode(id, 'amina', consent);
    const signed = await server.confirm(id, 'amina', { code: code() });
    assert.deepEqual(signed.pdf.subarray(0, pdf.length), new Uint8Array(sample('table')));
  });

  it('takes a code with Arabic digits, spaces and marks of direction', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    const arabic = [...code()].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('');
    const signed = await server.confirm(id, 'amina', { code: `\u200f ${arabic.slice(0, 3)} ${arabic.slice(3)}\u200e` });
    assert.equal(signed.verification.valid, true);
  });
});

describe('asking twice', () => {
  it('gives five confirmations at once, and one later, the same signature with one use of the key', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    const given = { code: code(), idempotencyKey: 'k' };
    const all = await Promise.all(Array.from({ length: 5 }, () => server.confirm(id, 'amina', given)));
    all.push(await server.confirm(id, 'amina', { code: '' }));
    assert.equal(new Set(all.map(({ pdf }) => sha256(pdf))).size, 1);
    assert.deepEqual(
      all.map(({ repeated }) => repeated),
      [false, true, true, true, true, true],
    );
    assert.equal(keyUses(), 1);
    assert.equal(signing.calls.filter((name) => name === 'credentials/authorize').length, 1);
  });

  it('gives confirmations in two processes the same signature with one use of the key', async () => {
    const { server, code, another } = signing;
    const id = await agreed(server);
    const [one, other] = await Promise.all([
      server.confirm(id, 'amina', { code: code() }),
      another().confirm(id, 'amina', { code: code() }),
    ]);
    assert.equal(sha256(one.pdf), sha256(other.pdf));
    assert.equal(keyUses(), 1);
  });

  it('sends one code for two agreements at once, in one process and in two', async () => {
    const { another } = signing;
    const options = { codes: { delaySeconds: 30, perPersonHour: 1000 } };
    const [one, other] = [another(options), another(options)];
    const id = await openSample(one);
    const sent = await Promise.all([one, one, other].map((server) => server.consentAndSendCode(id, 'amina', consent)));
    assert.equal(new Set(sent.map(({ sentAt }) => sentAt)).size, 1);
    assert.equal(codesSent(), 1);
  });

  it('judges a wrong code that is sent twice once', async () => {
    const { server, wrongCode } = signing;
    const id = await agreed(server);
    const given = { code: wrongCode(), idempotencyKey: 'twice' };
    for (let time = 0; time < 4; time++)
      await assert.rejects(
        server.confirm(id, 'amina', given),
        refused('code_wrong', ({ triesLeft }) => triesLeft === 2),
      );
    assert.deepEqual(
      signing.calls.filter((name) => name === 'credentials/authorize'),
      ['credentials/authorize'],
    );
    assert.equal((await server.status(id, 'amina'))!.challenge!.refused, 1);
  });

  it('says already_signed to a new agreement, and opening the signed document again changes nothing', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    const { sha256: before } = await server.confirm(id, 'amina', { code: code() });
    await assert.rejects(server.consentAndSendCode(id, 'amina', consent), refused('already_signed'));
    await server.open({ id, owner: 'amina', pdf: sample('objstm'), title: 'other' });
    assert.equal((await server.result(id, 'amina'))!.sha256, before);
    assert.equal((await server.withdraw(id, 'amina')).signed!.sha256, before);
  });
});

describe('refusals before anything is spent', () => {
  it('consent_missing: without agreement, and a confirmation without one', async () => {
    const { server } = signing;
    const id = await openSample(server);
    await assert.rejects(
      server.consentAndSendCode(id, 'amina', { ...consent, agreed: false }),
      refused('consent_missing'),
    );
    await assert.rejects(server.confirm(id, 'amina', { code: '123456' }), refused('consent_missing'));
    assert.deepEqual(signing.calls, []);
  });

  it('not_found: an unknown document, one of someone else, a name that is none', async () => {
    const { server } = signing;
    const id = await openSample(server);
    for (const [name, owner] of [
      ['unknown', 'amina'],
      [id, 'youssef'],
      ['../../etc', 'amina'],
    ] as const) {
      await assert.rejects(server.consentAndSendCode(name, owner, consent), refused('not_found'));
      await assert.rejects(server.confirm(name, owner, { code: '1' }), refused('not_found'));
      assert.equal(await server.status(name, owner), undefined);
      assert.equal(await server.result(name, owner), undefined);
    }
  });

  it('document_blocked: a file that launches a program, one that is encrypted, and what the agency blocks', async () => {
    const { server, another } = signing;
    const launch = { ...ONE_PAGE, 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (x.exe) >> >>' };
    await server.open({ id: 'launch', owner: 'amina', pdf: buildPdf(launch), title: 'x' });
    await assert.rejects(
      server.consentAndSendCode('launch', 'amina', consent),
      refused('document_blocked', ({ findings }) => findings!.includes('launch_action')),
    );
    const encrypted = await openSample(server, 'amina', 'encrypted');
    await assert.rejects(
      server.consentAndSendCode(encrypted, 'amina', consent),
      refused('document_blocked', ({ findings }) => findings!.includes('pdf_encrypted')),
    );
    const script = await openSample(server, 'amina', 'js');
    await assert.rejects(
      another({ block: ['javascript'] }).consentAndSendCode(script, 'amina', consent),
      refused('document_blocked'),
    );
    assert.deepEqual(signing.calls, []);
  });

  it('credential_unusable: nobody there, an authority that is not trusted, another person, an expired certificate', async () => {
    const { server, another, sandbox } = signing;
    const minor = await openSample(server, 'salma');
    await assert.rejects(server.consentAndSendCode(minor, 'salma', consent), refused('credential_unusable'));
    const stranger = await openSample(server, 'nobody');
    await assert.rejects(server.consentAndSendCode(stranger, 'nobody', consent), refused('credential_unusable'));
    const id = await openSample(server);
    const { root } = await makeAuthority();
    await assert.rejects(
      another({ trust: [root.der] }).consentAndSendCode(id, 'amina', consent),
      refused('credential_unusable', ({ message }) => message.includes('chain_untrusted')),
    );
    await assert.rejects(
      another({ acceptsCertificate: ({ subject }) => subject.includes('Youssef') }).consentAndSendCode(
        id,
        'amina',
        consent,
      ),
      refused('credential_unusable'),
    );
    sandbox.control.set({ clockOffset: 3 * 365 * 86_400 });
    await assert.rejects(
      server.consentAndSendCode(id, 'amina', consent),
      refused('credential_unusable', ({ message }) => message.includes('expired')),
    );
    assert.equal(codesSent(), 0);
    assert.equal((await server.status(id, 'amina'))!.consent, undefined);
  });

  it('document_changed: a page that showed another version, and bytes altered where they are kept', async () => {
    const { server, folder } = signing;
    const kept = async (): Promise<string[]> =>
      (await readdir(join(folder, 'documents', 'blobs'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && entry.name !== 'life')
        .map((entry) => join(entry.parentPath, entry.name));
    const before = await kept();
    const id = await openSample(server);
    await assert.rejects(
      server.consentAndSendCode(id, 'amina', { ...consent, sha256: 'f'.repeat(64) }),
      refused('document_changed'),
    );
    const [file = ''] = (await kept()).filter((each) => !before.includes(each));
    const sealed = await readFile(file);
    sealed[sealed.length - 30]! ^= 1;
    await writeFile(file, sealed);
    await assert.rejects(server.consentAndSendCode(id, 'amina', consent), refused('document_changed'));
    assert.equal(codesSent(), 0);
  });
});

describe('codes', () => {
  it('code_missing: nothing typed spends no try', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    await assert.rejects(server.confirm(id, 'amina', { code: '  ' }), refused('code_missing'));
    assert.equal(signing.calls.includes('credentials/authorize'), false);
    assert.equal((await server.confirm(id, 'amina', { code: code() })).verification.valid, true);
  });

  it('code_wrong twice, then code_tries_exhausted; after agreeing again a new code signs', async () => {
    const { server, code, wrongCode } = signing;
    const id = await agreed(server);
    const right = code();
    await assert.rejects(
      server.confirm(id, 'amina', { code: wrongCode() }),
      refused('code_wrong', ({ triesLeft }) => triesLeft === 2),
    );
    await assert.rejects(
      server.confirm(id, 'amina', { code: wrongCode() }),
      refused('code_wrong', ({ triesLeft }) => triesLeft === 1),
    );
    await assert.rejects(server.confirm(id, 'amina', { code: wrongCode() }), refused('code_tries_exhausted'));
    await assert.rejects(server.confirm(id, 'amina', { code: right }), refused('consent_missing'));
    assert.equal((await server.status(id, 'amina'))!.consent, undefined);
    assert.equal(keyUses(), 0);
    await server.consentAndSendCode(id, 'amina', consent);
    assert.equal((await server.confirm(id, 'amina', { code: code() })).verification.valid, true);
  });

  it('code_expired: too late; another code may be asked for at once, and signs', async () => {
    const { sandbox, code, another } = signing;
    const server = another({ codes: { delaySeconds: 30, perPersonHour: 1000 } });
    sandbox.control.set({ expireCodes: true });
    const id = await agreed(server);
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('code_expired'));
    sandbox.control.set({ expireCodes: false });
    await server.consentAndSendCode(id, 'amina', { ...consent, resend: true });
    assert.equal((await server.confirm(id, 'amina', { code: code() })).verification.valid, true);
  });

  it('code_expired: a newer code was sent for another document; the right code of another document never signs this one', async () => {
    const { server, code } = signing;
    const first = await agreed(server);
    const second = await agreed(server, 'amina', 'objstm');
    await assert.rejects(server.confirm(first, 'amina', { code: code() }), refused('code_expired'));
    assert.equal(keyUses(), 0);
    assert.equal((await server.confirm(second, 'amina', { code: code() })).verification.valid, true);
  });

  it('code_too_soon: another code within the delay, and more than five in an hour', async () => {
    const { another } = signing;
    let now = Date.now();
    const server = another({ codes: { delaySeconds: 30, perPersonHour: 1000 }, now: () => new Date(now) });
    const id = await agreed(server);
    const again = (): Promise<unknown> => server.consentAndSendCode(id, 'amina', { ...consent, resend: true });
    now += 10_000;
    await assert.rejects(
      again(),
      refused('code_too_soon', ({ retryAfter }) => retryAfter === 20),
    );
    for (let time = 0; time < 4; time++) {
      now += 31_000;
      await again();
    }
    now += 31_000;
    await assert.rejects(
      again(),
      refused('code_too_soon', ({ retryAfter }) => retryAfter! > 3400 && retryAfter! < 3600),
    );
    assert.equal(codesSent(), 5);
  });

  it('another document under the same name, or taking the agreement back, voids the code', async () => {
    const { server, code } = signing;
    const id = await agreed(server);
    const opened = await server.open({ id, owner: 'amina', pdf: sample('objstm'), title: 'corrected' });
    assert.deepEqual([opened.consent, opened.challenge, opened.title], [undefined, undefined, 'corrected']);
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('consent_missing'));
    await server.consentAndSendCode(id, 'amina', consent);
    await server.withdraw(id, 'amina');
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('consent_missing'));
    assert.equal(keyUses(), 0);
  });
});

describe('the signing service fails', () => {
  for (const failure of ['reset', 'unavailable', 'hang'] as const) {
    it(`signing_unreachable (${failure}) at either step, within the limit; afterwards all goes on`, async () => {
      const { server, sandbox, code } = signing;
      const id = await openSample(server);
      const timed = async (step: Promise<unknown>): Promise<void> => {
        const began = Date.now();
        await assert.rejects(step, refused('signing_unreachable'));
        assert.ok(Date.now() - began < 5000, `${Date.now() - began} ms for a limit of 2 s`);
      };
      sandbox.control.set({ signingDown: failure });
      await timed(server.consentAndSendCode(id, 'amina', consent));
      assert.equal((await server.status(id, 'amina'))!.challenge, undefined);
      sandbox.control.reset();
      await server.consentAndSendCode(id, 'amina', consent);
      const given = code();
      sandbox.control.set({ signingDown: failure });
      await timed(server.confirm(id, 'amina', { code: given }));
      sandbox.control.reset();
      assert.equal((await server.confirm(id, 'amina', { code: given })).verification.valid, true);
    });
  }

  it('a lost answer to the sending of the code leaves no agreement behind', async () => {
    const { server, lose } = signing;
    const id = await openSample(server);
    lose('credentials/getChallenge', 'after');
    await assert.rejects(server.consentAndSendCode(id, 'amina', consent), refused('signing_unreachable'));
    const record = (await server.status(id, 'amina'))!;
    assert.deepEqual([record.consent, record.challenge], [undefined, undefined]);
  });

  it('a lost answer to a right code is asked for again with the same code', async () => {
    const { server, lose, code } = signing;
    const id = await agreed(server);
    lose('credentials/authorize', 'after');
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('signing_unreachable'));
    assert.equal((await server.confirm(id, 'amina', { code: code() })).verification.valid, true);
  });

  it('a lost answer to the use of the key gives the same signature, in a process that was started anew', async () => {
    const { server, lose, code, another } = signing;
    const id = await agreed(server);
    lose('signatures/signHash', 'after');
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('signing_unreachable'));
    assert.equal((await another().confirm(id, 'amina', { code: code() })).verification.valid, true);
  });

  it('a process that died after the code was accepted leaves the next one all it needs', async () => {
    const { server, lose, code, another, documents } = signing;
    const id = await agreed(server);
    lose('signatures/signHash', 'before');
    await assert.rejects(server.confirm(id, 'amina', { code: code() }), refused('signing_unreachable'));
    // As it would stand had the process been killed: the confirmation still under way.
    const record = (await documents.load('amina', id))!;
    await documents.save({ ...record, confirming: { by: 'dead', since: Date.now() } }, record.revision);
    const signed = await another().confirm(id, 'amina', { code: code() });
    assert.equal(signed.verification.valid, true);
    assert.equal(signing.calls.filter((name) => name === 'credentials/authorize').length, 1);
  });

  it('a document that is thrown away during the confirmation is signed and kept, or no key was used for it', async () => {
    const { server, documents, code } = signing;
    let removed = 0;
    for (let round = 0; round < 10; round++) {
      const id = await agreed(server);
      signing.calls.length = 0;
      const confirmed = server.confirm(id, 'amina', { code: code() }).then(
        () => true,
        (error: unknown) => error,
      );
      await pass(round * 4);
      const remove = await documents.remove('amina', id).then(
        () => true,
        (error: unknown) => error,
      );
      const isSigned = await confirmed;
      const isKept = (await server.result(id, 'amina')) !== undefined;
      if (remove === true) {
        removed++;
        // Before it began, or once it had ended.
        assert.ok(isSigned === true || !signing.calls.includes('signatures/signHash'), String(isSigned));
        assert.equal(isKept, false);
      } else {
        assert.ok(remove instanceof RecordConflict, String(remove));
        assert.equal(isSigned, true, String(isSigned));
        assert.equal(isKept, true);
      }
    }
    assert.ok(removed < 10, 'some were refused');
  });

  it('a person is sent so many codes an hour, for however many documents; what the service did not send is not counted', async () => {
    const own = await startSigning();
    try {
      const server = own.another({ codes: { delaySeconds: 0, perHour: 1000, perPersonHour: 4 } });
      own.lose('credentials/getChallenge', 'before');
      await assert.rejects(agreed(server), refused('signing_unreachable'));
      for (let n = 0; n < 4; n++) await agreed(server);
      await assert.rejects(
        agreed(own.another({ codes: { delaySeconds: 0, perHour: 1000, perPersonHour: 4 } })),
        refused('code_too_soon', ({ retryAfter }) => retryAfter! > 3500 && retryAfter! <= 3600),
      );
      await agreed(server, 'youssef');
    } finally {
      await own.close();
    }
  });

  it('ten codes an hour unless the options say otherwise, each for a draft of its own', async () => {
    const own = await startSigning();
    try {
      const server = own.another({ codes: { delaySeconds: 0 } });
      for (let n = 0; n < 10; n++) await agreed(server);
      await assert.rejects(agreed(server), refused('code_too_soon'));
    } finally {
      await own.close();
    }
  });

  it('a document that was replaced leaves nothing behind', async () => {
    const { server, documents } = signing;
    const id = await openSample(server);
    const before = (await documents.load('amina', id))!.document.sha256;
    await server.open({ id, owner: 'amina', pdf: sample('printed-page'), title: 'x' });
    assert.equal(await documents.loadBytes('amina', id, before), undefined);
    assert.ok(await documents.loadBytes('amina', id, (await documents.load('amina', id))!.document.sha256));
  });

  it('verification_failed: a value that is no signature is not kept', async () => {
    const { sandbox, another } = signing;
    const forging: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).endsWith('signHash')) return response;
      const { signatures } = (await response.json()) as { signatures: string[] };
      return Response.json({ signatures: signatures.map((value) => `AAAA${value.slice(4)}`) });
    };
    const server = another({ csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken, fetch: forging } });
    const id = await agreed(server);
    await assert.rejects(server.confirm(id, 'amina', { code: signing.code() }), refused('verification_failed'));
    const record = (await server.status(id, 'amina'))!;
    assert.deepEqual([record.signed, record.consent], [undefined, undefined]);
  });

  it('verification_failed: a signed file that is not found valid is not kept, although the value is right', async () => {
    const { another, code, documents } = signing;
    const id = await agreed(signing.server);
    // Meanwhile the agency trusts another authority only.
    const { root } = await makeAuthority();
    const stricter = another({ trust: [root.der] });
    await assert.rejects(
      stricter.confirm(id, 'amina', { code: code() }),
      refused('verification_failed', ({ message }) => message.includes('chain_untrusted')),
    );
    const record = (await documents.load('amina', id))!;
    assert.deepEqual([record.signed, record.consent, record.authorization], [undefined, undefined, undefined]);
    assert.equal(await stricter.result(id, 'amina'), undefined);
  });

  it('a refused code that cannot be counted, on a full disk, is no answer', async () => {
    const { another, documents, wrongCode } = signing;
    const id = await agreed(signing.server);
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    const store = storeOver(documents, async (record) => {
      if (record.challenge?.refused) throw full;
    });
    await assert.rejects(
      another({ documents: store }).confirm(id, 'amina', { code: wrongCode() }),
      (error: unknown) =>
        error instanceof AggregateError && error.errors[1] === full && /unkept.*code_wrong/.test(error.message),
    );
  });

  it('a refused code counts although another process saved meanwhile', async () => {
    const { another, documents, wrongCode } = signing;
    const id = await agreed(signing.server);
    let disturbed = 0;
    const store = storeOver(documents, async (record) => {
      if (!record.challenge?.refused || disturbed++) return;
      const now = (await documents.load(record.owner, record.id))!;
      await documents.save({ ...now, title: 'changed meanwhile' }, now.revision);
    });
    await assert.rejects(
      another({ documents: store }).confirm(id, 'amina', { code: wrongCode() }),
      refused('code_wrong', ({ triesLeft }) => triesLeft === 2),
    );
    assert.equal(disturbed, 2);
    const record = (await documents.load('amina', id))!;
    assert.deepEqual([record.title, record.challenge!.refused, record.confirming], ['changed meanwhile', 1, undefined]);
  });
});

/** The same documents, with something done before each save. */
const storeOver = (documents: DocumentStore, before: (record: SigningRecord) => Promise<void>): DocumentStore => ({
  load: (...given) => documents.load(...given),
  save: async (record, expected) => {
    await before(record);
    return documents.save(record, expected);
  },
  saveBytes: (...given) => documents.saveBytes(...given),
  loadBytes: (...given) => documents.loadBytes(...given),
  removeBytes: (...given) => documents.removeBytes(...given),
  remove: (...given) => documents.remove(...given),
  countCode: (...given) => documents.countCode(...given),
  uncountCode: (...given) => documents.uncountCode(...given),
});
