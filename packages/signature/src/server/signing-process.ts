import { randomUUID } from 'node:crypto';
import { specimenMessages } from '@tiwizi/elements/template';
import { cleanText, text, type Locale } from '@tiwizi/i18n';
import { Mutex, MutexTimeoutError, RecordConflict, takeTurn } from '@tiwizi/store';
import { createCscClient, type CscClient } from '../csc/index.ts';
import { toBase64 } from '../pades/bytes.ts';
import { scanPdf } from '../pades/index.ts';
import { Confirmation, sha256Hex } from './confirmation.ts';
import { cscFailure } from './csc-failure.ts';
import { isDocumentId } from './document-store.ts';
import { prepare } from './preparation.ts';
import { findCredential } from './signing-credential.ts';
import { SigningError } from './signing-error.ts';
import type { Challenge, SigningRecord } from './signing-record.ts';
import type { SigningServerOptions } from './signing-server-options.ts';
import {
  codeSent,
  signedDocument,
  withoutConsent,
  type CodeSent,
  type ConfirmInput,
  type ConsentInput,
  type OpenDocument,
  type SignedDocument,
} from './signing-steps.ts';

const hour = 3_600_000;
/** Refusals remembered, so that a confirmation sent twice is judged once. */
const remembered = 500;

/** The steps of signing, without pages: a document is opened, agreed to, confirmed. Nothing here knows of HTTP. */
export class SigningProcess<Session> {
  readonly #options: SigningServerOptions<Session>;
  readonly #mutex: Mutex;
  readonly #clients = new Map<string, CscClient>();
  readonly #refusals = new Map<string, SigningError>();
  readonly #now: () => Date;

  constructor(options: SigningServerOptions<Session>) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    // Several calls of the service and one of another process may be waited for; a minute is for the document itself.
    this.#mutex = new Mutex(60_000 + 4 * this.#timeout);
  }

  async open({ id, owner, pdf, title, reason }: OpenDocument): Promise<SigningRecord> {
    if (!isDocumentId(id)) throw new RangeError('[tiwizi] document_id');
    // A copy: what the caller does to its buffer afterwards must not change what is signed.
    const bytes = new Uint8Array(pdf);
    const sha256 = sha256Hex(bytes);
    return this.#exclusive(owner, id, async () => {
      const { documents } = this.#options;
      const known = await documents.load(owner, id);
      if (known?.signed || known?.document.sha256 === sha256) return known;
      const { blocked, findings, pages } = await scanPdf(bytes);
      const at = this.#now().toISOString();
      await documents.saveBytes(owner, id, sha256, bytes);
      const document = { sha256, size: bytes.length, ...(pages ? { pages } : {}), blocked, findings };
      // Another document under the same name: what was agreed to is not this one.
      const record: SigningRecord = {
        id,
        owner,
        revision: 0,
        opened: at,
        updated: at,
        title,
        ...(reason ? { reason } : {}),
        document,
        sends: known?.sends ?? [],
      };
      const saved = await documents.save(record, known?.revision ?? 0);
      if (known) await documents.removeBytes(owner, id, known.document.sha256);
      return saved;
    });
  }

  /** @throws {SigningError} `not_found` */
  async load(owner: string, id: string): Promise<SigningRecord> {
    const record = await this.#options.documents.load(owner, id);
    if (!record) throw new SigningError('not_found');
    return record;
  }

  /** The frozen bytes, checked against their fingerprint. */
  async original(record: SigningRecord): Promise<Uint8Array<ArrayBuffer>> {
    const { owner, id, document } = record;
    const bytes = await this.#options.documents.loadBytes(owner, id, document.sha256);
    if (!bytes || sha256Hex(bytes) !== document.sha256)
      throw new SigningError('document_changed', 'the kept bytes are not those that were frozen');
    return bytes;
  }

  async result(record: SigningRecord, repeated = true): Promise<SignedDocument> {
    const { owner, id, signed } = record;
    const bytes = signed && (await this.#options.documents.loadBytes(owner, id, signed.sha256));
    if (!bytes || sha256Hex(bytes) !== signed.sha256)
      throw new SigningError('document_changed', 'the kept signed bytes are not those that were signed');
    return signedDocument(record, bytes, repeated);
  }

  async consent(id: string, owner: string, input: ConsentInput<Session>): Promise<CodeSent> {
    return this.#exclusive(owner, id, async () => {
      const record = await this.load(owner, id);
      if (record.signed) throw new SigningError('already_signed');
      shown(record, input.sha256);
      if (!input.agreed) throw new SigningError('consent_missing');
      this.#refuseBlocked(record);
      const { challenge, consent } = record;
      const wait = this.#wait(record);
      const isSame =
        challenge && !challenge.spent && consent?.version === input.consentVersion && consent.locale === input.locale;
      if (isSame && wait && !input.resend) return codeSent(challenge);
      if (wait) throw new SigningError('code_too_soon', 'a code was sent a moment ago', { retryAfter: wait });
      try {
        return await this.#sendCode(record, input);
      } catch (error) {
        if (!(error instanceof RecordConflict)) throw error;
        const now = await this.load(owner, id);
        if (!now.challenge) throw error;
        return codeSent(now.challenge);
      }
    });
  }

  async confirm(id: string, owner: string, input: ConfirmInput<Session>): Promise<SignedDocument> {
    const code = cleanText(input.code, 'number').replaceAll('-', '');
    const attempt = input.idempotencyKey && JSON.stringify([owner, id, input.idempotencyKey, code]);
    return this.#exclusive(owner, id, async () => {
      const record = await this.load(owner, id);
      if (record.signed) return this.result(record);
      const known = attempt && this.#refusals.get(attempt);
      if (known) throw known;
      shown(record, input.sha256);
      if (!record.consent || !record.challenge) throw new SigningError('consent_missing', 'no code was sent');
      if (!code) throw new SigningError('code_missing');
      const pdf = await this.original(record);
      try {
        return await this.#confirm(await this.#claim(record), pdf, code, input);
      } catch (error) {
        if (attempt && error instanceof SigningError && error.code.startsWith('code_')) this.#remember(attempt, error);
        throw error;
      }
    });
  }

  /** Takes the consent back, and with it the code. A document that is signed stays signed. */
  async withdraw(id: string, owner: string): Promise<SigningRecord> {
    return this.#exclusive(owner, id, async () => {
      const record = await this.load(owner, id);
      if (record.signed || !record.consent) return record;
      return this.#options.documents.save(
        { ...withoutConsent(record), updated: this.#now().toISOString() },
        record.revision,
      );
    });
  }

  /** Whether the keys are those of a test: by the options, or because the certificate says so. */
  isSpecimen({ challenge, signed }: SigningRecord): boolean {
    const subject = challenge?.certificate.subject ?? signed?.evidence.signer.certificate.subject ?? '';
    return (this.#options.specimen ?? false) || /\bSPECIMEN\b/i.test(subject);
  }

  /** Codes of what stops the document. */
  blocking({ document }: SigningRecord): readonly string[] {
    const { block = [] } = this.#options;
    return document.findings
      .filter(({ code, level }) => level === 'block' || block.includes(code))
      .map(({ code }) => code);
  }

  async #exclusive<T>(owner: string, id: string, task: () => Promise<T>): Promise<T> {
    try {
      return await this.#mutex.run(JSON.stringify([owner, id]), task);
    } catch (cause) {
      if (cause instanceof MutexTimeoutError) throw new SigningError('signing_unreachable', cause.message, { cause });
      throw cause;
    }
  }

  #client(locale: Locale): CscClient {
    let client = this.#clients.get(locale);
    const { csc } = this.#options;
    if (!client)
      this.#clients.set(
        locale,
        (client = createCscClient({ ...csc, timeoutSeconds: this.#timeout / 1000, lang: locale })),
      );
    return client;
  }

  get #timeout(): number {
    return (this.#options.timeoutSeconds ?? 5) * 1000;
  }

  #refuseBlocked(record: SigningRecord): void {
    const findings = this.blocking(record);
    if (findings.length) throw new SigningError('document_blocked', findings.join(', '), { findings });
  }

  /** Seconds until another code may be sent; 0: now. */
  #wait({ challenge, sends }: SigningRecord): number {
    const { delaySeconds = 30, perHour = 5 } = this.#options.codes ?? {};
    const now = this.#now().getTime();
    const recent = sends.filter((at) => at > now - hour);
    const delayed = challenge && !challenge.spent ? Date.parse(challenge.sentAt) + delaySeconds * 1000 - now : 0;
    const limited = recent.length >= perHour ? recent[recent.length - perHour]! + hour - now : 0;
    return Math.max(0, Math.ceil(Math.max(delayed, limited) / 1000));
  }

  async #sendCode(
    record: SigningRecord,
    { consentText, consentVersion, locale, session }: ConsentInput<Session>,
  ): Promise<CodeSent> {
    const { trust, documents, userIdOf, acceptsCertificate, specimen } = this.#options;
    const { owner } = record;
    const client = this.#client(locale);
    const now = this.#now();
    const at = now.toISOString();
    const signal = AbortSignal.timeout(this.#timeout);
    const userID = userIdOf?.(session, owner) ?? owner;
    const { credential, certificate } = await findCredential({
      client,
      userID,
      trust,
      at: now,
      signal,
      ...(acceptsCertificate && { accepts: (found) => acceptsCertificate(found, session, owner) }),
    });
    const isSpecimen = specimen || /\bSPECIMEN\b/i.test(certificate.subject);
    const reason = [isSpecimen && text(specimenMessages, 'specimen', locale), record.reason]
      .filter(Boolean)
      .join(' — ');
    const recipe = {
      chain: credential.chain.map(toBase64),
      algorithm: credential.algorithm,
      signingTime: at,
      ...(reason ? { reason } : {}),
    };
    const { hashToSign } = await prepare(await this.original(record), recipe);
    const { credentialID, signAlgo, signAlgoParams, oneTimeCode } = credential;
    const challenge: Challenge = {
      ...recipe,
      credentialID,
      signAlgo,
      ...(signAlgoParams === undefined ? {} : { signAlgoParams }),
      authObjectID: oneTimeCode!.id,
      hashToSign: toBase64(hashToSign),
      certificate,
      ...(oneTimeCode!.description ? { destination: oneTimeCode!.description } : {}),
      sentAt: at,
      refused: 0,
    };
    const consent = { text: consentText, version: consentVersion, locale, at };
    const sends = [...record.sends.filter((each) => each > now.getTime() - hour), now.getTime()];
    // Kept before the code is sent: of two processes only one sends.
    const saved = await documents.save(
      { ...withoutConsent(record), consent, challenge, sends, updated: at },
      record.revision,
    );
    try {
      await this.#countCode(owner, now.getTime());
      await client.credentialsGetChallenge({
        credentialID,
        authObjectID: challenge.authObjectID,
        hashes: [hashToSign],
        signal,
      });
    } catch (error) {
      await documents.save({ ...record, updated: at }, saved.revision);
      if (error instanceof SigningError) throw error;
      await documents.uncountCode(owner, now.getTime());
      throw cscFailure(error);
    }
    return codeSent(challenge);
  }

  /** A person has so many codes an hour, for however many documents: whoever guesses gets no more by opening another one. */
  async #countCode(owner: string, now: number): Promise<void> {
    const { perPersonHour = 10 } = this.#options.codes ?? {};
    const wait = await this.#options.documents.countCode(owner, perPersonHour, now);
    if (wait)
      throw new SigningError('code_too_soon', 'this person had many codes in the last hour', {
        retryAfter: Math.ceil(wait / 1000),
      });
  }

  /** Marks the confirmation as under way, waiting for one in another process to end. A process that died is not waited for long. */
  async #claim(record: SigningRecord): Promise<SigningRecord> {
    const { documents } = this.#options;
    const life = this.#timeout + 2000;
    const taken = await takeTurn(record, {
      patience: life + 1000,
      load: () => this.load(record.owner, record.id),
      isOver: ({ signed }) => signed !== undefined,
      isFree: ({ confirming }) => !confirming || Date.now() - confirming.since > life,
      mark: (current) =>
        documents.save({ ...current, confirming: { by: randomUUID(), since: Date.now() } }, current.revision),
    });
    if (taken) return taken;
    throw new SigningError('signing_unreachable', 'another confirmation does not end');
  }

  async #confirm(
    claimed: SigningRecord,
    original: Uint8Array,
    code: string,
    { session, locale }: ConfirmInput<Session>,
  ): Promise<SignedDocument> {
    if (claimed.signed) return this.result(claimed);
    const { documents, trust, level, signerOf } = this.#options;
    const { owner, id, challenge, consent } = claimed;
    if (!challenge || !consent) throw new SigningError('consent_missing', 'the consent was taken back meanwhile');
    const context = {
      documents,
      trust,
      level,
      now: this.#now,
      specimen: this.isSpecimen(claimed),
      claims: signerOf?.(session, owner, consent.locale) ?? {},
      client: this.#client(locale ?? consent.locale),
      signal: AbortSignal.timeout(this.#timeout),
    };
    try {
      const { record, pdf } = await new Confirmation(context, claimed).run(original, code);
      return signedDocument(record, pdf, false);
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      const now = await this.load(owner, id);
      if (now.signed) return this.result(now);
      throw error;
    }
  }

  #remember(attempt: string, error: SigningError): void {
    this.#refusals.set(attempt, error);
    for (const oldest of this.#refusals.keys()) {
      if (this.#refusals.size <= remembered) break;
      this.#refusals.delete(oldest);
    }
  }
}

/** Refuses a decision about another version of the document than the one that is kept. */
function shown({ document }: SigningRecord, sha256: string | undefined): void {
  if (sha256 !== undefined && sha256 !== document.sha256)
    throw new SigningError('document_changed', 'the page showed another version of the document');
}
