import { createHash } from 'node:crypto';
import { RecordConflict } from '@tiwizi/store';
import type { CscAuthorization, CscClient } from '../csc/index.ts';
import { PadesError, verifyPdf, type PreparedSignature, type VerifyReport } from '../pades/index.ts';
import { cscFailure, isSpentActivation } from './csc-failure.ts';
import type { DocumentStore } from './document-store.ts';
import { prepareAgain } from './preparation.ts';
import { SigningError } from './signing-error.ts';
import type { SigningEvidence } from '../protocol/signing-evidence.ts';
import type { Challenge, SigningRecord } from './signing-record.ts';
import type { SignerClaims } from '../protocol/signing-evidence.ts';
import { withoutConsent } from './signing-steps.ts';

/** Codes refused after which none of them serves, whatever the service allows. */
const tries = 3;

export interface ConfirmationContext {
  readonly documents: DocumentStore;
  readonly client: CscClient;
  readonly trust: readonly Uint8Array[];
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly claims: SignerClaims;
  readonly level: string | undefined;
  readonly specimen: boolean;
}

const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * One confirmation, from the code to the signed file. After each step that cannot be done twice the record is kept, so that a process that
 * dies in between leaves the next one what it needs: the right code is not asked for again, and the key is used once.
 */
export class Confirmation {
  readonly #context: ConfirmationContext;
  #record: SigningRecord;

  /** @param record claimed for this confirmation, with consent and challenge */
  constructor(context: ConfirmationContext, record: SigningRecord) {
    this.#context = context;
    this.#record = record;
  }

  async run(
    pdf: Uint8Array,
    code: string,
  ): Promise<{ readonly record: SigningRecord; readonly pdf: Uint8Array<ArrayBuffer> }> {
    try {
      const challenge = this.#record.challenge!;
      const prepared = await prepareAgain(pdf, challenge);
      const authorization = this.#standing(challenge) ?? (await this.#authorize(challenge, prepared, code));
      const value = await this.#sign(challenge, authorization);
      return await this.#keep(prepared, value);
    } catch (error) {
      throw await this.#release(error);
    }
  }

  /** An authorisation that an earlier confirmation was given and did not get to use. */
  #standing({ hashToSign, credentialID }: Challenge): CscAuthorization | undefined {
    const { authorization } = this.#record;
    const serves =
      authorization &&
      authorization.credentialID === credentialID &&
      authorization.hashes[0] === hashToSign &&
      authorization.expiresAt > Date.now();
    return serves ? authorization : undefined;
  }

  async #authorize(
    { credentialID, authObjectID, hashToSign, sentAt }: Challenge,
    { hashToSign: hash }: PreparedSignature,
    code: string,
  ): Promise<CscAuthorization> {
    const { client, signal, now } = this.#context;
    const { id, title } = this.#record;
    // The same code for the same hash is the same request: a lost answer is asked for again without a try being spent.
    const idempotencyKey = digestOf(id, hashToSign, sentAt, code);
    const authorization = await client
      .credentialsAuthorize({
        credentialID,
        hashes: [hash],
        authData: [{ id: authObjectID, value: code }],
        description: title,
        idempotencyKey,
        signal,
      })
      .catch((error: unknown) => Promise.reject(cscFailure(error)));
    await this.#save({ ...this.#record, authorization, authorizedAt: now().toISOString() });
    return authorization;
  }

  async #sign({ signAlgo, signAlgoParams }: Challenge, authorization: CscAuthorization): Promise<Uint8Array> {
    const { client, signal } = this.#context;
    const request = {
      signAlgo,
      ...(signAlgoParams === undefined ? {} : { signAlgoParams }),
      idempotencyKey: digestOf('sign', authorization.SAD),
      signal,
    };
    try {
      return (await client.signaturesSignHash(authorization, request))[0]!;
    } catch (error) {
      if (isSpentActivation(error)) await this.#save({ ...this.#record, authorization: undefined });
      throw cscFailure(error);
    }
  }

  async #keep(
    prepared: PreparedSignature,
    value: Uint8Array,
  ): Promise<{ readonly record: SigningRecord; readonly pdf: Uint8Array<ArrayBuffer> }> {
    const { documents, trust, now } = this.#context;
    const { owner, id } = this.#record;
    const at = now();
    const { pdf, verification } = await complete(prepared, value, trust, at);
    const sha256 = sha256Hex(pdf);
    await documents.saveBytes(owner, id, sha256, pdf);
    const evidence = this.#evidence(sha256, at);
    const signed = {
      sha256,
      size: pdf.length,
      at: at.toISOString(),
      field: prepared.fieldName,
      verification,
      evidence,
    };
    await this.#save({ ...this.#record, confirming: undefined, authorization: undefined, signed });
    return { record: this.#record, pdf };
  }

  #evidence(sha256After: string, signedAt: Date): SigningEvidence {
    const { claims, level, specimen } = this.#context;
    const { id, title, owner, opened, document, consent, challenge, authorizedAt } = this.#record;
    const { certificate, sentAt } = challenge!;
    const { pages, sha256: sha256Before } = document;
    const signed = signedAt.toISOString();
    return {
      version: 1,
      document: { id, title, ...(pages === undefined ? {} : { pages }), sha256Before, sha256After },
      consent: consent!,
      signer: { ...claims, owner, certificate },
      method: {
        protocol: 'CSC API v2',
        authorization: 'one-time code',
        format: 'PAdES B-B',
        ...(level ? { level } : {}),
        specimen,
      },
      times: { opened, consented: consent!.at, codeSent: sentAt, authorized: authorizedAt ?? signed, signed },
      verification: 'valid',
    };
  }

  async #save(next: Unset<SigningRecord>): Promise<void> {
    const { revision } = this.#record;
    // JSON would drop what is undefined; so does every store.
    const record = JSON.parse(JSON.stringify({ ...next, updated: this.#context.now().toISOString() })) as SigningRecord;
    this.#record = await this.#context.documents.save(record, revision);
  }

  /** Leaves the record as it must stand after a failure, and returns what to throw. */
  async #release(error: unknown): Promise<unknown> {
    const { challenge, confirming } = this.#record;
    for (let attempt = 0; ; attempt++) {
      const { next, failure } = afterFailure(this.#record, error, confirming?.by);
      try {
        await this.#save(next);
        return failure;
      } catch (notKept) {
        if (!(notKept instanceof RecordConflict)) return unkept(failure, notKept);
        // Another process went on meanwhile, and what it kept stands; a code that was refused counts there too.
        const now = await this.#context.documents.load(this.#record.owner, this.#record.id);
        if (attempt === 5 || !isRefusal(error) || !now || now.challenge?.sentAt !== challenge?.sentAt) return failure;
        this.#record = now;
      }
    }
  }
}

const isRefusal = (error: unknown): error is SigningError =>
  error instanceof SigningError && error.code === 'code_wrong';

/** How a record stands after a failure, and what to tell of it. `by` names the confirmation that failed. */
function afterFailure(
  record: SigningRecord,
  error: unknown,
  by: string | undefined,
): { readonly next: Unset<SigningRecord>; readonly failure: unknown } {
  const { confirming, challenge } = record;
  const before: Unset<SigningRecord> = { ...record, confirming: confirming?.by === by ? undefined : confirming };
  if (!(error instanceof SigningError)) return { next: before, failure: error };
  let next = before;
  let failure = error;
  if (isRefusal(error) && challenge) {
    const refused = challenge.refused + 1;
    next = { ...before, challenge: { ...challenge, refused } };
    const triesLeft = Math.min(error.triesLeft ?? tries, tries - refused);
    failure = new SigningError(triesLeft > 0 ? 'code_wrong' : 'code_tries_exhausted', error.message, {
      triesLeft: Math.max(triesLeft, 0),
      cause: error.cause,
    });
  }
  const { code } = failure;
  if (code === 'code_tries_exhausted' || code === 'verification_failed') next = withoutConsent(before as SigningRecord);
  if (code === 'code_expired' && challenge)
    next = { ...before, authorization: undefined, challenge: { ...challenge, spent: true } };
  return { next, failure };
}

/** The record could not be kept, on a full disk for one: told in place of a refusal that would not be counted. */
const unkept = (failure: unknown, notKept: unknown): unknown =>
  failure instanceof SigningError
    ? new AggregateError(
        [failure, notKept],
        `[tiwizi] signing_record_unkept: ${String(notKept)} (after ${failure.code})`,
      )
    : failure;

type Unset<T> = { readonly [K in keyof T]: T[K] | undefined } & Pick<T, 'id' & keyof T>;

/** Puts the value in and checks the whole file as anyone else would. Nothing that is not valid is kept. */
async function complete(
  prepared: PreparedSignature,
  value: Uint8Array,
  trust: readonly Uint8Array[],
  at: Date,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; verification: VerifyReport }> {
  let pdf: Uint8Array<ArrayBuffer>;
  try {
    pdf = await prepared.complete(value);
  } catch (cause) {
    if (cause instanceof PadesError) throw new SigningError('verification_failed', cause.message, { cause });
    throw cause;
  }
  const verification = await verifyPdf(pdf, { trust, at });
  const own = verification.signatures.find(({ field }) => field === prepared.fieldName);
  if (own?.status !== 'valid')
    throw new SigningError(
      'verification_failed',
      `the new signature is ${own?.status ?? 'absent'}: ${own?.problems.join(', ') ?? ''}`,
    );
  return { pdf, verification };
}
